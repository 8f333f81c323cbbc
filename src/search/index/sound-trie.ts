/** Words by how they sound: finds those that a name is near, without measuring each. Pure. */
import {
  firstRow,
  isOfLikeLength,
  longest,
  nextRow,
  oneMore,
  type WeighedSound,
} from '../lookup/name-distance.ts';
import { soundKey } from '../lookup/name-key.ts';

/**
 * Gathers words into a trie of their sounds. In: folded words. Out: the root. It costs about a microsecond a letter, and
 * is made once for all names.
 */
export function soundTrie(words: Iterable<string>): SoundNode {
  const root = emptyNode('');
  for (const word of words) {
    let node = root;
    const sound = soundKey(word);
    for (const letter of sound) {
      let child = node.children.get(letter);
      if (!child) node.children.set(letter, (child = emptyNode(node.key + letter)));
      node = child;
      node.longest = Math.max(node.longest, sound.length);
    }
    node.words.push(word);
  }
  return root;
}

/**
 * The words of a trie that are within a distance of a name: those for which soundDistance() is not Infinity.
 *
 * In: the root, the name's sound, and the limit. Out: the words, in no order that means anything. What it costs depends on how many
 * beginnings are within the limit, hardly on how many words there are.
 */
export function wordsNear(root: SoundNode, name: WeighedSound, limit: number): string[] {
  const found: string[] = [];
  const width = name.key.length;
  if (width >= longest) return found;
  // By isOfLikeLength(): of letters, a fifth and one more may be too many or missing.
  const mostLetters = ((width + 1) * 5) / 4;
  const fewestLetters = ((width - 1) * 4) / 5 - 1;
  firstRow(rowAt(0), name);
  function visit(node: SoundNode): void {
    const i = node.key.length;
    for (const { missing, ends, children } of groupsOf(node)) {
      // The row of this letter depends on the one after it, by which it may be lighter to leave away.
      const next = rowAt(i);
      const letters = [i > 1 ? node.key.charCodeAt(i - 2) : 0, node.key.charCodeAt(i - 1)] as const;
      const rows = { before: rowAt(i - 2), row: rowAt(i - 1), next };
      if (nextRow(rows, { i, letters, missing, other: name }) > limit) continue;
      if (ends && isOfLikeLength(i, width) && (next[width] ?? Infinity) <= limit) found.push(...node.words);
      for (const child of children) enter(child);
    }
  }
  function enter(node: SoundNode): void {
    if (node.key.length <= mostLetters && node.longest >= fewestLetters) visit(node);
  }
  for (const child of root.children.values()) enter(child);
  return found;
}

/** The continuations of a beginning, by what they make its last letter weigh. */
function groupsOf(node: SoundNode): Group[] {
  if (node.groups) return node.groups;
  const groups = new Map<number, Group>();
  const group = (next: string): Group => {
    const missing = oneMore(node.key + next, node.key.length - 1);
    const known = groups.get(missing) ?? { missing, ends: false, children: [] };
    groups.set(missing, known);
    return known;
  };
  if (node.words.length > 0) group('').ends = true;
  for (const [letter, child] of node.children) group(letter).children.push(child);
  return (node.groups = [...groups.values()]);
}

function emptyNode(key: string): SoundNode {
  return { key, words: [], longest: 0, children: new Map(), groups: undefined };
}

const rowsKept: Float64Array[] = [];

/** One row for each length of a beginning. */
function rowAt(length: number): Float64Array {
  const place = Math.max(length, 0);
  return (rowsKept[place] ??= new Float64Array(longest));
}

/** A beginning that words share. */
export interface SoundNode {
  readonly key: string;
  /** Those that sound just so. */
  readonly words: string[];
  /** The letters of the longest word in it. */
  longest: number;
  readonly children: Map<string, SoundNode>;
  groups: Group[] | undefined;
}

interface Group {
  readonly missing: number;
  ends: boolean;
  readonly children: SoundNode[];
}
