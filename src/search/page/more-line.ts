/** What the search page says of what is still to come. Pure. */
import { opensTimes, type Reach } from '../passages/ask-texts.ts';
import type { Loaded } from './search-client.ts';

/** In: how far loading has come. Out: what is being waited for. */
export function waitingLine(loaded: Loaded | undefined): string {
  if (loaded === 'index') return 'Searching… The index is here, the articles are loading.';
  if (loaded === 'program') return 'Searching… The search program is here, the index is loading.';
  return 'Searching… The search program is loading.';
}

/** In: in how much was looked, and how many articles could be opened. Out: what the button for more says. */
export function moreLabel({ looked, of }: Reach, open: number): string {
  if (looked >= of) return 'Look in the next part of the archive';
  const next = Math.min(of - looked, open * (opensTimes - 1));
  return next === 1 ? 'Look in 1 more article' : `Look in ${next} more articles`;
}
