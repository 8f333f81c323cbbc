/** Chance that is the same at every run. */

/**
 * Numbers from 0 up to 1, the same for the same seed. In: a whole number. Out: a function that gives the next one.
 * A linear congruential generator with the constants of Numerical Recipes.
 */
export function chance(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * One of a list, the first ones far more often, as names are in texts: the chance of the n-th is about 1 in n (Zipf's law).
 * In: the list, not empty, and a number from 0 up to 1. Out: one of it.
 */
export function byRank<One>(list: readonly One[], at: number): One {
  const one = list[Math.min(list.length, Math.floor((list.length + 1) ** at)) - 1] ?? list[0];
  if (one === undefined) throw new RangeError('There is nothing to choose from.');
  return one;
}
