/** The mentions and editorial marks of an article as annotations of its page. */
import type { Archive, Article } from '../../archive/archive.ts';
import type { Mention } from '../../names/find-mentions.ts';
import type { EditorialMark } from '../../text/article-text.ts';
import { absoluteUrl, articleFileUrl, articleUrl, recordUrl } from '../../urls.ts';
import { onPage, pagePassages, type PagePassage } from './page-passages.ts';
import { signsIn } from './signs.ts';
import { nameId } from './tei-names.ts';

/**
 * A page of annotations: https://www.w3.org/TR/annotation-model/
 * In: the archive and an article. Out: the file. Each points at the words as the built page shows them: by a quotation with what stands around
 * it in the same element (TextQuoteSelector), and by that element with a position in its text (FragmentSelector, or CssSelector for title and byline,
 * refined by a TextPositionSelector; UTF-16 units). Of a withdrawn article there are none. The identifier of each is made
 * of what it is and where it stands, so that it stays when others come or go.
 */
export function annotations(archive: Archive, article: Article): string {
  const published = article.record.status.state === 'published';
  const file = absoluteUrl(articleFileUrl(article.id, 'annotations.jsonld'));
  const items = published ? annotated(archive, article) : [];
  const head = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationPage',
  }).slice(0, -1);
  const lines = items.map(({ id, ...item }) =>
    JSON.stringify({ id: `${file}#${id}`, type: 'Annotation', ...item }),
  );
  return `${head},"items":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

function annotated(archive: Archive, article: Article): Annotation[] {
  const passages = pagePassages(archive.text(article));
  return [...mentioned(archive, { article, passages }), ...marked(archive, { article, passages })];
}

function mentioned(archive: Archive, { article, passages }: OnItsPage): Annotation[] {
  const printed = printedWords(archive, article);
  return archive.mentionsIn(article).flatMap((mention) => {
    const words = printed.get(mention.at);
    const range = words === undefined ? undefined : rangeOf(mention, { words, passages });
    if (!range) return [];
    return {
      id: `name.${mention.at}.${mention.start}.${nameId(mention.record)}`,
      motivation: 'identifying',
      body: {
        type: 'SpecificResource',
        source: absoluteUrl(recordUrl(mention.record)),
        purpose: 'identifying',
      },
      target: target(article, { at: mention.at, ...range }),
    };
  });
}

function marked(archive: Archive, { article, passages }: OnItsPage): Annotation[] {
  const used = new Map<string, MarkRange>();
  return archive.text(article).marks.flatMap((mark) => {
    const passage = passages.get(mark.at);
    const range = passage && markRange(mark, { passage, last: used.get(mark.at) });
    if (!passage || !range) return [];
    used.set(mark.at, range);
    return {
      id: `mark.${mark.at}.${range.printed}${range.further === 0 ? '' : `.${range.further + 1}`}`,
      motivation: mark.reading === undefined ? 'commenting' : 'editing',
      body: { type: 'TextualBody', format: 'text/plain', language: 'en', value: wordsOf(mark) },
      target: target(article, { at: mark.at, shown: passage.shown, ...range }),
    };
  });
}

/** The words that a mark speaks of; where it speaks of none, the mark itself. */
function markRange(
  { shown, words }: EditorialMark,
  { passage, last }: { passage: PagePassage; last: MarkRange | undefined },
): MarkRange | undefined {
  const from = last?.next ?? 0;
  const at = passage.shown.indexOf(shown, from);
  if (at === -1) return undefined;
  const next = at + shown.length;
  const before = passage.pieces.filter(({ start, isPrinted }) => isPrinted && start < at);
  const printed = before.reduce((signs, { text }) => signs + signsIn(text, 0, text.length), 0);
  const behind = { next, printed, further: last?.printed === printed ? last.further + 1 : 0 };
  const spoken = words === undefined ? -1 : passage.shown.lastIndexOf(words, at - words.length);
  if (words === undefined || spoken < from) return { start: at, end: next, ...behind };
  return { start: spoken, end: spoken + words.length, ...behind };
}

function wordsOf({ shown, reading, note }: EditorialMark): string {
  const parts = [shown, ...(reading === undefined ? [] : [`Likely reading: ${reading}.`]), note];
  return parts.filter((part) => part !== undefined).join(' ');
}

function rangeOf(
  { at, start, end }: Mention,
  { words, passages }: { words: string; passages: ReadonlyMap<string, PagePassage> },
): Range | undefined {
  if (at === 'title' || at === 'byline') return { shown: words, start, end };
  const passage = passages.get(at);
  const range = passage && onPage(passage, { start, end, printed: words });
  return range && { shown: passage.shown, ...range };
}

function target({ id }: Article, { at, shown, start, end }: Range & { at: string }): object {
  const position = { type: 'TextPositionSelector', start, end };
  const quote = {
    type: 'TextQuoteSelector',
    exact: shown.slice(start, end),
    prefix: shown.slice(Math.max(0, start - around), start),
    suffix: shown.slice(end, end + around),
  };
  // http://tools.ietf.org/rfc/rfc3236: what a fragment means in HTML.
  const passage = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: at };
  const line = lines.get(at);
  const part = line === undefined ? passage : { type: 'CssSelector', value: line };
  return {
    source: absoluteUrl(articleUrl(id)),
    selector: [quote, { ...part, refinedBy: position }],
  };
}

function printedWords(archive: Archive, article: Article): Map<string, string> {
  const { paragraphs, headings, notes } = archive.words(article);
  const printed = new Map([...paragraphs, ...headings, ...notes].map(({ anchor, text }) => [anchor, text]));
  printed.set('title', article.record.title.printed);
  if (article.record.byline.printed !== undefined) printed.set('byline', article.record.byline.printed);
  return printed;
}

/** The elements of an article's page that have no anchor. */
const lines: ReadonlyMap<string, string> = new Map([
  ['title', 'h1'],
  ['byline', 'p.signed'],
]);

/** Units before and after a quotation: as the examples of the data model have them. */
const around = 32;

interface OnItsPage {
  readonly article: Article;
  readonly passages: ReadonlyMap<string, PagePassage>;
}

/** An annotation without what all of them have. */
interface Annotation {
  /** Without the address of the file. */
  readonly id: string;
  readonly motivation: string;
  readonly body: object;
  readonly target: object;
}

/** Where the words of a mark stand, and the mark itself. */
interface MarkRange {
  readonly start: number;
  readonly end: number;
  /** Where the next mark is looked for. */
  readonly next: number;
  /** Signs that are printed before the mark, white space not counted. */
  readonly printed: number;
  /** Marks that stand at the same place before it. */
  readonly further: number;
}

/** Words in the text of an element. */
interface Range {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}
