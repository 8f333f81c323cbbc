/** Russian words in the case in which a sentence has them, back to the form under which names are listed. Pure. */

/**
 * The nominatives that a word in Cyrillic may be a case of: Халимова and Халимовым of Халимов, Сирии of Сирия, Казахстаном of
 * Казахстан, Кыргызской of Кыргызская. Endings after the tables of the Academy's Russian grammar of 1980 (§§ 1182–1343, nouns and
 * adjectives); what comes of them need be no word, since it is only looked up.
 *
 * In: a word as typed. Out: candidates, each once, without the word itself; none when it is not in Cyrillic or too short.
 */
export function nominatives(word: string): string[] {
  if (!/^[\p{Script=Cyrillic}’'-]+$/u.test(word)) return [];
  const lower = word.toLowerCase();
  const candidates = new Set<string>();
  for (const [ending, nominative] of endings) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    if (stem.length >= shortest) for (const one of nominative) candidates.add(stem + one);
  }
  candidates.delete(lower);
  return [...candidates];
}

/**
 * The word with й where й without its mark may stand: Шанхаи for Шанхай. In: a word as typed. Out: the other word; nothing when there is
 * none, or it is not in Cyrillic.
 */
export function withShortI(word: string): string[] {
  const other = word.replace(/(?<=[аеёиоуыэюяәөұүі])и/giu, 'й').replace(/^и(?=[аеёоуэюя])/iu, 'й');
  return other === word ? [] : [other];
}

/** "Оша" is Ош; shorter stems tell nothing. */
const shortest = 2;

/** Of each ending, those of the nominatives that it may stand for. */
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['а', ['', 'о']],
  ['я', ['ь', 'й', 'е']],
  ['у', ['', 'а', 'о']],
  ['ю', ['ь', 'й', 'я', 'е']],
  ['ом', ['', 'о']],
  ['ем', ['ь', 'й', 'е', '']],
  ['ём', ['ь', 'й']],
  ['ым', ['', 'ый', 'ые']],
  ['им', ['ий', 'ь', 'ие']],
  ['е', ['', 'а', 'я', 'ь', 'й', 'о']],
  ['ы', ['а', '']],
  ['и', ['а', 'я', 'ь', 'ий', '']],
  ['ии', ['ия', 'ий', 'ие']],
  ['ию', ['ия', 'ий', 'ие']],
  ['ией', ['ия']],
  ['ой', ['а', 'ая', 'ой']],
  ['ей', ['а', 'я', 'ь', 'яя']],
  ['ою', ['а', 'ая']],
  ['ого', ['ий', 'ый', 'ой', 'ое']],
  ['его', ['ий', 'ее']],
  ['ому', ['ий', 'ый', 'ой', 'ое']],
  ['ему', ['ий', 'ее']],
  ['ую', ['ая']],
  ['юю', ['яя']],
  ['их', ['ий', 'ие', 'ь']],
  ['ых', ['', 'ый', 'ые']],
  ['ими', ['ий', 'ие']],
  ['ыми', ['', 'ый', 'ые']],
  ['ов', ['', 'ы']],
  ['ев', ['', 'ь', 'й']],
  ['ам', ['', 'а', 'ы']],
  ['ям', ['ь', 'я', 'й', 'и']],
  ['ами', ['', 'а', 'ы']],
  ['ями', ['ь', 'я', 'й', 'и']],
  ['ах', ['', 'а', 'ы']],
  ['ях', ['ь', 'я', 'й', 'и']],
  ['ью', ['ь']],
];
