/** Made-up words, sentences and names. */

const syllables = 'ka ri mov ten gri so lar be dush an tur ke osh na rin tal'.split(' ');
const cyrillic = 'ка ри мов тен гри со лар бе душ ан тур ке ош на рин тал'.split(' ');

/** The n-th of 4,096 made-up words. */
export function word(n: number): string {
  return spell(n, 3, syllables);
}

/** In: a source of chance, and how many words. Out: a sentence of them; the first words of the list are the frequent ones. */
export function sentence(random: () => number, words: number): string {
  const said = Array.from({ length: words }, () => word(Math.floor(random() ** 3 * 6000)));
  return `${capitalised(said.join(' '))}.`;
}

/** The n-th of about a million made-up names, in Latin and in Cyrillic letters. They begin with no word that is made up. */
export function madeName(n: number): { latin: string; cyrillic: string } {
  return { latin: `Zhu${spell(n, 5, syllables)}`, cyrillic: `Жу${spell(n, 5, cyrillic)}` };
}

/** In: a text. Out: the same with a capital letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function spell(n: number, length: number, parts: readonly string[]): string {
  return Array.from({ length }, (_, place) => parts[(n >> (4 * place)) & 15]).join('');
}
