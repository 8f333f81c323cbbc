/** The language of a text, by its letters and its commonest words. Pure. */

/**
 * In: a text of some sentences. Out: its language as BCP 47 (`en`, `ru`, `uz-Cyrl`); undefined where letters and words do not agree on one, or
 * there are too few.
 */
export function languageOf(text: string): string | undefined {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 80) return undefined;
  if (count(/\p{Script=Arabic}/gu) > letters / 2) return count(/[پچژگکی]/gu) > letters / 100 ? 'fa' : 'ar';
  if (count(/\p{Script=Cyrillic}/gu) > letters / 2) return cyrillicLanguage(text, letters);
  return latinLanguage(text);
}

/** The letters that one of the languages has and the others have not. */
function cyrillicLanguage(text: string, letters: number): string | undefined {
  const share = (pattern: RegExp): number => (text.match(pattern)?.length ?? 0) / letters;
  if (share(/[әіұһ]/giu) > 0.01) return 'kk';
  if (share(/[ӣӯҷ]/giu) > 0.004) return 'tg';
  if (share(/[ўҳ]/giu) > 0.01 && share(/ў/giu) > 0.004) return 'uz-Cyrl';
  if (share(/[өүң]/giu) > 0.01) return 'ky';
  if (share(/[їєґ]/giu) > 0.005) return 'uk';
  return share(/[әғқңөұүһіӣӯҳҷў]/giu) < 0.002 ? 'ru' : undefined;
}

function latinLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}’ʻʼ']+/gu) ?? [];
  const counts = Object.entries(commonest).map(([language, list]) => {
    const common = new Set(list.split(' '));
    return { language, share: words.filter((word) => common.has(word)).length / Math.max(words.length, 1) };
  });
  const [first, second] = counts.toSorted((a, b) => b.share - a.share);
  return first && second && first.share > 0.1 && first.share > 1.5 * second.share
    ? first.language
    : undefined;
}

const commonest: Readonly<Record<string, string>> = {
  en: 'the of and to in a that is for on was with as by are from this have not which they their',
  de: 'der die das und in den von zu mit ist des im für auf nicht ein eine dem sich auch',
  fr: 'le la les de des du et en un une que est pour dans qui par sur au ne pas',
  es: 'el la los las de del y en un una que es por con para se no su al',
  tr: 've bir bu da de için ile olarak olan gibi daha çok ancak kadar sonra ise',
  uz: 'va bilan bu uchun ham bir edi oʻz deb qilgan boʻlgan boʻlib bor esa lekin shu o‘zbekiston toshkent',
};
