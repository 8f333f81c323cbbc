/** What was typed, taken apart into words and phrases. */
import { readWords } from '../words.ts';

/** The longest query that is read (UTF-16 units); what is beyond is left out, and the answer says so. */
export const queryLimit = 300;

/**
 * Reads a query. Phrases stand in straight or curly double quotes, anywhere; a quote that is not closed reaches to the end. Each
 * other run without spaces is one word, which may have parts (`al-Nusra`). The same term twice counts once.
 *
 * In: what the reader typed. Out: the terms in order; none when nothing in it can be searched for.
 */
export function parseQuery(typed: string): Query {
  const text = typed.slice(0, queryLimit);
  const terms: Term[] = [];
  for (const match of text.matchAll(/["“”„«»]([^"“”„«»]*)(["“”„«»]|$)|[^\s"“”„«»]+/gu)) {
    const term = match[1] === undefined ? readWord(match[0]) : readPhrase(match[1], match[2] !== '');
    if (term && !terms.some((other) => sameTerm(other, term))) terms.push(term);
  }
  return { text: text.trim(), cut: typed.length > queryLimit, terms };
}

function readWord(typed: string): Term | undefined {
  const shown = typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '').replace(/['’ʼʾ]s$/iu, '');
  const parts = readWords(shown).parts.map((part) => part.text);
  if (parts.length === 0) return undefined;
  const joined = parts.join('');
  return {
    kind: 'word',
    shown: shown.replace(/\.$/u, parts.length > 1 ? '.' : ''),
    parts,
    prefix: joined.length >= 3,
    capitals: /^\p{Lu}{2}$/u.test(shown),
    common: parts.every((part) => commonWords.has(part)) && !/^\p{Lu}{2}$/u.test(shown),
  };
}

function readPhrase(typed: string, closed: boolean): Term | undefined {
  const parts = readWords(typed).parts.map((part) => part.text);
  if (parts.length === 0) return undefined;
  const shown = typed.replace(/\s+/gu, ' ').trim();
  const capitals = /^\p{Lu}{2}$/u.test(shown);
  return { kind: 'phrase', shown, parts, prefix: !closed, capitals, common: false };
}

function sameTerm(one: Term, other: Term): boolean {
  return one.kind === other.kind && one.shown.toLowerCase() === other.shown.toLowerCase();
}

/** Words so common that a passage which holds nothing else of the query is not worth showing. */
const commonWords = new Set(
  (
    'a about after against al all also among an and any are as at be because been before between both but by can could did ' +
    'do does during each every for from had has have he her how his if in into is it its ' +
    'may more most no not of on one or other our over she should since so some such than that the their them then there ' +
    'these they this through to under until up was we were what when where which while who why will with within without ' +
    'would you'
  ).split(' '),
);

/** A word or phrase that is asked for. */
export interface Term {
  readonly kind: 'word' | 'phrase';
  /** As the reader wrote it, without quotation marks. */
  readonly shown: string;
  /** Folded, in order. */
  readonly parts: readonly string[];
  /** Longer words that begin with the last part count too, though less. */
  readonly prefix: boolean;
  /** Two capitals ("IS", "US", "UN") ask for capitals: "is" and "us" are other words. */
  readonly capitals: boolean;
  /** Too common to bring up a passage by itself. */
  readonly common: boolean;
}

/** A query, read. */
export interface Query {
  /** What was read of it, without space at its ends. */
  readonly text: string;
  /** It was longer than the limit. */
  readonly cut: boolean;
  readonly terms: readonly Term[];
}
