/** Letters of one alphabet that are taken for those of another. */

/** In: a text. Out: whether one word of it has Latin letters together with Cyrillic or Greek ones, as look-alikes do. */
export function mixesAlphabets(text: string): boolean {
  return mixed.test(text);
}

const mixed =
  /\p{Script=Latin}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;
