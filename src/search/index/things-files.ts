/** The files in which the search finds questions, figures, events and sources. Pure. */
import { keysOf, type Thing, thingFile, type ThingsFile } from '../passages/things.ts';
import { stemOf } from '../passages/word-forms.ts';
import { isCommonWord } from '../query/common-words.ts';
import { readWords } from '../words.ts';

/** In: things. Out: them as one file. */
export function thingsFile(things: readonly Thing[]): ThingsFile {
  const numbers = new Map<string, number>();
  function numberOf(reference: string): number {
    const known = numbers.get(reference) ?? numbers.size;
    numbers.set(reference, known);
    return known;
  }
  const rows = things.map(
    ({ kind, title, path, detail, about, same, more }) =>
      [
        kind.charAt(0),
        title,
        path,
        detail,
        about.map(numberOf),
        same,
        wordsBesides(more, [title, detail, same]),
      ] as const,
  );
  return { references: [...numbers.keys()], rows };
}

/** Words under which a thing is found: each once, and none that is found without. */
function wordsBesides(more: string, others: readonly string[]): string {
  const known = new Set(others.flatMap((text) => readWords(text).parts.map(({ key }) => stemOf(key))));
  const kept: string[] = [];
  for (const { text, key } of readWords(more).parts) {
    const stem = stemOf(key);
    if (known.has(stem) || isCommonWord(text, false)) continue;
    known.add(stem);
    kept.push(text);
  }
  return kept.join(' ');
}

/**
 * Into how many files things are divided, that each has some kilobytes: a thing stands under each name that it is about and each
 * word of its own. In: how many there are. Out: a power of two; 1 for one file.
 */
export function filesOfThings(things: number): number {
  return things <= inOneFile ? 1 : 2 ** Math.ceil(Math.log2(things / 8));
}

const inOneFile = 250;

/**
 * In: things; into how many files. Out: by the number of the file, the things that are listed in it: of a key those first that a
 * reader would look for first, and no more than a few.
 */
export function dividedThings(things: readonly Thing[], files: number): Map<number, ThingsFile> {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [thing]);
      else if (known.length < mostOfKey || thing.kind !== 'source') known.push(thing);
    }
  }
  const byFile = new Map<number, Set<Thing>>();
  for (const [key, own] of byKey) {
    const file = thingFile(key, files);
    const known = byFile.get(file) ?? new Set();
    for (const thing of own.slice(0, mostOfKey)) known.add(thing);
    byFile.set(file, known);
  }
  return new Map([...byFile].map(([file, own]) => [file, thingsFile([...own])]));
}

const mostOfKey = 40;
