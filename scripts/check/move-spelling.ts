/** A spelling that readers type, and that a text prints now. */
import { isMap, isSeq, parseDocument, stringify, type Node, type YAMLSeq } from 'yaml';
import { itemRanges } from './item-ranges.ts';

/**
 * In: a record's YAML, and a spelling that it lists under `further`. Out: the YAML with it under `printed`, every other line as it
 * was; undefined where the lists are not written as blocks or do not have it.
 */
export function asPrinted(yaml: string, spelling: string): string | undefined {
  const document = parseDocument(yaml);
  const further = listAt(document.get('further', true));
  const items = further?.items ?? [];
  const moved = items.flatMap((item, i) => (isMap(item) && item.get('text') === spelling ? [i] : []));
  const [first] = moved;
  if (!further || first === undefined) return undefined;
  const ranges = itemRanges(further, yaml);
  const kind = String((items[first] as unknown as { get(key: string): unknown }).get('kind'));
  const form = forms[kind];
  const entry = `- { text: ${stringify(spelling, { lineWidth: 0 }).trim()}${form ? `, form: ${form}` : ''} }`;

  const key = keyLine(yaml, 'further');
  const isEmptied = moved.length === items.length;
  let text = yaml;
  for (const i of moved.toReversed()) {
    const { start, end } = ranges[i] ?? { start: 0, end: 0 };
    text = text.slice(0, start) + text.slice(end);
  }
  if (isEmptied) text = text.slice(0, key.start) + text.slice(key.end);

  const printed = listAt(document.get('printed', true));
  if (printed && printed.items.length > 0) {
    const last = itemRanges(printed, yaml).at(-1);
    if (!last) return undefined;
    const at = shiftedBy(last.end, { before: yaml, ranges, moved, key: isEmptied ? key : undefined });
    const indent = /^[ \t]*/.exec(yaml.slice(last.start))?.[0] ?? '';
    return `${text.slice(0, at)}${indent}${entry}\n${text.slice(at)}`;
  }
  if (/^printed:/m.test(yaml)) return undefined;
  return isEmptied
    ? `${text.replace(/\n?$/, '\n')}printed:\n  ${entry}\n`
    : `${text.slice(0, key.start)}printed:\n  ${entry}\n${text.slice(key.start)}`;
}

/** A spelling's form in print, by its kind for readers. */
const forms: Partial<Record<string, string>> = {
  demonym: 'demonym',
  acronym: 'acronym',
  'short form': 'short',
};

function listAt(node: unknown): YAMLSeq<Node> | undefined {
  return isSeq(node) && !node.flow ? (node as YAMLSeq<Node>) : undefined;
}

function keyLine(yaml: string, key: string): { start: number; end: number } {
  const start = yaml.search(new RegExp(`^${key}:`, 'm'));
  return { start, end: yaml.indexOf('\n', start) + 1 };
}

/** Where an offset lies once what stood before it has been taken away. */
function shiftedBy(
  offset: number,
  taken: {
    before: string;
    ranges: readonly { start: number; end: number }[];
    moved: readonly number[];
    key: { start: number; end: number } | undefined;
  },
): number {
  const gone = [...taken.moved.flatMap((i) => taken.ranges[i] ?? []), ...(taken.key ? [taken.key] : [])];
  return gone.reduce((at, { start, end }) => (start < offset ? at - (end - start) : at), offset);
}
