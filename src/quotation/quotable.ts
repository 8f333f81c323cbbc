/** The texts of the archive, made ready to look for quotations in. Browser-safe. */
import { type QuoteToken, quoteTokens, withoutInvisible, withoutThousands } from './quote-tokens.ts';

/**
 * In: the articles with their passages. Out: one sequence for each article: title, paragraphs, endnotes, since a quotation
 * may run on from one into the next.
 */
export function quotableSequences(articles: readonly QuotableArticle[]): Sequence[] {
  return articles
    .filter(({ passages }) => passages.length > 0)
    .map((article) => sequence(article, article.passages));
}

/** Taken apart when first looked at: of thousands of articles a quotation concerns a few. */
function sequence(article: QuotableArticle, passages: readonly QuotablePassage[]): Sequence {
  const letters = passages
    .map(({ text }) => withoutThousands(withoutInvisible(text)).toLowerCase())
    .join('\n');
  let parts: SequenceParts | undefined;
  return {
    article,
    holds: (token) => letters.includes(token.word.toLowerCase().split("'")[0] ?? ''),
    parts: () => (parts ??= partsOf(passages)),
  };
}

function partsOf(passages: readonly QuotablePassage[]): SequenceParts {
  const tokens = passages.flatMap((passage) =>
    quoteTokens(passage.text).map((token) => ({ ...token, passage })),
  );
  const starts: number[] = [];
  let line = ' ';
  for (const { word } of tokens) {
    starts.push(line.length);
    line += `${word} `;
  }
  return { tokens, line, starts };
}

/** An article as /data/texts.json has it. */
export interface QuotableArticle {
  readonly id: string;
  /** "Goble 2015". */
  readonly label: string;
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** A note in Chicago's style, HTML; and the same of a passage, with `{¶}` in the place of its number. */
  readonly citation: string;
  readonly passageCitation: string;
  /** Title (with the anchor ''), paragraphs and endnotes. */
  readonly passages: readonly QuotablePassage[];
}

/** A part of an article. */
export interface QuotablePassage {
  readonly anchor: string;
  /** "¶ 4", "note xii". */
  readonly label: string;
  readonly text: string;
}

/** Text that can be quoted in one piece. */
export interface Sequence {
  readonly article: QuotableArticle;
  /** Whether the text may hold a word, perhaps as part of another; never false when it does. */
  holds(token: QuoteToken): boolean;
  parts(): SequenceParts;
}

/** A text taken apart. */
export interface SequenceParts {
  readonly tokens: readonly PassageToken[];
  /** The words with a space around each. */
  readonly line: string;
  /** Where in the line each token begins. */
  readonly starts: readonly number[];
}

/** A token and the passage it stands in. */
export interface PassageToken extends QuoteToken {
  readonly passage: QuotablePassage;
}
