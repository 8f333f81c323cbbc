/** All files of a divided table of names and of the passages that mention each record, as texts. Pure. */
import { sumsInRow, textSum } from '../edition.ts';
import type { NamesTable } from '../lookup/names.ts';
import type { IndexedArticle } from '../passages/cut-passages.ts';
import type { FirstPart } from '../passages/mention-parts.ts';
import { divideNames } from './divide-names.ts';
import { mentionFiles } from './mention-files.ts';

/**
 * In: the whole table; the articles, sorted. Out: paths below `data/` and texts. The first part of a record’s mentions has the sums of the others, the row of the record that of the
 * first, and the start file those of the files with rows: so what does not change is the same file in the next state.
 */
export function* nameParts(
  table: NamesTable,
  articles: Iterable<IndexedArticle>,
): Generator<readonly [string, string]> {
  const sums = new Map<string, number>();
  for (const [reference, [first, ...rest]] of mentionFiles(table, articles)) {
    const texts = rest.map((part) => JSON.stringify(part));
    const whole: FirstPart = { ...first, rest: sumsInRow(texts.map(textSum)) };
    const text = JSON.stringify(whole);
    sums.set(reference, textSum(text));
    yield [`mentions/${reference}.json`, text];
    for (const [place, further] of texts.entries())
      yield [`mentions/${reference}.${place + 2}.json`, further];
  }
  const { start, files, below } = divideNames(table, sums);
  yield ['names/start.json', JSON.stringify(start)];
  for (const [name, file] of files) yield [`names/${name}.json`, JSON.stringify(file)];
  for (const [reference, places] of below)
    yield [`names/below/${reference.split('/')[1] ?? ''}.json`, JSON.stringify({ places })];
}
