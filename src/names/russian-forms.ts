/** The cases of Russian names, made from their nominatives. Pure. */

/**
 * The forms in which a Russian sentence may have a name. Endings after the tables of the Academy's Russian grammar of 1980 (§§ 1182–1343,
 * nouns and adjectives). Of a person, every word is declined; of others the adjectives and the noun that they go with, since
 * what follows depends on it ("Комитета национальной безопасности"), or the last of two words ("Джебхат ан-Нусры").
 *
 * In: the words of the name, in Cyrillic; whether they are a person's name, or that of a people or its adjective. Out: the forms, each
 * once, without the words themselves. Some are none that anybody would write: a text is only searched for them.
 */
export function russianForms(name: string, kind: NameKind): string[] {
  const words = name.split(' ');
  const forms = new Set<string>(kind === 'demonym' && words.length === 1 ? adjectiveForms(name) : []);
  for (const declined of declinedWords(words, kind)) {
    for (const number of kind === 'demonym' ? (['one', 'many'] as const) : (['one'] as const)) {
      for (let at = 0; at < (number === 'many' ? 6 : 5); at += 1)
        for (const form of joined(
          words.map((word, i) => (declined(i) ? cases(word, { kind, number })[at] : [word])),
        ))
          forms.add(form);
    }
  }
  if (kind === 'demonym')
    for (const form of [name, ...forms]) forms.add(form.replace(/^./u, (a) => a.toUpperCase()));
  forms.delete(name);
  return [...forms];
}

/** An adjective in all genders and both numbers; none of what is no adjective. */
function adjectiveForms(word: string): string[] {
  const [ending] = /(?:ий|ый|ой|ая|ое|ие|ые)$/u.exec(word) ?? [];
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  return 'ый ого ому ым ом ая ой ую ою ое ые ых ыми'.split(' ').map((end) => written(stem, end));
}

/** Which words of a name are declined, in one reading of it or two. */
function declinedWords(words: readonly string[], kind: NameKind): ((index: number) => boolean)[] {
  if (kind === 'person' || words.length === 1) return [() => true];
  const head = words.findIndex((word) => !isAdjective(word));
  const readings = [(index: number) => index <= (head === -1 ? words.length : head)];
  if (words.length === 2 && head === 0) readings.push((index) => index === 1);
  return readings;
}

function isAdjective(word: string): boolean {
  return /(?:[кгхжшщчн]ий|ый|ая|яя|ое|ее|ые|ие)$/u.test(word);
}

/** Every way to choose one form for each word. */
function joined(choices: readonly (readonly string[] | undefined)[]): string[] {
  return choices
    .map((forms) => (forms?.length ? forms : []))
    .reduce<string[]>((begun, forms) => begun.flatMap((one) => forms.map((form) => `${one} ${form}`)), [''])
    .map((form) => form.slice(1));
}

/** Genitive, dative, accusative, instrumental, prepositional; of the plural, the nominative before them. */
function cases(word: string, { kind, number }: { kind: NameKind; number: 'one' | 'many' }): string[][] {
  const hyphen = word.lastIndexOf('-') + 1;
  const [first, last] = [word.slice(0, hyphen), word.slice(hyphen)];
  const table = number === 'many' ? plurals : singulars;
  const { ending, forms } = table.find((row) => row.ending.test(last) && (!row.of || row.of === kind)) ?? {};
  // An acronym, and what does not end as words do that are declined.
  if (!ending || !forms || /^[\p{Lu}\d.]+$/u.test(last) || last.length < 2)
    return Array<string[]>(6).fill(number === 'many' ? [] : [word]);
  const stem = last.replace(ending, '');
  const made = forms.split(' ').map((ends) => ends.split('/').map((end) => written(first + stem, end)));
  // Of a person, the accusative is none that looks like the nominative.
  return kind === 'person'
    ? made.map((ones) => (ones.length > 1 ? ones.filter((one) => one !== word) : ones))
    : made;
}

/** After г, к, х and sibilants и stands for ы, and after sibilants and ц an unstressed е for о. `0` is no ending. */
function written(stem: string, end: string): string {
  const ending = end === '0' ? '' : end;
  if (/[гкхжшчщ]$/u.test(stem) && ending.startsWith('ы')) return `${stem}и${ending.slice(1)}`;
  if (/[жшчщц]$/u.test(stem) && /^о[мй]$/u.test(ending)) return `${stem}е${ending.slice(1)}`;
  return stem + ending;
}

/** Of an ending, those of the five cases; the first row that fits. Where none does, as in Баку and Тбилиси, the word is the same in all. */
const singulars: readonly Declension[] = [
  { ending: /(?<=[нкгх]|ш|щ|ж|ч)ий$|ый$/u, forms: 'ого ому ый/ого ым ом' },
  { ending: /(?<=ск|цк)ой$/u, forms: 'ого ому ой/ого ым ом' },
  { ending: /ая$/u, forms: 'ой ой ую ой/ою ой' },
  { ending: /яя$/u, forms: 'ей ей юю ей ей' },
  { ending: /ое$/u, forms: 'ого ому ое ым ом' },
  { ending: /ее$/u, forms: 'его ему ее им ем' },
  { ending: /(?<=[гкхжшчщ])ие$|ые$/u, forms: 'ых ым ые/ых ыми ых' },
  { ending: /ие$/u, forms: 'ия ию ие ием ии' },
  { ending: /(?<=ств)о$/u, forms: 'а у о ом е' },
  { ending: /(?<=[оеё]в|ин|ын)а$/u, forms: 'ой ой у ой/ою ой', of: 'person' },
  { ending: /ия$/u, forms: 'ии ии ию ией ии' },
  { ending: /я$/u, forms: 'и е ю ей/ёй е' },
  { ending: /а$/u, forms: 'ы е у ой/ою е' },
  { ending: /ий$/u, forms: 'ия ию ия/ий ием ии' },
  { ending: /й$/u, forms: 'я ю я/й ем е' },
  { ending: /(?<=[оа]ст|ш|ж|ч|щ)ь$/u, forms: 'и и ь ью и' },
  { ending: /ь$/u, forms: 'я/и ю/и я/ь ем/ью е/и' },
  { ending: /(?<=..)ец$/u, forms: 'ца цу ца/ец цем/цом це' },
  { ending: /(?<=[оеё]в|ин|ын)$/u, forms: 'а у а ым е', of: 'person' },
  { ending: /(?<=[гкхжшчщ])и$/u, forms: 'ов/ей ам и/ов ами ах' },
  { ending: /(?<!алмат)ы$/iu, forms: 'ов/0 ам ы/ов ами ах' },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/u, forms: 'а у а/0 ом е' },
];

const plurals: readonly Declension[] = [
  { ending: /(?:ий|ый|ой|ая|ое|ие|ые)$/u, forms: 'ые ых ым ые/ых ыми ых' },
  { ending: /(?<=..)ец$/u, forms: 'цы цев цам цев цами цах' },
  { ending: /(?<=ан|ян)ин$/u, forms: 'е 0 ам 0 ами ах' },
  { ending: /(?:а|ы|и)$/u, forms: 'ы 0/ов ам 0/ов ами ах' },
  { ending: /(?<=[бвгджзклмнпрстфхцчшщ])$/u, forms: 'ы ов ам ов ами ах' },
];

interface Declension {
  readonly ending: RegExp;
  readonly forms: string;
  /** Of the names of persons alone. */
  readonly of?: NameKind;
}

/** What a name is the name of, as far as its cases depend on it. */
export type NameKind = 'person' | 'demonym' | 'other';
