/** How many articles are opened for a question. Constants alone: the page has them without the program that opens. */

/** Until more are asked for: a screen or two of passages, about 6 kB an article. */
export const opensAtFirst = 4;
/** Each time more are asked for, so many times as many are opened as before. */
export const opensTimes = 3;

/** When no more articles than so many may hold anything, all are opened. */
export const opensAllOf = 8;
