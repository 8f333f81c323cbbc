/** Stretches of a text that look like names, in Latin or Cyrillic letters. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';
import type { DraftPassage } from '../read-draft.ts';
import { dividedRuns, joins } from './divided-runs.ts';
import { orgWords, surname } from './likely-kind.ts';
import { opensSentences, ordinaryCapitals } from './ordinary-words.ts';
import { quotedTitles, withoutTitles } from './quoted-titles.ts';

/**
 * In: the passages of a text; what is known to be a name in each. Out: the other runs of capitalised words, with what joins them
 * ("Bank of Asia", "Saad al-Din", «Министерство внутренних дел»), and words in capitals. A word that opens a sentence counts only when the
 * text has it in the midst of one too and never small. Of endnotes, which are titles for the most part, authors and bodies only.
 */
export function nameCandidates(
  passages: readonly DraftPassage[],
  known: (anchor: string) => readonly Extent[],
): Candidate[] {
  const all = withoutTitles(passages.map(({ text }) => text).join('\n'));
  const seen = { small: smallWords(all), inMiddle: middles(all) };
  return passages.flatMap(({ anchor, text }) => {
    const named = known(anchor);
    const runs = dividedRuns(text)
      .flatMap((run) => (isBody(text, { run, known: named }) ? [run] : outside({ run, known: named })))
      .filter((run) => !quotedTitles(text).some((title) => title.start <= run.start && run.end <= title.end))
      .flatMap((run) => trimmed(text, { run, seen }))
      .filter(({ start, end }) => isName(text.slice(start, end), seen));
    return (anchor.startsWith('n') ? runs.filter((run) => isOfNote(text, run)) : runs).map(
      ({ start, end }) => {
        const words = text.slice(start, end);
        const onlyOpens = !/\s/.test(words) && !seen.inMiddle.has(words) && opens(text, start);
        return { at: anchor, start, end, words, onlyOpens };
      },
    );
  });
}

/** A body that has a known name in its own: "University of Helsinki", "Kazakhstan Institute of X". */
function isBody(text: string, { run, known }: { run: Extent; known: readonly Extent[] }): boolean {
  const cuts = known.filter((one) => one.start < run.end && one.end > run.start);
  const rest = outside({ run, known: cuts }).map(({ start, end }) => text.slice(start, end));
  const held = cuts.every(({ start, end }) => run.start <= start && end <= run.end);
  return (
    cuts.length > 0 &&
    held &&
    rest.some((words) => orgWords.test(words)) &&
    !cuts.some((one) => orgWords.test(text.slice(one.start, one.end)))
  );
}

/** "Bakker, E." and bodies; the rest of a note is titles. */
function isOfNote(text: string, { start, end }: Extent): boolean {
  const words = text.slice(start, end);
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(words) && /^, (?:\p{Lu}\.)/u.test(text.slice(end))) return true;
  // What brought it out, before the date.
  if (
    /^[,.:]? ?\(?(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/.test(
      text.slice(end),
    )
  )
    return true;
  return words.split(' ').length <= 6 && (orgWords.test(words) || (/ /.test(words) && surname.test(words)));
}

/** What is left of a run once known names are taken out. */
function outside({ run, known }: { run: Extent; known: readonly Extent[] }): Extent[] {
  const cuts = known
    .filter((one) => one.start < run.end && one.end > run.start)
    .toSorted((a, b) => a.start - b.start);
  const parts: Extent[] = [];
  let { start } = run;
  for (const cut of [...cuts, { start: run.end, end: run.end }]) {
    if (cut.start > start) parts.push({ start, end: Math.min(cut.start, run.end) });
    start = Math.max(start, cut.end);
  }
  return parts;
}

/** Takes off what joins, titles, and words that only open a sentence. */
function trimmed(text: string, { run, seen }: { run: Extent; seen: Seen }): Extent[] {
  const words = [...text.slice(run.start, run.end).matchAll(/[^\s]+/gu)].map(({ index, 0: word }) => ({
    word: /^[’'-]\p{Ll}/u.test(word) ? '' : word.replace(/^[^\p{L}]+|[’']s$|[^\p{L}.]+$/gu, ''),
    start: run.start + index,
    end: run.start + index + word.length,
  }));
  let [from, to] = [0, words.length];
  while (from < to && isNoName(words[from]?.word ?? '', { text, at: words[from]?.start ?? 0, seen }))
    from += 1;
  while (
    to > from &&
    (joins.test(words[to - 1]?.word ?? '') || ordinaryCapitals.has(words[to - 1]?.word ?? ''))
  )
    to -= 1;
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last || from >= to) return [];
  const kept = text.slice(first.start, last.end).replace(behind, '');
  const end = first.start + kept.length;
  return [{ start: first.start, end: /\p{L}{2}\.$/u.test(kept) ? end - 1 : end }];
}

/** What is no part of a name at its end. */
const behind =
  /(?:[’']s|-(?:based|linked|born|backed|led|trained|controlled|held|era|style|language|speaking))?[^\p{L}.]*$/u;

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
