/** Whether the words that records quote stand where they say. Knows no kind of record: quotations.ts does. */
import { numbersIn } from './numbers-in-words.ts';
import { wholeWordsAt } from './whole-words.ts';

/**
 * The printed text of a passage, as quotations are compared with it.
 * In: a line of a capture or any text. Out: NFC, white space (no-break space too) folded to single spaces, trimmed,
 * note markers `[i]` … `[xxvii]` left out. A rendered passage's `text` is already so.
 */
export function printedText(source: string): string {
  return source
    .normalize('NFC')
    .replace(/\[[ivxlc]+\]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Checks that quotations stand in the printed texts, and what they hold stands in them.
 * In: the quotations, and each article's passages: id → anchor → printed text. Out: every fault, in the same order.
 */
export function checkQuotations(
  quotations: readonly QuotedWords[],
  texts: Pick<PrintedTexts, 'get'>,
): QuotationFault[] {
  return quotations.flatMap((quotation) => {
    const { path, article, where, words } = quotation;
    const passages = texts.get(article);
    if (!passages) return [{ kind: 'unknown-article', path: [...path, 'article'], detail: { article } }];
    const passage = passages.get(where);
    if (passage === undefined) {
      const foundIn = anchorsWith(words, passages);
      return [{ kind: 'unknown-passage', path: [...path, 'where'], detail: { article, where, foundIn } }];
    }
    return [...wordsMissing(quotation, { passage, passages }), ...partsMissing(quotation, passage)];
  });
}

function wordsMissing(
  quotation: QuotedWords,
  text: { passage: string; passages: Passages },
): QuotationFault[] {
  const { path, article, where, words } = quotation;
  if (wholeWordsAt(words, text.passage) !== -1) return [];
  const foundIn = anchorsWith(words, text.passages);
  const detail = { article, where, ...divergence(words, text.passage), foundIn };
  // Words that stand in another passage are right: it is the passage that is named wrongly.
  return [{ kind: 'words-not-in-passage', path: [...path, foundIn.length > 0 ? 'where' : 'words'], detail }];
}

/**
 * What a quotation says of its own words.
 * In: it, and the printed text of its passage where that is known. Out: parts and numbers that do not stand in the words, or,
 * where they may, in the passage.
 */
export function partsMissing(quotation: QuotedWords, passage?: string): QuotationFault[] {
  const { article, where, words } = quotation;
  const parts = (quotation.parts ?? []).flatMap(({ path, text, of }): QuotationFault[] => {
    if (of === 'passage' && passage === undefined) return [];
    if (wholeWordsAt(text, of === 'passage' ? (passage ?? '') : words) !== -1) return [];
    return [{ kind: 'part-not-in-words', path, detail: { article, where, text, of } }];
  });
  const stated = numbersIn(words);
  const numbers = (quotation.numbers ?? []).flatMap(({ path, value }): QuotationFault[] => {
    if (stated.has(value)) return [];
    return [{ kind: 'number-not-in-words', path, detail: { article, where, value, stated: [...stated] } }];
  });
  return [...parts, ...numbers];
}

function anchorsWith(words: string, passages: Passages): string[] {
  return [...passages].filter(([, text]) => wholeWordsAt(words, text) !== -1).map(([anchor]) => anchor);
}

/** The words' longest beginning that the passage has, and what each goes on with: where a letter was changed. */
function divergence(words: string, passage: string): Divergence {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passage.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  const end = passage.indexOf(words.slice(0, low)) + low;
  return {
    word: words.slice(0, low).split(/\s/u).length - 1,
    agrees: words.slice(0, low).slice(-shown),
    written: words.slice(low, low + shown),
    printed: low === 0 ? '' : passage.slice(end, end + shown),
  };
}

/** Characters of each side of a divergence that a message needs. */
const shown = 40;

/** Article id → anchor → printed text. */
export type PrintedTexts = ReadonlyMap<string, Passages>;

type Passages = ReadonlyMap<string, string>;

type Path = readonly (string | number)[];

/** Words that a record quotes, and what of the record must stand in them. */
export interface QuotedWords {
  /** The path in the record to the object that holds `where` and `words`. */
  readonly path: Path;
  readonly article: string;
  readonly where: string;
  readonly words: string;
  /** Printed parts that must stand in the words, or in the whole passage. */
  readonly parts?: readonly {
    readonly path: Path;
    readonly text: string;
    readonly of: 'words' | 'passage';
  }[];
  /** Numbers that must stand in the words. */
  readonly numbers?: readonly { readonly path: Path; readonly value: number }[];
}

/** A fault of a quotation; `path` leads to the field in the record. */
export type QuotationFault = { readonly path: Path } & (
  | { readonly kind: 'unknown-article'; readonly detail: { readonly article: string } }
  | {
      readonly kind: 'unknown-passage';
      /** `foundIn`: the passages of the article that do have the words. */
      readonly detail: {
        readonly article: string;
        readonly where: string;
        readonly foundIn: readonly string[];
      };
    }
  | {
      readonly kind: 'words-not-in-passage';
      readonly detail: Divergence & {
        readonly article: string;
        readonly where: string;
        readonly foundIn: readonly string[];
      };
    }
  | {
      readonly kind: 'part-not-in-words';
      readonly detail: {
        readonly article: string;
        readonly where: string;
        readonly text: string;
        readonly of: 'words' | 'passage';
      };
    }
  | {
      readonly kind: 'number-not-in-words';
      readonly detail: {
        readonly article: string;
        readonly where: string;
        readonly value: number;
        /** The numbers that the words do state. */
        readonly stated: readonly number[];
      };
    }
);

interface Divergence {
  /** The word of the record in which it leaves the passage, counted from 0. */
  readonly word: number;
  /** The end of the longest beginning that agrees; what the record and the passage go on with. */
  readonly agrees: string;
  readonly written: string;
  readonly printed: string;
}
