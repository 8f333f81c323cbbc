/** The change log of an article, oldest entry first. */
import { isMap, isSeq, parseDocument, type Node, type YAMLSeq } from 'yaml';
import { itemRanges } from './item-ranges.ts';

/**
 * In: an article's file. Out: the file with its corrections in the order of their dates, each with its own lines; those of one day
 * as they stood. Undefined where they are not written as a block.
 */
export function inOrderOfDates(file: string): string | undefined {
  const end = file.indexOf('\n---', 3);
  if (!file.startsWith('---\n') || end === -1) return undefined;
  const yaml = file.slice(4, end + 1);
  const node = parseDocument(yaml).get('corrections', true);
  if (!isSeq(node) || node.flow) return undefined;
  const list = node as YAMLSeq<Node>;
  const ranges = itemRanges(list, yaml);
  const entries = list.items.map((item, i) => {
    const { start, end: to } = ranges[i] ?? { start: 0, end: 0 };
    return { date: isMap(item) ? String(item.get('date')) : '', text: yaml.slice(start, to), start, to };
  });
  const first = entries[0]?.start ?? 0;
  const last = entries.at(-1)?.to ?? first;
  const sorted = entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const body = sorted.map(({ text }) => text).join('');
  return `---\n${yaml.slice(0, first)}${body}${yaml.slice(last)}${file.slice(end + 1)}`;
}
