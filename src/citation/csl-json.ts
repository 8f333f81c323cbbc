/** CSL-JSON files, and what the note of an item in them says. Browser-safe. */
import type { CslItem } from './csl-item.ts';

/** Items as one CSL-JSON file: an array, two spaces deep, with a line break at its end. Nothing in them is changed. */
export function cslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, null, 2) + '\n';
}

/** Who keeps what an item is a copy of, also where no style prints it. In: an item. Out: its name. */
export function keeperOf({ archive, note }: CslItem): string | undefined {
  return archive ?? keeperLine.exec(note ?? '')?.[1];
}

/** What else an item's note says. In: an item. Out: the note without the line of its archive. */
export function noteOf({ note }: CslItem): string | undefined {
  return note
    ?.split('\n')
    .filter((line) => !keeperLine.test(line))
    .join('\n');
}

/** As `article-item.ts` writes it. */
const keeperLine = /^(?:Kept in the archive|Archive): (.+)$/m;
