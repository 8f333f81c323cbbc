/** The passages: the words of every article by the place at which they stand; and the marks that the editors put in them. */
import type { Archive, Article } from '../../archive/archive.ts';
import type { Passage } from '../../text/article-text.ts';
import { inReadingOrder } from '../../text/reading-order.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { oncePerArchive } from '../../views/once-per-archive.ts';
import { byArticle, toArticle, toPassage, whole, words, type Row, type Table } from './table.ts';

/** A row a passage: title, byline, headings and paragraphs, endnotes; then what was removed. */
export const passagesTable: Table = {
  name: 'passages',
  title: 'Passages',
  what: 'A part of an article with an address, by article in reading order: title, byline, headings and paragraphs, endnotes; after them those that were removed.',
  quotes: true,
  key: ['article', 'passage'],
  links: [toArticle()],
  fields: [
    words('article', 'The article’s id.', { always: true }),
    words('passage', 'title, byline, or the anchor: p4, p7.2 for an item or a row, s1, n12.', {
      always: true,
    }),
    whole('number', 'Place in the article, from 1.', { always: true }),
    words('kind', 'title, byline, heading, paragraph, note, removed.', { always: true }),
    words('label', 'What a reader sees: 4, 12a, xii.'),
    words(
      'words',
      'The printed words: numbers, note markers and editorial marks left out; white space folded.',
    ),
    words('removed', 'The day on which the words were taken away.'),
    words('address', 'On the page.', { always: true }),
  ],
  ...byArticle(passageRows),
};

/** A row a mark. */
export const marksTable: Table = {
  name: 'marks',
  title: 'Editorial marks',
  what: 'A mark of the editors in a text, by article in reading order.',
  quotes: true,
  key: ['article', 'number'],
  links: [toArticle(), toPassage()],
  fields: [
    words('article', 'The article’s id.', { always: true }),
    whole('number', 'From 1.', { always: true }),
    words('passage', 'The anchor of the paragraph or endnote.', { always: true }),
    words(
      'kind',
      'missing: something is lost in the copy; spelling: so in the copy; doubtful: hard to follow.',
      {
        always: true,
      },
    ),
    words('shown', 'What the page shows, with its brackets.', { always: true }),
    words('words', 'The printed words that it speaks of.'),
    words('reading', 'Of a misspelling: the likely reading.'),
    words('note', 'Why, in our words.'),
    words('address', 'The passage on the page.', { always: true }),
  ],
  rows: (archive) => markRows(archive),
};

/** Kept: for each of three formats every text would be opened again. They are few, and passages many. */
const markRows = oncePerArchive((archive): readonly Row[] =>
  archive.articles.filter(isShown).flatMap((article) =>
    archive.text(article).marks.map((mark, i) => ({
      article: article.id,
      number: i + 1,
      passage: mark.at,
      kind: mark.kind,
      shown: mark.shown,
      words: mark.words ?? null,
      reading: mark.reading ?? null,
      note: mark.note ?? null,
      address: absoluteUrl(articleUrl(article.id, mark.at)),
    })),
  ),
);

function passageRows(archive: Archive, article: Article): Row[] {
  const { id, record, retired } = article;
  const parts: Omit<PassageRow, 'number'>[] = [row('title', 'title', record.title.printed)];
  if (record.byline.printed !== undefined) parts.push(row('byline', 'byline', record.byline.printed));
  if (isShown(article))
    for (const passage of inReadingOrder(archive.words(article)))
      parts.push({ ...row(passage.anchor, kindOf(passage), passage.text), label: passage.label });
  for (const { anchor, date } of isShown(article) ? retired : [])
    parts.push({ ...row(anchor, 'removed', null), removed: date });
  return parts.map(({ passage, ...part }, i) => ({
    article: id,
    passage,
    number: i + 1,
    ...part,
    address: absoluteUrl(articleUrl(id, /^(?:title|byline)$/.test(passage) ? undefined : passage)),
  }));
}

function row(passage: string, kind: string, printed: string | null): Omit<PassageRow, 'number'> {
  return { passage, kind, label: null, words: printed, removed: null };
}

function kindOf({ anchor }: Passage): string {
  return { s: 'heading', n: 'note' }[anchor.charAt(0)] ?? 'paragraph';
}

function isShown({ record }: Article): boolean {
  return record.status.state === 'published';
}

interface PassageRow {
  readonly passage: string;
  readonly number: number;
  readonly kind: string;
  readonly label: string | null;
  readonly words: string | null;
  readonly removed: string | null;
}
