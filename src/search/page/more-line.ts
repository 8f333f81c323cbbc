/** What the search page says of what is still to come. Pure. */
import type { Answer } from '../answer/find.ts';
import { opensTimes } from '../passages/how-far.ts';
import type { NamesState } from './names-client.ts';
import type { Loaded } from './search-client.ts';

/** In: how far loading has come, if it has begun; how it stands with the names. Out: what is being waited for. */
export function waitingLine(loaded: Loaded | 'nothing' | undefined, names: NamesState): string {
  if (loaded === undefined)
    return `Searching… The ${names === 'loading' ? 'names' : 'passages'} are loading.`;
  if (loaded === 'index') return 'Searching… The index is here, the articles are loading.';
  if (loaded === 'program') return 'Searching… The search program is here, the index is loading.';
  return 'Searching… The search program is loading.';
}

/** In: an answer, and how many articles could be opened. Out: what the button for more says. */
export function moreLabel(
  { reach: { looked, of }, mentions }: Pick<Answer, 'reach' | 'mentions'>,
  open: number,
): string {
  if (mentions?.isAll === false) return 'Show more passages';
  if (looked >= of) return 'Look in the next part of the archive';
  const next = Math.min(of - looked, open * (opensTimes - 1));
  return next === 1 ? 'Look in 1 more article' : `Look in ${next} more articles`;
}
