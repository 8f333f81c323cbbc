/** The mentions and editorial marks of an article as annotations of its page. */
import type { Archive, Article } from '../../archive/archive.ts';
import type { Mention } from '../../names/find-mentions.ts';
import type { EditorialMark } from '../../text/article-text.ts';
import { absoluteUrl, articleFileUrl, articleUrl, recordUrl } from '../../urls.ts';
import { onPage, pagePassages, type PagePassage } from './page-passages.ts';

/**
 * A page of annotations: https://www.w3.org/TR/annotation-model/
 * In: the archive and an article. Out: the file. Each points at the words as the built page shows them: by a quotation with what stands around
 * it in the same element (TextQuoteSelector), and by that element with a position in its text (FragmentSelector, or CssSelector for the title,
 * refined by a TextPositionSelector; UTF-16 units). Of a withdrawn article there are none.
 */
export function annotations(archive: Archive, article: Article): string {
  const published = article.record.status.state === 'published';
  const file = absoluteUrl(articleFileUrl(article.id, 'annotations.jsonld'));
  const items = published ? [...mentioned(archive, article), ...marked(archive, article)] : [];
  const head = JSON.stringify({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationPage',
  }).slice(0, -1);
  const lines = items.map((item, i) =>
    JSON.stringify({ id: `${file}#${i + 1}`, type: 'Annotation', ...item }),
  );
  return `${head},"items":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}

function mentioned(archive: Archive, article: Article): object[] {
  const printed = printedWords(archive, article);
  const passages = pagePassages(archive.text(article));
  return archive.mentionsIn(article).flatMap((mention) => {
    const words = printed.get(mention.at);
    const range = words === undefined ? undefined : rangeOf(mention, { words, passages });
    if (!range) return [];
    return {
      motivation: 'identifying',
      body: {
        id: absoluteUrl(recordUrl(mention.record)),
        type: 'SpecificResource',
        source: absoluteUrl(recordUrl(mention.record)),
        purpose: 'identifying',
      },
      target: target(article, { at: mention.at, ...range }),
    };
  });
}

function marked(archive: Archive, article: Article): object[] {
  const text = archive.text(article);
  const passages = pagePassages(text);
  const used = new Map<string, number>();
  return text.marks.flatMap((mark) => {
    const passage = passages.get(mark.at);
    const range = passage && markRange(mark, { passage, from: used.get(mark.at) ?? 0 });
    if (!passage || !range) return [];
    used.set(mark.at, range.next);
    return {
      motivation: mark.reading === undefined ? 'commenting' : 'editing',
      body: { type: 'TextualBody', format: 'text/plain', language: 'en', value: wordsOf(mark) },
      target: target(article, { at: mark.at, shown: passage.shown, ...range }),
    };
  });
}

/** The words that a mark speaks of; where it speaks of none, the mark itself. */
function markRange(
  { shown, words }: EditorialMark,
  { passage, from }: { passage: PagePassage; from: number },
): { start: number; end: number; next: number } | undefined {
  const at = passage.shown.indexOf(shown, from);
  if (at === -1) return undefined;
  const next = at + shown.length;
  const spoken = words === undefined ? -1 : passage.shown.lastIndexOf(words, at - words.length);
  if (words === undefined || spoken < from) return { start: at, end: next, next };
  return { start: spoken, end: spoken + words.length, next };
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
  const isPart = at !== 'title' && at !== 'byline';
  const position = { type: 'TextPositionSelector', start, end };
  const quote = {
    type: 'TextQuoteSelector',
    exact: shown.slice(start, end),
    prefix: shown.slice(Math.max(0, start - around), start),
    suffix: shown.slice(end, end + around),
  };
  // http://tools.ietf.org/rfc/rfc3236: what a fragment means in HTML.
  const part = { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: at };
  const title = { type: 'CssSelector', value: 'h1' };
  const selectors = isPart
    ? [quote, { ...part, refinedBy: position }]
    : at === 'title'
      ? [quote, { ...title, refinedBy: position }]
      : [{ type: quote.type, exact: quote.exact }];
  return { source: absoluteUrl(articleUrl(id)), selector: selectors };
}

function printedWords(archive: Archive, article: Article): Map<string, string> {
  const { paragraphs, headings, notes } = archive.words(article);
  const printed = new Map([...paragraphs, ...headings, ...notes].map(({ anchor, text }) => [anchor, text]));
  printed.set('title', article.record.title.printed);
  if (article.record.byline.printed !== undefined) printed.set('byline', article.record.byline.printed);
  return printed;
}

/** Units before and after a quotation: as the examples of the data model have them. */
const around = 32;

/** Words in the text of an element. */
interface Range {
  readonly shown: string;
  readonly start: number;
  readonly end: number;
}
