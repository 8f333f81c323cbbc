/** YAML to a plain value, with the place of every part of it. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { mergeMarkers } from '../../text/parse/merge-markers.ts';
import { syntaxFaults } from './syntax-faults.ts';

/** Far above what any record needs, far below what keeps a parser busy. */
const depthLimit = 16;
const sizeLimit = 65_536;

/**
 * Reads one YAML document (YAML 1.2, core schema).
 * In: its source, the file it stands in and the line before it; how long it may be, in characters, a record's length unless told. Out: the value, a way from a path in it to its
 * place, and issues: syntax, doubled keys, and the features that hide what a record says (anchors, aliases, tags, merge keys).
 */
export function readYaml(
  source: string,
  { mostCharacters = sizeLimit, ...at }: { file: string; lineBefore: number; mostCharacters?: number },
): YamlValue {
  const lines = new LineCounter();
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: at.file, line: at.lineBefore + Math.max(line, 1), column: Math.max(col, 1) };
  };
  const nothing = (issues: Issue[]): YamlValue => ({
    value: undefined,
    issues,
    place: () => placeOf(0),
    keyPlace: () => placeOf(0),
    wordPlace: () => placeOf(0),
  });

  const tooMuch = beyondLimits(source, { ...at, mostCharacters });
  if (tooMuch) return nothing([tooMuch]);
  // Before the parser complains of them, or takes them for words.
  const merges = mergeMarkers(source);
  if (merges.length > 0)
    return nothing(
      merges.map(({ line, column, marker, endLine }) =>
        issue(
          'Leftover',
          { file: at.file, line: at.lineBefore + line, column },
          { marker, endLine: at.lineBefore + endLine },
        ),
      ),
    );
  const document = parse(source, lines);
  if (!document || document.errors.some(({ message }) => /call stack/i.test(message))) {
    const line = at.lineBefore + 1 + lineOfMostMarkers(source);
    return nothing([
      issue(
        'Yaml',
        { file: at.file, line, column: 1 },
        { reason: 'it has too many levels, one inside another', cure: 'Write it with fewer.' },
      ),
    ]);
  }
  if (document.errors.length > 0) {
    // What is opened and never closed makes an error of a line far below.
    const [first] = document.errors;
    const opened =
      first && /^Missing closing .quote/.test(first.message)
        ? openedQuote(document, first.pos[0])
        : undefined;
    const faults =
      opened === undefined
        ? syntaxFaults(document.errors, { source, lineBefore: at.lineBefore })
        : [{ offset: opened, reason: 'a quotation mark is opened here and never closed', cure: 'Close it.' }];
    return nothing(
      faults.map(({ offset, reason, cure }) => issue('Yaml', placeOf(offset), { reason, cure })),
    );
  }
  const issues = forbidden(document, placeOf);
  if (issues.length > 0) return nothing(issues);
  return {
    value: document.toJS() as unknown,
    issues: [],
    place: (path) => placeOf(textBegins(source, offsetOf(document, path).value)),
    keyPlace: (path) => placeOf(offsetOf(document, path).key),
    wordPlace: (path, word) => placeOf(offsetOfWord(source, { from: offsetOf(document, path).value, word })),
  };
}

/** The document, errors and all; undefined when it goes deeper than the parser can follow and say so itself. */
function parse(source: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(source, {
      lineCounter,
      version: '1.2',
      schema: 'core',
      prettyErrors: false,
      uniqueKeys: true,
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Counted from 0. Within the size that is allowed, indents alone cannot go too deep: markers of lists and keys can. */
function lineOfMostMarkers(source: string): number {
  const depths = source.split('\n').map((line) => /^[ \t]*((?:[-?:][ \t]+)*)/.exec(line)?.[1]?.length ?? 0);
  return depths.indexOf(Math.max(...depths));
}

/** The offset at which the quotation begins that is still open at an offset. */
function openedQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range?.[1] === end) start = range[0];
    },
  });
  return start;
}

