/** Where a word stands in a divided table of names: by its first sounds, those alike taken as one. Pure. */
import { soundOf } from './name-near.ts';
import { soundKey } from './name-key.ts';

/**
 * The path of a word: a letter for each of its consonants, the same for those that stand for one another in
 * transcriptions (kh, h, x, k, q, g; zh, dzh, j, s, z, t, d, ch, sh), once where such follow one another; `a` for a vowel
 * at the beginning; then a full stop and the vowels. So most slips leave a word on its path or bring it to the end of
 * it, and what one types first of a word has the beginning of the word's path.
 *
 * In: a folded word. Out: letters and digits, a full stop among them, of the consonants eight at most and of the vowels
 * four; other scripts have digits.
 */
export function soundPath(word: string): string {
  const { consonants, vowels } = soundsOf(word);
  return `${consonants}.${vowels}`;
}

/** The same of the beginning of a word: without the full stop and the vowels, which may change with its next letter. */
function pathOfBeginning(word: string): string {
  return soundsOf(word).consonants;
}

function soundsOf(word: string): { consonants: string; vowels: string } {
  let [consonants, vowels, before] = ['', '', ''];
  for (const letter of soundKey(word)) {
    const sound = soundLetters.get(letter) ?? String((letter.codePointAt(0) ?? 0) % 8);
    if (sound === 'a') vowels += vowels.length < 4 ? letter : '';
    if (sound !== before && consonants.length < 8 && (sound !== 'a' || before === '')) consonants += sound;
    before = sound;
  }
  return { consonants, vowels };
}

const soundLetters = new Map(
  Object.entries({ a: 'aeiou', k: 'kghqx', t: 'tdszSCTJ', p: 'pbfv', n: 'mn', l: 'l', r: 'r' }).flatMap(
    ([sound, letters]) => [...letters].map((letter) => [letter, sound] as const),
  ),
);

/**
 * The paths on which words may stand of which the beginning is typed: `c` may go on as `ch` or as `k`.
 * In: what is typed, folded, no spaces. Out: its own path first.
 */
export function pathsOfBeginning(typed: string): string[] {
  const paths = typed.endsWith('c') ? [typed, `${typed.slice(0, -1)}s`] : [typed];
  return [...new Set(paths.map(pathOfBeginning))];
}

/**
 * The paths of words of which what is typed may be a slip that leads to another path, with the least that such a slip
 * weighs (as in name-distance.ts). In: a folded word; `limit`, in weight. Out: paths up to the full stop, likelier ones first,
 * its own among them, since slips in vowels do not leave it.
 */
export function pathsNear(word: string, limit = soundOf(word).limit + 0.3): NearPath[] {
  const path = pathOfBeginning(word);
  const paths = new Map([[path, 0.3]]);
  function consider(other: string, weight: number): void {
    const clean = other.replace(/(?!^)a/g, '');
    if (clean === '' || weight > limit) return;
    paths.set(clean, Math.min(weight, paths.get(clean) ?? Infinity));
  }
  for (let at = 0; at <= path.length; at += 1) {
    const [before, here, after] = [path.slice(0, at), path.charAt(at), path.slice(at + 1)];
    if (here !== '') consider(before + after, weightOfOneMore(here, at));
    if (after !== '') consider(before + after.charAt(0) + here + after.slice(1), at === 0 ? 1 : 0.7);
    for (const sound of sounds) {
      consider(before + sound + here + after, weightOfOneMore(sound, at));
      if (here !== '') consider(before + sound + after, weightOfAnother(here, sound, at));
    }
  }
  return [...paths]
    .map(([other, weight]) => ({ path: other, weight }))
    .sort((one, other) => one.weight - other.weight || (one.path < other.path ? -1 : 1));
}

const sounds = ['a', 'k', 't', 'p', 'n', 'l', 'r'];

function weightOfOneMore(sound: string, at: number): number {
  if (sound === 'a') return 0.8;
  if (sound === 't') return 0.4;
  if (sound === 'k') return at === 0 ? 0.9 : 0.3;
  if (sound === 'p') return 0.5;
  return at === 0 ? 1.3 : 0.9;
}

function weightOfAnother(one: string, other: string, at: number): number {
  const pair = [one, other].sort().join('');
  if (pair === 'kt' || pair === 'at') return 0.4;
  if (pair === 'ap') return 0.5;
  return at === 0 ? 1.6 : 0.85;
}

/** A path beside a word's own. */
export interface NearPath {
  readonly path: string;
  readonly weight: number;
}
