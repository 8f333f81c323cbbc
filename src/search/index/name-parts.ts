/** All files of a divided table of names and of the passages that mention each record, as texts. Pure. */
import { sumsInRow, textSum } from '../edition.ts';
import type { NamesTable } from '../lookup/names.ts';
import type { IndexedArticle } from '../passages/cut-passages.ts';
import type { FirstPart } from '../passages/mention-parts.ts';
import { divideNames } from './divide-names.ts';
import { mentionFiles } from './mention-files.ts';

/** Where the first part of each record’s mentions stands, below `data/`: with its reference between. */
export const firstMentions = { before: 'mentions/', after: '.json' } as const;

/**
 * In: the whole table; the articles, in any order. Out: paths below `data/` and texts. The first part of a record’s mentions has the sums of
 * the others, so that what does not change is the same file in the next state.
 */
export function* mentionParts(
  table: NamesTable,
  articles: Iterable<IndexedArticle>,
): Generator<readonly [string, string]> {
  const { before, after } = firstMentions;
  for (const [reference, [first, ...rest]] of mentionFiles(table, articles)) {
    const texts = rest.map((part) => JSON.stringify(part));
    const whole: FirstPart = { ...first, rest: sumsInRow(texts.map(textSum)) };
    yield [`${before}${reference}${after}`, JSON.stringify(whole)];
    for (const [place, further] of texts.entries())
      yield [`${before}${reference}.${place + 2}${after}`, further];
  }
}

/** In: a table of names. Out: what the files of mentions take from it, as plain values: no spellings. */
export function calledInMentions({ rows }: NamesTable): unknown {
  return rows.map(([id, name, , , , kind, mentions, , parents, flag]) => [
    id,
    name,
    kind,
    mentions > 0,
    parents,
    flag,
  ]);
}

/**
 * In: the whole table; by reference, the text of the first part of its mentions, where there is one. Out: paths below `data/` and texts. The row of a
 * record has the sum of its mentions, and the start file those of the files with rows.
 */
export function* nameParts(
  table: NamesTable,
  mentions: Iterable<readonly [string, string]>,
): Generator<readonly [string, string]> {
  const sums = new Map<string, number>();
  for (const [reference, text] of mentions) sums.set(reference, textSum(text));
  const { start, files, below } = divideNames(table, sums);
  yield ['names/start.json', JSON.stringify(start)];
  for (const [name, file] of files) yield [`names/${name}.json`, JSON.stringify(file)];
  for (const [reference, places] of below)
    yield [`names/below/${reference.split('/')[1] ?? ''}.json`, JSON.stringify({ places })];
}
