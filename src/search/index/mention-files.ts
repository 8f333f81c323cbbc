/** Makes the files of the passages that mention each record, out of the articles as the index keeps them. Pure. */
import type { NamesTable } from '../lookup/names.ts';
import { readNames } from '../lookup/names.ts';
import { type IndexedArticle, passagesOf } from '../passages/cut-passages.ts';
import { excerpt } from '../passages/excerpt.ts';
import type { FirstPart, MentionPart, MentionPassage } from '../passages/mention-parts.ts';
import { mentionsOf } from '../passages/name-hits.ts';
import { type Mentioned, countFacets } from './mention-facets.ts';
import { placesBelow } from './places-below.ts';

/**
 * In: the table of all names; the articles. Out: by reference, the parts of the record’s file, the first with the counts
 * of all. Articles that are about it come first: by its mentions, those in a title three times, those of what lies in it a
 * fifth; then by address. The same articles give the same files.
 */
export function* mentionFiles(
  table: NamesTable,
  articles: Iterable<IndexedArticle>,
): Generator<readonly [string, readonly [Omit<FirstPart, 'rest'>, ...MentionPart[]]]> {
  const names = readNames(table);
  const below = placesBelow(names);
  const above = new Map<string, string[]>();
  for (const [index, places] of below)
    for (const { reference } of places)
      above.set(reference, [...(above.get(reference) ?? []), names.records[index]?.reference ?? '']);
  const byRecord = new Map<string, Mentioned[]>();
  for (const whole of articles) {
    // Its passages are held, not its words once more.
    const { url, title, source, year } = whole;
    const article = { url, title, source, year };
    for (const passage of passagesOf(whole)) {
      const own = new Set(passage.names.map(({ record }) => record));
      for (const record of new Set([...own].flatMap((one) => [one, ...(above.get(one) ?? [])]))) {
        const known = byRecord.get(record);
        if (known) known.push({ article, passage });
        else byRecord.set(record, [{ article, passage }]);
      }
    }
  }
  const titles = new Map(names.records.map(({ reference, name, cited }) => [reference, { name, cited }]));
  for (const [record, mentioned] of byRecord) {
    const index = names.byReference.get(record)?.index ?? -1;
    const within = new Set((below.get(index) ?? []).map(({ reference }) => reference));
    const sorted = inOrder(mentioned, record);
    const parts = chunks(sorted).map((some) => partOf(some, { record, within, titles }));
    const [first = { names: [], articles: [] }, ...rest] = parts;
    const present = new Set(sorted.flatMap(({ passage }) => passage.names.map((name) => name.record)));
    const counted = {
      passages: sorted.length,
      held: new Set(sorted.map(({ article }) => article.url)).size,
      parts: parts.length,
      below: [...within].filter((one) => present.has(one)).sort(),
      facets: countFacets(sorted, titles),
    };
    yield [record, [{ ...first, ...counted }, ...rest]];
  }
}

function inOrder(mentioned: readonly Mentioned[], record: string): Mentioned[] {
  const byArticle = [...Map.groupBy(mentioned, ({ article }) => article)].map(([article, own]) => ({
    own,
    url: article.url,
    about: own.reduce((sum, { passage }) => {
      const weight = passage.label === 'Title' ? 3 : 1;
      return sum + weight * (passage.names.some((name) => name.record === record) ? 1 : 0.2);
    }, 0),
  }));
  return byArticle
    .sort((one, other) => other.about - one.about || (one.url < other.url ? -1 : 1))
    .flatMap(({ own }) => own);
}

/** About as many passages as a screen or two show. */
const passagesInPart = 40;

function chunks(sorted: readonly Mentioned[]): Mentioned[][] {
  return Array.from({ length: Math.ceil(sorted.length / passagesInPart) }, (_, part) =>
    sorted.slice(part * passagesInPart, (part + 1) * passagesInPart),
  );
}

function partOf(some: readonly Mentioned[], { record, within, titles }: About): MentionPart {
  const numbers = new Map<string, number>();
  function numberOf(reference: string): number {
    const known = numbers.get(reference) ?? numbers.size;
    numbers.set(reference, known);
    return known;
  }
  const counted = {
    whole: new Set([record]),
    parts: new Map([...within].map((one) => [one, ''])),
    asked: [],
  };
  const articles = [...Map.groupBy(some, ({ article }) => article)].map(
    ([{ url, title, source, year }, own]) =>
      [
        url,
        title,
        source,
        year,
        own.map(({ passage }): MentionPassage => {
          const hits = mentionsOf(counted, passage);
          const cut = windowOf(passage.text, hits);
          const spans = passage.names.flatMap((name): [number, number, number][] => {
            if (name.record !== record && !within.has(name.record)) return [];
            const at = passage.label === 'Byline' ? passage.text.indexOf(name.surface) : name.start;
            const start = at - cut.from;
            const length = name.end - name.start;
            return start < 0 || start + length > cut.text.length
              ? []
              : [[start, length, numberOf(name.record)]];
          });
          const all = [...new Set(passage.names.map((name) => name.record))].map(numberOf);
          return [passage.anchor, passage.label, cut.text, cut.sides, spans, all];
        }),
      ] as const,
  );
  const names = [...numbers.keys()].map((reference) => {
    const { name = reference, cited = false } = titles.get(reference) ?? {};
    return [reference, name, cited ? 1 : 0] as const;
  });
  return { names, articles };
}

function windowOf(text: string, hits: ReturnType<typeof mentionsOf>) {
  const parts = excerpt(text, { hits }).map((part) => part.text);
  const before = parts[0] === '… ';
  const behind = parts.length > 1 && parts.at(-1) === ' …';
  const shown = parts.slice(before ? 1 : 0, behind ? -1 : undefined).join('');
  const sides = ((before ? 1 : 0) + (behind ? 2 : 0)) as 0 | 1 | 2 | 3;
  return { text: shown, from: text.indexOf(shown), sides };
}

interface About {
  readonly record: string;
  readonly within: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, { readonly name: string; readonly cited: boolean }>;
}
