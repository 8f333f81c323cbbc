/** A title in sentence case: capitals only at its beginning and in names. Pure. */

/**
 * In: a title as printed; the text below it; the spellings of names that are known. Out: the same words in sentence case, and the words that kept their capital with
 * why. A word keeps it when the text has it so in the middle of a sentence and never small, when it belongs to a known
 * name, or when it is an acronym. A title that has small words enough is left as it is.
 */
export function sentenceCase(
  title: string,
  { text, names }: CaseEvidence,
): { sentence: string; kept: string[] } {
  const words = title.match(/[\p{L}\p{M}\p{N}’ʻʼ'.-]+/gu) ?? [];
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const isShouted = long.length > 0 && long.every((word) => word === word.toUpperCase());
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (!isShouted && capitals <= Math.max(1, long.length * 0.6)) return { sentence: title, kept: [] };
  const kept = new Set<string>();
  const inNames = namesIn(title, names);
  let isFirst = true;
  const sentence = title.replace(
    /[\p{L}\p{M}\p{N}’ʻʼ'-]*[\p{L}\p{N}](?:\.\p{Lu}\.)*/gu,
    (word, at: number) => {
      const opens = isFirst || /[:?!.…]["”’»)]*\s+["“‘«(]*$/u.test(title.slice(0, at));
      isFirst = false;
      const given = isShouted ? capitalised(word) : word;
      const isName =
        inNames.some(({ start, end }) => start <= at && at < end) || hasCapital(given, { text, isShouted });
      if (isName && !opens) kept.add(given);
      if (isName) return isShouted && !inText(word, text) ? given : word;
      const small = word.toLowerCase();
      return opens ? capitalised(small) : small;
    },
  );
  return { sentence, kept: [...kept] };
}

function hasCapital(word: string, { text, isShouted }: { text: string; isShouted: boolean }): boolean {
  if (!isShouted && /\p{Lu}.*\p{Lu}/u.test(word))
    return !/-/.test(word) || word.split('-').every((part) => /\p{Lu}.*\p{Lu}/u.test(part));
  if (!/^\p{Lu}/u.test(word)) return false;
  const small = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word.toLowerCase())}(?![\\p{L}\\p{N}])`, 'u');
  const inMiddle = new RegExp(
    `[\\p{L}\\p{N},;)] ["“‘«(]?${escaped(word.replace(/['’]s$/, ''))}(?![\\p{L}\\p{N}])`,
    'u',
  );
  return inMiddle.test(text) && !small.test(text);
}

function inText(word: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Known names in a title, whatever the case of its letters. */
function namesIn(title: string, names: readonly string[]): { start: number; end: number }[] {
  const lower = title.toLowerCase();
  return names
    .filter((name) => /\p{Lu}/u.test(name) && lower.includes(name.toLowerCase()))
    .flatMap((name) => {
      const found = new RegExp(
        `(?<![\\p{L}\\p{N}])${escaped(name.toLowerCase())}(?![\\p{L}\\p{N}])`,
        'u',
      ).exec(lower);
      return found ? [{ start: found.index, end: found.index + name.length }] : [];
    });
}

function capitalised(word: string): string {
  const small = word.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** What tells names from other words. */
export interface CaseEvidence {
  readonly text: string;
  readonly names: readonly string[];
}
