/** The lines of the items of a list. */
import type { Node, YAMLSeq } from 'yaml';

/**
 * In: a list that is written as a block, and the YAML in which it stands. Out: for each item where its lines begin and end, those
 * of comments before it too, save before the first.
 */
export function itemRanges(list: YAMLSeq<Node>, yaml: string): { start: number; end: number }[] {
  return list.items.map((item, i) => {
    const [from = 0, to = from] = item.range ?? [];
    const start = i === 0 ? lineStart(yaml, from) : endOf(list.items[i - 1], yaml);
    return { start, end: Math.max(lineEnd(yaml, to), lineEnd(yaml, from)) };
  });
}

function endOf(item: Node | undefined, yaml: string): number {
  const [from = 0, to = from] = item?.range ?? [];
  return Math.max(lineEnd(yaml, to), lineEnd(yaml, from));
}

function lineStart(yaml: string, offset: number): number {
  return yaml.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line feed; of an offset that is behind one already, there. */
function lineEnd(yaml: string, offset: number): number {
  if (offset > 0 && yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}
