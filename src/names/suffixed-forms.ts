/** Names with the suffixes of languages that write their cases behind a word. Pure. */

/**
 * In: the words of a name, and their language (BCP 47). Out: the name with each suffix that the last word may have: cases of Kazakh, Kyrgyz and Uzbek,
 * all harmonies of them, since a text is only searched for them; the izafet and the object of Tajik. None for other languages.
 */
export function suffixedForms(name: string, language: string): string[] {
  const { language: tongue, script } = new Intl.Locale(language).maximize();
  const isCyrillic = /\p{Script=Cyrillic}$/u.test(name);
  if (tongue === 'uz')
    return withSuffixes(name, isCyrillic || script === 'Cyrl' ? uzbekCyrillic : uzbekLatin);
  return isCyrillic ? withSuffixes(name, suffixes[tongue] ?? '') : [];
}

function withSuffixes(name: string, list: string): string[] {
  return list === '' ? [] : list.split(' ').map((suffix) => name + suffix);
}

const uzbekLatin = 'ning ni ga ka qa da dan dagi gacha';
const uzbekCyrillic = 'нинг ни га ка қа да дан даги гача';

/** Genitive, dative, accusative, locative, ablative, instrumental, and what is in a place. */
const suffixes: Readonly<Record<string, string>> = {
  kk:
    'ның нің дың дің тың тің ға ге қа ке на не ны ні ды ді ты ті да де та те нда нде дан ден тан тен нан нен мен бен пен ' +
    'дағы дегі тағы тегі',
  ky:
    'нын нин нун нүн дын дин дун дүн тын тин тун түн га ге го гө ка ке ко кө ны ни ну нү ды ди ду дү ты ти ту тү ' +
    'да де до дө та те то тө дан ден дон дөн тан тен тон төн дагы деги догу дөгү тагы теги тогу төгү',
  tg: 'и ро иву',
};
