/** Which files of a divided table of names hold what is typed. Pure. */
import { nameWords } from './name-key.ts';
import { pathsNear, pathsOfBeginning, soundPath } from './sound-path.ts';

/** In: a number of records. Out: whether their table is divided: above it, the whole would weigh more than 10 kB. */
export function isDivided(records: number): boolean {
  return records > wholeTable;
}

const wholeTable = 180;

/** In: what the start file says of the files. Out: the same, to be asked. */
export function readDirectory({ tree, begin }: { tree: string; begin: string }): NameDirectory {
  const nodes = new Map<string, boolean>();
  const above = [''];
  let path = '';
  for (const sign of tree) {
    if (sign === '(') {
      nodes.set(path, true);
      above.push(path);
    } else if (sign === ')') {
      above.pop();
    } else {
      path = (above.at(-1) ?? '') + sign;
      nodes.set(path, false);
    }
  }
  return { nodes, letters: new Set(begin) };
}

/** In: the directory. Out: the names of all files that it knows, in an order that depends on it alone. */
export function partNames({ nodes, letters }: NameDirectory): string[] {
  return [...[...letters].map(beginFile), ...[...nodes.keys()].map(soundFile)];
}

/**
 * The files for what is typed: those of its words, and of neighbours that may be written together.
 *
 * In: the words as typed; the directory. Out: names of files, each once; none for what no name is like.
 */
export function filesFor(typed: readonly string[], directory: NameDirectory): string[] {
  const words = typed.flatMap((shown) => nameWords(shown).map((word) => ({ word, shown })));
  const files = words.flatMap(({ word, shown }, at) => {
    const isLast = at === words.length - 1;
    const own = words.length > 1 && common.has(shown) ? [] : filesOfWord(word, { directory, isLast });
    const following = words.slice(at, at + mostJoined).map((one) => one.word);
    const joined = following.slice(1).map((_, length) => following.slice(0, length + 2).join(''));
    return [...own, ...joined.flatMap((key) => fileOf(soundPath(key), directory) ?? [])];
  });
  return [...new Set(files)];
}

/** Words that name nobody, which stand in most queries of several words: their files need not be loaded. */
const common = new Set([
  'the',
  'of',
  'and',
  'in',
  'to',
  'for',
  'from',
  'with',
  'on',
  'by',
  'at',
  'as',
  'is',
  'was',
]);
const mostJoined = 6;

/** Of the last word perhaps only the beginning is typed. */
function filesOfWord(
  word: string,
  { directory, isLast }: { directory: NameDirectory; isLast: boolean },
): string[] {
  if (word.length <= shortWord) {
    const letter = letterOf(word);
    return directory.letters.has(letter) ? [beginFile(letter)] : [];
  }
  const paths = [soundPath(word), ...(isLast ? pathsOfBeginning(word) : [])];
  return paths.flatMap((path) => fileOf(path, directory) ?? []);
}

/** Words of so few letters stand in the file of their first letter. */
export const shortWord = 2;

/** In: a folded word. Out: its first letter, `x` for what is no Latin letter. */
export function letterOf(word: string): string {
  return /^[a-z]/.test(word) ? word.charAt(0) : 'x';
}

/** In: a letter. Out: the name of the file with the names that are mentioned most of those that begin so. */
export function beginFile(letter: string): string {
  return `begin-${letter}`;
}

/** In: a path. Out: the name of its file. */
export function soundFile(path: string): string {
  return `sounds-${path.replace('.', '-')}`;
}

function fileOf(path: string, { nodes }: NameDirectory): string | undefined {
  for (let length = 1; length <= path.length; length += 1) {
    const node = path.slice(0, length);
    const isDivided = nodes.get(node);
    if (isDivided === undefined) return undefined;
    if (!isDivided || length === path.length) return soundFile(node);
  }
  return undefined;
}

/**
 * The files in which names stand of which what is typed may be a slip, besides its own.
 *
 * In: words as typed, the directory; `limit`, the weight of slips beyond which none is wanted, where it is known. Out:
 * names of files, the likeliest first, few enough to be loaded at once.
 */
export function filesNear(typed: readonly string[], directory: NameDirectory, limit?: number): string[] {
  const near = typed
    .flatMap((word) => nameWords(word))
    .filter((word) => word.length > shortWord)
    .flatMap((word) => pathsNear(word, limit))
    .sort((one, other) => one.weight - other.weight);
  return [...new Set(near.flatMap(({ path }) => filesBeneath(`${path}.`, directory)))].slice(0, mostNear);
}

const mostNear = 8;

/** The file of a path, or those into which it is divided by its vowels. */
function filesBeneath(path: string, directory: NameDirectory): string[] {
  if (directory.nodes.get(path) !== true) return [fileOf(path, directory) ?? []].flat();
  return [...directory.nodes]
    .filter(([node, isDivided]) => !isDivided && node.startsWith(path))
    .map(([node]) => soundFile(node));
}

/** What files there are. */
export interface NameDirectory {
  /** By path: whether it is divided further. */
  readonly nodes: ReadonlyMap<string, boolean>;
  /** Those with which a name begins. */
  readonly letters: ReadonlySet<string>;
}
