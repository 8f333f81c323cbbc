/** All names of the archive compiled into one trie of words, and the one pass over a text that finds them. */
import type { PrintedSpelling } from '../records/name.ts';
import type { CaseForm } from './case-forms.ts';

/**
 * Compiles the printed spellings of all records.
 *
 * A trie over words, not a character automaton from a library: names begin and end where words do, so the tokens
 * give the right boundaries at no cost, and 10,000 names compile in hundredths of a second, where the Aho–Corasick
 * packages measured took from half a second to half a minute.
 *
 * In: the records, each with its name in the archive (`people/kadyr-malikov`) and its printed spellings. Out: the
 * index that matchNames() takes; it is not changed afterwards.
 */
export function buildNameIndex(records: Iterable<NamedSpellings>): NameIndex {
  const root = emptyNode();
  for (const { record, printed } of records) {
    for (const spelling of printed) {
      let node = root;
      for (const { key } of tokens(spelling.text)) {
        let next = node.next.get(key);
        if (!next) node.next.set(key, (next = emptyNode()));
        node = next;
      }
      node.senses.push({ record, spelling });
    }
  }
  return { root };
}

/**
 * Finds every printed spelling in a text, overlapping ones too, in order of their beginnings and then their ends.
 *
 * One pass: from each word the trie is followed as long as a name goes on, at most the words of the longest name,
 * however many records there are. Letter case counts. A name is found only between word boundaries: `Astana-based`
 * and `Kazakhstan’s` hold one; `ISIS` does not hold `IS`, nor `O’zbek` `O`; web addresses hold none.
 *
 * In: the text, NFC, white space folded; the index. Out: offsets in UTF-16 units, with all that the words may mean.
 */
export function matchNames(text: string, index: NameIndex): NameMatch[] {
  const words = tokens(text);
  const matches: NameMatch[] = [];
  for (const [first, word] of words.entries()) {
    let node = index.root.next.get(word.bare);
    if (!node || continuesWord(text, word.start)) continue;
    for (let last = first; node;) {
      const end = words[last]?.end ?? text.length;
      if (node.senses.length > 0 && !wordGoesOn(text, end)) {
        matches.push({ start: word.start, end, senses: node.senses });
      }
      last += 1;
      const following = words[last];
      node = following && node.next.get(following.key);
    }
  }
  return matches;
}

/** In: a spelling. Out: its first word: a text in which that word does not stand cannot hold the spelling. */
export function firstWord(spelling: string): string {
  return tokens(spelling)[0]?.key ?? '';
}

/** In: texts. Out: every word of them, once, as matchNames() looks for the beginnings of names. */
export function wordsOf(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const { bare } of tokens(text)) words.add(bare);
  return words;
}

/** Runs of letters and digits, whole web addresses, and every other visible character by itself. */
const tokenPattern = /[a-z][a-z0-9+.-]*:\/\/\S+|[\p{L}\p{M}\p{N}_]+|\S/giu;

function tokens(text: string): Token[] {
  let previousEnd = 0;
  return [...text.matchAll(tokenPattern)].map((found) => {
    const [bare] = found;
    const start = found.index;
    // The space is part of the key, so that `Nur Sultan` and `Nur-Sultan` stay two spellings.
    const key = start > previousEnd ? ` ${bare}` : bare;
    previousEnd = start + bare.length;
    return { bare, key, start, end: previousEnd };
  });
}

/** Whether what begins here is the later part of a word or of a web address: `O’zbek`, `www.bbc.co.uk`. */
function continuesWord(text: string, start: number): boolean {
  return /[\p{L}\p{N}][’'ʻʼ.]$/u.test(text.slice(Math.max(0, start - 3), start));
}

/** Whether the word or web address goes on behind a name: `Da’ish`, `Vlast.kz`; but not `Kazakhstan’s`. */
function wordGoesOn(text: string, end: number): boolean {
  return /^(?:[’'ʻʼ](?!s(?![\p{L}\p{N}]))\p{L}|\.\p{Ll})/u.test(text.slice(end, end + 3));
}

function emptyNode(): Node {
  return { next: new Map(), senses: [] };
}

interface Token {
  readonly bare: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly senses: Sense[];
}

/** A record's name in the archive and its printed spellings. */
export interface NamedSpellings {
  /** `people/kadyr-malikov`. */
  readonly record: string;
  readonly printed: readonly CaseForm<PrintedSpelling>[];
}

/** What buildNameIndex() compiles. */
export interface NameIndex {
  readonly root: Node;
}

/** One thing that the words may mean. */
export interface Sense {
  readonly record: string;
  readonly spelling: CaseForm<PrintedSpelling>;
}

/** Words of a text that are a printed spelling of one or more records. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}
