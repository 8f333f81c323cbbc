/** CSL-JSON files. */
import type { CslItem } from './csl-item.ts';

/** Items as one CSL-JSON file: an array, two spaces deep, with a line break at its end. Nothing in them is changed. */
export function cslJson(items: readonly CslItem[]): string {
  return JSON.stringify(items, null, 2) + '\n';
}
