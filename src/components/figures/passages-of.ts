/** The passages of several claims, each once. */
import type { ClaimRow } from '../../views/figures/claim-rows.ts';

/** In: claims of one article. Out: "¶ 2", "¶ 1, note iv". */
export function passagesOf(rows: readonly ClaimRow[]): string {
  return [...new Set(rows.map(({ passage }) => passage.name))].join(', ');
}
