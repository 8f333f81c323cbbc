/** Edits of YAML that leave every other byte of the file as it is. Pure. */
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/**
 * Every value that is the reference, replaced by another or taken away. In a list that has the other already, and in the record
 * that is the other, it is taken away too; a list that loses its last entry goes with it, and so does a rule on mentions.
 * In: the source; the reference, the one in its stead if any, the record that the file holds. Out: the source, and the lines
 * of the old one that were touched.
 */
export function moveReference(source: string, { from, to, self }: ReferenceMove): EditedYaml {
  const lines = new Set<number>();
  let text = source;
  for (let found = find(text, from); found; found = find(text, from)) {
    lines.add(text.slice(0, found.start).split('\n').length);
    const around = found.path.at(-1);
    const isDoubled =
      isSeq(around) && around.items.some((item) => isScalar(item) && item.value === to && to !== undefined);
    text =
      to === undefined || isDoubled || to === self
        ? withoutNode(text, found)
        : text.slice(0, found.start) + to + text.slice(found.end);
  }
  return { text, lines: [...lines] };
}

/**
 * In: the source, a key of its first level that holds a list, values to add at the list's end; whether each is written on one
 * line. Out: the source with them.
 */
export function appendItems(
  source: string,
  { key, items, inline }: { key: string; items: readonly unknown[]; inline: boolean },
): string {
  if (items.length === 0) return source;
  const style = { lineWidth: 0, singleQuote: true, ...(inline ? { collectionStyle: 'flow' as const } : {}) };
  const written = items.map((item) => stringify(item, style).trimEnd());
  const list = parseDocument(source).get(key, true);
  if (isSeq(list) && list.flow && list.items.length > 0) {
    const end = rangeOf(list)[1] - 1;
    return `${source.slice(0, end)}, ${written.join(', ')}${source.slice(end)}`;
  }
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isSeq(list) || last === undefined) {
    const without = list === undefined ? source : source.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');
    return `${without.replace(/\n*$/, '\n')}${key}:\n${blockItems(written, '  ')}`;
  }
  const dash = source.lastIndexOf('-', rangeOf(list.items[0] as Node)[0] - 1);
  const indent = source.slice(source.lastIndexOf('\n', dash) + 1, dash);
  const end = lineEnd(source, rangeOf(last as Node)[1]);
  return source.slice(0, end) + blockItems(written, indent) + source.slice(end);
}

/** In: the source, a key of its first level with a plain value, and the new value. Out: the source with it. */
export function setValue(source: string, { key, value }: { key: string; value: string }): string {
  const node = parseDocument(source).get(key, true);
  if (!isScalar(node)) return source;
  const [start, end] = rangeOf(node);
  return source.slice(0, start) + stringify(value).trimEnd() + source.slice(end);
}

function find(source: string, value: string): Found | undefined {
  let found: Found | undefined;
  visit(parseDocument(source), {
    Scalar(key, node, path) {
      if (node.value !== value || key === 'key') return undefined;
      const [start, end] = rangeOf(node);
      found = { start, end, key, path };
      return visit.BREAK;
    },
  });
  return found;
}

function withoutNode(source: string, { key, path }: Found): string {
  const around = path.at(-1);
  if (isSeq(around))
    return withoutItem(source, { list: around, index: Number(key), above: path.slice(0, -1) });
  const [outer, map] = [path.at(-3), path.at(-2)];
  const rules = path.at(-4);
  const isRule = isPair(rules) && isScalar(rules.key) && /^(?:pin|refuse)$/.test(String(rules.key.value));
  if (isRule && isSeq(outer) && isMap(map))
    return withoutItem(source, { list: outer, index: outer.items.indexOf(map), above: path.slice(0, -3) });
  return isMap(map) && isPair(around) ? withoutPair(source, map, around) : source;
}

function withoutItem(
  source: string,
  { list, index, above }: { list: YAMLSeq; index: number; above: Found['path'] },
): string {
  const [map, pair] = [above.at(-2), above.at(-1)];
  if (list.items.length === 1 && isMap(map) && isPair(pair)) return withoutPair(source, map, pair);
  const [start, end] = rangeOf(list.items[index] as Node);
  if (list.flow) return withoutFlow(source, { nodes: list.items as Node[], index });
  const dash = source.lastIndexOf('-', start - 1);
  return source.slice(0, source.lastIndexOf('\n', dash) + 1) + source.slice(lineEnd(source, end));
}

function withoutPair(source: string, map: YAMLMap, pair: Pair): string {
  const spans = map.items.map((one): Node => {
    const [start] = rangeOf(one.key as Node);
    const [, end] = rangeOf((one.value ?? one.key) as Node);
    return { range: [start, end, end] } as unknown as Node;
  });
  const index = map.items.indexOf(pair);
  if (map.flow) return withoutFlow(source, { nodes: spans, index });
  const [start, end] = rangeOf(spans[index] as Node);
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const isFirstOfItem = source.slice(lineStart, start).trim() !== '';
  const next = spans[index + 1];
  if (isFirstOfItem && next) return source.slice(0, start) + source.slice(rangeOf(next)[0]);
  return source.slice(0, lineStart) + source.slice(lineEnd(source, end));
}

function withoutFlow(source: string, { nodes, index }: { nodes: readonly Node[]; index: number }): string {
  const [start, end] = rangeOf(nodes[index] as Node);
  const [before, next] = [nodes[index - 1], nodes[index + 1]];
  if (before) return source.slice(0, rangeOf(before)[1]) + source.slice(end);
  return source.slice(0, start) + source.slice(next ? rangeOf(next)[0] : end);
}

function blockItems(items: readonly string[], indent: string): string {
  return items.map((item) => `${indent}- ${item.replaceAll('\n', `\n${indent}  `)}\n`).join('');
}

/** After the line in which a value ends; values of several lines end with their line feed. */
function lineEnd(source: string, end: number): number {
  if (source.charAt(end - 1) === '\n') return end;
  const feed = source.indexOf('\n', end);
  return feed === -1 ? source.length : feed + 1;
}

function rangeOf(node: Node): [number, number, number] {
  const { range } = node as { range?: [number, number, number] | null };
  if (!range) throw new Error('A part of this YAML has no place.');
  return range;
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** Its key in what holds it: `value` in a pair, its place in a list. */
  readonly key: unknown;
  /** From the document down to what holds it. */
  readonly path: readonly unknown[];
}

/** A reference and what takes its place. */
export interface ReferenceMove {
  readonly from: string;
  readonly to?: string | undefined;
  /** The record that the file holds: none refers to itself. */
  readonly self?: string | undefined;
}

/** The source, edited. */
export interface EditedYaml {
  readonly text: string;
  readonly lines: readonly number[];
}
