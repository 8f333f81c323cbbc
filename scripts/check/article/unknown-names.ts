/** Words of a text that look like names: what a person should look at, since no record claims them. Pure. */
import type { Extent } from '../../../src/text/occurrences.ts';

/**
 * In: the text of a passage in Latin or Cyrillic letters, or both; the stretches of it that are mentions or titles. Out: the
 * other runs of capitalised words, with what joins them ("Bank of Asia", "Saad al-Din"); words in capitals (a dateline,
 * "BISHKEK"); and in a text that is mostly Latin every run of Cyrillic words. A single capitalised word that opens a sentence is
 * passed over unless the text has it in the middle of one as well.
 */
export function unknownNames(text: string, known: readonly Extent[]): Extent[] {
  const inside = middles(text);
  return [...capitalised(text), ...foreign(text)]
    .flatMap((run) => outside(text, { run, known }))
    .filter((run) => isName(text, { run, inside }))
    .sort((a, b) => a.start - b.start);
}

const letters = String.raw`[\p{L}\p{M}’ʻʼ'-]`;
const capital = String.raw`(?:\p{Lu}${letters}*\p{L}|\p{Lu}\.?|(?:al|an|ad|as|at|el|ul)-\p{Lu}${letters}*)`;
const joiner = String.raw`(?:of|for|de|van|von|bin|ibn|ul)`;

function capitalised(text: string): Extent[] {
  const run = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${capital}(?:[ .]+(?:${joiner} )?${capital})*(?!\p{L})`,
    'gu',
  );
  return [...text.matchAll(run)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

/** Cyrillic among Latin letters: a name or a title as its own language writes it. */
function foreign(text: string): Extent[] {
  if (isCyrillic(text)) return [];
  const run = /\p{Script=Cyrillic}+(?:[\s-]+\p{Script=Cyrillic}+)*/gu;
  return [...text.matchAll(run)]
    .filter(({ 0: words }) => /^\p{Ll}/u.test(words))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function isCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** What is left of a run once the mentions in it are taken out: a part of a name is told, a title before it is not. */
function outside(text: string, { run, known }: { run: Extent; known: readonly Extent[] }): Extent[] {
  const parts: Extent[] = [];
  let { start } = run;
  const cuts = known
    .filter((one) => one.start < run.end && one.end > run.start)
    .sort((a, b) => a.start - b.start);
  for (const cut of [...cuts, { start: run.end, end: run.end }]) {
    const part = trimmed(text, { start, end: Math.max(start, cut.start) });
    if (part.end > part.start) parts.push(part);
    start = Math.max(start, cut.end);
  }
  return parts;
}

function trimmed(text: string, { start, end }: Extent): Extent {
  const words = text.slice(start, end);
  const ahead =
    /^(?:[’']s(?!\p{L})|[^\p{L}]|(?:of the|of|for the|for|and)(?!\p{L}))*/u.exec(words)?.[0].length ?? 0;
  const behind =
    /(?:[^\p{L}.]|(?<!\p{L})(?:of the|of|for the|for|and))*$/u.exec(words.slice(ahead))?.[0].length ?? 0;
  return { start: start + ahead, end: end - behind };
}

/** Capitalised words that stand where no sentence begins. */
function middles(text: string): Set<string> {
  const words = text.matchAll(/(?<=[\p{L}\p{N},;] )\p{Lu}[\p{L}\p{M}’'-]+/gu);
  return new Set([...words].map(([word]) => word));
}

function isName(text: string, { run, inside }: { run: Extent; inside: ReadonlySet<string> }): boolean {
  const words = text.slice(run.start, run.end);
  if (words.split(' ').every((word) => ordinary.has(word)) || !/\p{L}{2}/u.test(words)) return false;
  if (/\s/.test(words) || /^\p{Lu}{2,}$/u.test(words)) return true;
  if (/\p{Script=Cyrillic}/u.test(words) && !isCyrillic(text)) return true;
  const before = text.slice(0, run.start).trimEnd();
  const opens = before === '' || /[.!?:…“‘"'([–—-]$/u.test(before);
  return !opens || inside.has(words);
}

/** Capitalised in English without being a name that an archive records. */
const ordinary: ReadonlySet<string> = new Set(
  'I A An The This That These Those It Its He She They We On In At By For From Of To As And But Or If When While After Before Since January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday Islam Islamic Islamist Islamists Muslim Muslims President Colonel General Members Parliament Mr Mrs Dr Internet'.split(
    ' ',
  ),
);