function beyondLimits(
  source: string,
  at: { file: string; lineBefore: number; mostCharacters: number },
): Issue | undefined {
  const place = { file: at.file, line: at.lineBefore + 1, column: 1 };
  if (source.length > at.mostCharacters)
    return issue('TooComplex', place, {
      what: 'characters of YAML',
      count: source.length,
      limit: at.mostCharacters,
    });
  let depth = 0;
  let line = place.line;
  for (const character of source) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    if (character === '\n') [depth, line] = [0, line + 1];
    if (depth > depthLimit)
      return issue(
        'TooComplex',
        { ...place, line },
        {
          what: 'brackets one inside another',
          count: depth,
          limit: depthLimit,
        },
      );
  }
  return undefined;
}

function forbidden(document: Document.Parsed, placeOf: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Node(_, node, ancestors) {
      const place = (): Place => placeOf(node.range?.[0] ?? 0);
      if (isAlias(node)) issues.push(issue('YamlFeature', place(), { what: `an alias, *${node.source}` }));
      else if (node.anchor)
        issues.push(issue('YamlFeature', place(), { what: `an anchor, &${node.anchor}` }));
      if (isNode(node) && node.tag && !isAlias(node))
        issues.push(issue('YamlFeature', place(), { what: `a tag, ${node.tag}` }));
      if (ancestors.length <= depthLimit) return undefined;
      const depth = ancestors.filter((one) => isCollection(one)).length;
      if (depth > depthLimit) {
        issues.push(
          issue('TooComplex', place(), {
            what: 'levels, one inside another',
            count: depth,
            limit: depthLimit,
          }),
        );
        return visit.BREAK;
      }
      return undefined;
    },
    Pair(_, pair) {
      const key = isScalar(pair.key) ? pair.key : undefined;
      const place = (): Place => placeOf(isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
      if (!key || typeof key.value !== 'string')
        issues.push(
          issue('Yaml', place(), {
            reason: 'the name of a field is not a plain word',
            cure: 'Write the word, or put the text in quotation marks if it is none.',
          }),
        );
      else if (key.value === '<<') issues.push(issue('YamlFeature', place(), { what: 'a merge key, <<' }));
      else if (['__proto__', 'constructor', 'prototype'].includes(key.value))
        issues.push(issue('YamlFeature', place(), { what: `the key "${key.value}"` }));
    },
  });
  // Of one line, the first says enough.
  return issues.filter(({ line }, i) => issues.findIndex((one) => one.line === line) === i);
}

/**
 * The offsets of the key and of the value at a path; of its nearest parent where it is not there. A value that is empty,
 * or made of further fields, is pointed at by its key.
 */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): { key: number; value: number } {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === step)
      : undefined;
    const next: unknown = isPair(pair) ? pair.value : node.get(step, true);
    if (isPair(pair) && isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
    else if (isNode(next)) offset = next.range?.[0] ?? offset;
    else return { key: offset, value: offset };
    node = next;
  }
  const scalar = isScalar(node) && node.range && node.range[1] > node.range[0] ? node.range[0] : undefined;
  return { key: offset, value: scalar ?? offset };
}

/** The offset of a word of a text, counted from 0, whatever the lines and quotation marks that the text is written in. */
function offsetOfWord(source: string, { from, word }: { from: number; word: number }): number {
  const start = textBegins(source, from);
  const found = [...source.slice(start, start + sizeLimit).matchAll(/\S+/gu)][word];
  return start + (found?.index ?? 0);
}

/** Folded text begins in the line after its sign, other values where they are. */
function textBegins(source: string, offset: number): number {
  return (
    offset + (/^[>|][-+\d]*[ \t]*(?:#.*)?\n\s*/.exec(source.slice(offset, offset + 400))?.[0].length ?? 0)
  );
}

/** A document read: its value, where each part stands, and what is wrong with it. */
export interface YamlValue {
  /** The plain value; undefined when there are issues. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** The place of the value at a path such as `['capture', 'sha256']`. */
  readonly place: (path: readonly PropertyKey[]) => Place;
  /** The place of the key at a path. */
  readonly keyPlace: (path: readonly PropertyKey[]) => Place;
  /** The place of a word, counted from 0, of the text at a path: its own line, where the text has several. */
  readonly wordPlace: (path: readonly PropertyKey[], word: number) => Place;
}
