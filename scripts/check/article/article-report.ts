/** What was found in one article, and what a person should look at: names, numbers, dates and citations. */
import type { Mention } from '../../../src/names/find-mentions.ts';
import type { Content } from '../../../src/reading/read.ts';
import { quotationsIn } from '../../../src/reading/records/record-facts.ts';
import type { TextStore } from '../../../src/store/text-store.ts';
import type { ArticleText } from '../../../src/text/article-text.ts';
import { holds, occurrences, type Extent } from '../../../src/text/occurrences.ts';
import { sentenceExcerpt } from '../../../src/text/sentence-excerpt.ts';
import { citationsIn, figuresIn } from './figures-in-text.ts';
import { unknownNames } from './unknown-names.ts';

/**
 * In: what was read; the id of an article; the store of texts. Out: lines to print: names found, each with its places; names
 * that no record claims, each with its sentence; numbers and dates outside the words of every claim, event and source;
 * citations outside those of every source. Undefined where the article is not there or could not be read.
 */
export function articleReport(content: Content, id: string, texts: TextStore): string[] | undefined {
  const article = content.articles.find((one) => one.id === id);
  const text = article && (texts.read(article.textKey) as ArticleText | undefined);
  if (!article || !text) return undefined;
  const kept = texts.read(article.mentionsKey) as { mentions: readonly Mention[] } | undefined;
  const mentions = kept?.mentions ?? [];
  const { title, byline, mentions: rules } = article.record;
  const passages: Part[] = [
    { anchor: 'title', text: title.printed },
    ...(byline.printed === undefined ? [] : [{ anchor: 'byline', text: byline.printed }]),
    ...text.paragraphs,
    ...text.notes,
  ];
  const quoted = quotedBy(content, id);
  const titles = [...quoted.titles, ...rules.titles.map(({ at, words }) => ({ where: at, words }))];
  const cited = quoted.sources;
  // A title has capitals everywhere: of it, only runs are told.
  return [
    ...list('Names found', namesFound(mentions)),
    ...list(
      'Names that no record claims',
      passages.flatMap((part) => {
        const known = [
          ...mentions.filter(({ at }) => at === part.anchor),
          ...within(part, titles),
          ...within(part, cited),
        ];
        return unknownNames(part.text, known)
          .filter(({ start, end }) => part.anchor !== 'title' || part.text.slice(start, end).includes(' '))
          .map((run) => shown(part, run));
      }),
    ),
    ...list(
      'Numbers and dates without a claim, an event or a source',
      passages.flatMap((part) => {
        const known = within(part, [...quoted.claims, ...quoted.events, ...cited]);
        return figuresIn(part.text).flatMap((run) =>
          known.some((one) => holds(one, run)) ? [] : [shown(part, run)],
        );
      }),
    ),
    ...list(
      'Citations without a source',
      passages.flatMap((part) => {
        const known = within(part, cited);
        const runs = /^n\d/.test(part.anchor)
          ? known.length > 0
            ? []
            : [{ start: 0, end: part.text.length }]
          : citationsIn(part.text);
        return runs.flatMap((run) =>
          known.some((one) => one.start < run.end && run.start < one.end) ? [] : [shown(part, run)],
        );
      }),
    ),
  ];
}

function namesFound(mentions: readonly Mention[]): string[] {
  const byRecord = Map.groupBy(mentions, ({ record }) => record);
  return [...byRecord]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([record, own]) => {
      const bySurface = Map.groupBy(own, ({ surface }) => surface);
      const places = [...bySurface].map(
        ([surface, found]) => `“${surface}” ${[...new Set(found.map(({ at }) => at))].join(', ')}`,
      );
      return `${record}: ${places.join('; ')}`;
    });
}

/** The words that records quote from the article, by kind of record, and the titles that its sources print. */
function quotedBy(
  { records }: Content,
  id: string,
): Record<'claims' | 'events' | 'sources' | 'titles', Quoted[]> {
  const words = (kind: 'claims' | 'events' | 'sources'): Quoted[] =>
    records[kind]
      .filter(({ facts }) => facts.quotes.includes(id))
      .flatMap(({ record }) => quotationsIn(kind, record))
      .filter(({ article }) => article === id);
  const own = records.sources.find(({ facts }) => facts.quotes[0] === id);
  const titles = (own?.record.sources ?? []).flatMap(({ where, title }) =>
    title ? [{ where, words: title.printed }] : [],
  );
  return { claims: words('claims'), events: words('events'), sources: words('sources'), titles };
}

function within({ anchor, text }: Part, quoted: readonly Quoted[]): Extent[] {
  return quoted.flatMap(({ where, words }) => (where === anchor ? occurrences(text, words) : []));
}

function shown({ anchor, text }: Part, run: Extent): string {
  const { before, words, after } = sentenceExcerpt(text, run);
  return `${anchor}: [${words}] in: ${before}[${words}]${after}`;
}

function list(heading: string, entries: readonly string[]): string[] {
  return [
    `${heading}: ${entries.length === 0 ? 'none' : entries.length}`,
    ...entries.map((entry) => `  ${entry}`),
  ];
}

interface Part {
  readonly anchor: string;
  readonly text: string;
}

interface Quoted {
  readonly where: string;
  readonly words: string;
}
