/** Which language a text is in, told by its letters and its most frequent words. */

/** Of languages that share an alphabet: letters that the others do not have, and words that every page of theirs has. */
const cyrillic: readonly Sign[] = [
  {
    tag: 'kk',
    letters: /[әұі]/giu,
    words: /(?<!\p{L})(?:және|мен|бұл|үшін|болды|деп|бір|жылы|туралы)(?!\p{L})/giu,
  },
  {
    tag: 'ky',
    letters: /[өү](?![^\s]*[қғұәіҳҷўӣӯ])/giu,
    words: /(?<!\p{L})(?:жана|менен|бул|үчүн|болгон|деп|бир|жылы|тууралуу|болуп)(?!\p{L})/giu,
  },
  {
    tag: 'tg',
    letters: /[ҷӣӯ]/giu,
    words: /(?<!\p{L})(?:ва|дар|аз|ба|ки|бо|ин|барои|аст|буд|шуд)(?!\p{L})/giu,
  },
  {
    tag: 'uz-Cyrl',
    letters: /[ўҳ](?![^\s]*[ҷӣӯ])/giu,
    words: /(?<!\p{L})(?:ва|билан|учун|бу|эди|деб|бир|йил|ҳам|бўлган)(?!\p{L})/giu,
  },
  {
    tag: 'ru',
    letters: /[ыщэ]/giu,
    words: /(?<!\p{L})(?:и|в|на|что|не|с|по|из|это|как|для|был|от|его)(?!\p{L})/giu,
  },
  { tag: 'uk', letters: /[їє]/giu, words: /(?<!\p{L})(?:і|та|що|від|було|який|про)(?!\p{L})/giu },
];

const latin: readonly Sign[] = [
  {
    tag: 'en',
    letters: /(?!)/gu,
    words: /(?<!\p{L})(?:the|of|and|to|in|that|is|was|for|with|from|by)(?!\p{L})/giu,
  },
  {
    tag: 'uz-Latn',
    letters: /[og][ʻʼ‘’']/giu,
    words: /(?<!\p{L})(?:va|bilan|uchun|bu|edi|deb|bir|yil|ham|boʻlgan|bo‘lgan|haqida)(?!\p{L})/giu,
  },
  { tag: 'tr', letters: /[ığş]/gu, words: /(?<!\p{L})(?:ve|bir|bu|için|ile|olarak|olan|daha)(?!\p{L})/giu },
  {
    tag: 'de',
    letters: /[ßä]/giu,
    words: /(?<!\p{L})(?:der|die|das|und|ist|nicht|von|mit|den|ein)(?!\p{L})/giu,
  },
  {
    tag: 'fr',
    letters: /[çêèœ]/giu,
    words: /(?<!\p{L})(?:le|la|les|des|et|est|dans|une|pour|que)(?!\p{L})/giu,
  },
  { tag: 'es', letters: /[ñ¿¡]/giu, words: /(?<!\p{L})(?:el|los|las|del|que|en|una|por|con)(?!\p{L})/giu },
];

const arabic: readonly Sign[] = [
  { tag: 'fa', letters: /[پچژگکی]/gu, words: /(?<!\p{L})(?:و|در|به|از|که|این|است|را|با|برای)(?!\p{L})/gu },
  { tag: 'ar', letters: /[ةىكي]/gu, words: /(?<!\p{L})(?:في|من|على|إلى|أن|التي|هذا|عن)(?!\p{L})/gu },
];

/**
 * In: the words of a text, some sentences at least. Out: a BCP 47 tag; undefined where the words are too few or point nowhere.
 */
export function guessLanguage(text: string): string | undefined {
  const counts = {
    Cyrl: count(text, /\p{Script=Cyrillic}/gu),
    Latn: count(text, /\p{Script=Latin}/gu),
    Arab: count(text, /\p{Script=Arabic}/gu),
  };
  const most = Math.max(counts.Cyrl, counts.Latn, counts.Arab);
  if (most < 40) return undefined;
  const signs = most === counts.Cyrl ? cyrillic : most === counts.Arab ? arabic : latin;
  const scores = signs.map(({ tag, letters, words }) => ({
    tag,
    score: count(text, letters) + 3 * count(text, words),
  }));
  const [best, next] = scores.toSorted((a, b) => b.score - a.score);
  return best && best.score >= 6 && best.score > (next?.score ?? 0) ? best.tag : undefined;
}

function count(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

interface Sign {
  readonly tag: string;
  readonly letters: RegExp;
  readonly words: RegExp;
}
