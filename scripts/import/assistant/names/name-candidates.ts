/** Stretches of a text that look like names, in Latin or Cyrillic letters. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';
import type { DraftPassage } from '../read-draft.ts';
import { opensSentences, ordinaryCapitals } from './ordinary-words.ts';
import { quotedTitles, withoutTitles } from './quoted-titles.ts';

/**
 * In: the passages of a text; what is known to be a name in each. Out: the other runs of capitalised words, with what joins them
 * ("Bank of Asia", "Saad al-Din", «Министерство внутренних дел»), words in capitals, and in a text of Latin letters every run of Cyrillic
 * ones. A word that opens a sentence counts only when the text has it in the midst of one too and never small.
 */
export function nameCandidates(
  passages: readonly DraftPassage[],
  known: (anchor: string) => readonly Extent[],
): Candidate[] {
  const all = withoutTitles(passages.map(({ text }) => text).join('\n'));
  const seen = { small: smallWords(all), inMiddle: middles(all) };
  return passages.flatMap(({ anchor, text }) =>
    capitalisedRuns(text)
      .flatMap((run) => outside({ run, known: [...known(anchor), ...quotedTitles(text)] }))
      .flatMap((run) => trimmed(text, { run, seen }))
      .filter(({ start, end }) => isName(text.slice(start, end), seen))
      .map(({ start, end }) => {
        const words = text.slice(start, end);
        const onlyOpens = !/\s/.test(words) && !seen.inMiddle.has(words) && opens(text, start);
        return { at: anchor, start, end, words, onlyOpens };
      }),
  );
}

const letters = String.raw`[\p{L}\p{M}’ʻʼ'-]`;
const capital = String.raw`(?:\p{Lu}${letters}*[\p{L}\p{M}](?:\.\p{Ll}{2,4}(?!\p{L}))?|\p{Lu}\.(?:\p{Lu}\.)*|(?:al|an|ad|as|at|el|ul)-\p{Lu}${letters}*)`;
const joiner = String.raw`(?:of the|of|for the|for|and|de|van|von|bin|ibn|ul|uulu|kyzy|уулу|кызы|угли|оглы|по|и|имени|им\.)`;

function capitalisedRuns(text: string): Extent[] {
  const run = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${capital}(?:[ .]+(?:${joiner} )?${capital}| (?:uulu|kyzy|уулу|кызы))*(?!\p{L})`,
    'gu',
  );
  return [...text.matchAll(run)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** What is left of a run once known names are taken out. */
function outside({ run, known }: { run: Extent; known: readonly Extent[] }): Extent[] {
  const cuts = known
    .filter((one) => one.start < run.end && one.end > run.start)
    .toSorted((a, b) => a.start - b.start);
  // A name inside a longer one is a part of it: "Kazakhstan Institute of X". All but its own words must be there.
  const parts: Extent[] = [];
  let { start } = run;
  for (const cut of [...cuts, { start: run.end, end: run.end }]) {
    if (cut.start > start) parts.push({ start, end: Math.min(cut.start, run.end) });
    start = Math.max(start, cut.end);
  }
  return parts;
}

/** Takes off what joins, titles, and words that only open a sentence; parts what "and" joins of people. */
function trimmed(text: string, { run, seen }: { run: Extent; seen: Seen }): Extent[] {
  const words = [...text.slice(run.start, run.end).matchAll(/[^\s]+/gu)].map(({ index, 0: word }) => ({
    word: /^[’'-]\p{Ll}/u.test(word) ? '' : word.replace(/^[^\p{L}]+|[’']s$|[^\p{L}.]+$/gu, ''),
    start: run.start + index,
    end: run.start + index + word.length,
  }));
  const parts: (typeof words)[] = [[]];
  for (const one of words) {
    if (
      /^(?:and|и)$/u.test(one.word) &&
      !/^(?:Ministry|Institute|Committee|Department|Министерство|Институт|Комитет)/u.test(
        words[0]?.word ?? '',
      )
    )
      parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts.flatMap((part) => {
    let [from, to] = [0, part.length];
    while (from < to && isNoName(part[from]?.word ?? '', { text, at: part[from]?.start ?? 0, seen }))
      from += 1;
    while (
      to > from &&
      (joins.test(part[to - 1]?.word ?? '') || ordinaryCapitals.has(part[to - 1]?.word ?? ''))
    )
      to -= 1;
    const [first, last] = [part[from], part[to - 1]];
    if (!first || !last || from >= to) return [];
    const end =
      first.start +
      text
        .slice(first.start, last.end)
        .replace(
          /(?:[’']s|-(?:based|linked|born|backed|led|trained|controlled|held|era|style|language|speaking))?[^\p{L}.]*$/u,
          '',
        ).length;
    return [{ start: first.start, end: /\p{L}{2}\.$/u.test(text.slice(first.start, end)) ? end - 1 : end }];
  });
}

const joins = new RegExp(`^(?:${joiner}|the)$`, 'u');

function isNoName(word: string, { text, at, seen }: { text: string; at: number; seen: Seen }): boolean {
  if (word === '' || joins.test(word) || ordinaryCapitals.has(word)) return true;
  if (!opens(text, at)) return false;
  const small = word.toLowerCase();
  return opensSentences.has(small) || (seen.small.has(small) && !seen.inMiddle.has(word));
}

function opens(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || /(?:[.!?:…]["”’»)]*|["“„«‘([—–])$/u.test(before);
}

function isName(words: string, { small, inMiddle }: Seen): boolean {
  if (!/\p{L}{2}/u.test(words) || words.split(' ').every((word) => ordinaryCapitals.has(word))) return false;
  if (/\s/.test(words) || /^\p{Lu}{2,}$/u.test(words) || /\p{L}[.-]\p{Lu}/u.test(words)) return true;
  // Of a single word that only ever opens sentences, nobody can tell, unless it is no word of the text.
  return (
    inMiddle.has(words) ||
    (!small.has(words.toLowerCase()) && words.length > 4 && !opensSentences.has(words.toLowerCase()))
  );
}

function smallWords(text: string): Set<string> {
  return new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
}

/** Capitalised words that stand where no sentence begins. */
function middles(text: string): Set<string> {
  return new Set(text.match(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}’'-]*\p{L}/gu) ?? []);
}

/** In: a text. Out: whether most of its letters are Cyrillic. */
export function isCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

interface Seen {
  readonly small: ReadonlySet<string>;
  readonly inMiddle: ReadonlySet<string>;
}

/** A stretch that looks like a name. */
export interface Candidate extends Extent {
  /** The anchor of its passage. */
  readonly at: string;
  readonly words: string;
  /** One word that only ever stands where sentences begin: it may be any word. */
  readonly onlyOpens: boolean;
}
