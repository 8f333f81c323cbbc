/** What records quote, as pages show it. */
import type { Archive } from '../../archive/archive.ts';
import { cutQuotation } from '../../text/evidence/cut-quotation.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageWords } from './passage-words.ts';

/** In: the archive. Out: from an article's id, an anchor and the exact words there, these with ellipses where they are cut. */
export const quotations: (archive: Archive) => Quote = oncePerArchive((archive) => {
  const passages = new Map<string, string>();
  return (article, at, words) => {
    const key = `${article} ${at}`;
    const known = passages.get(key) ?? wordsAt(archive, article, at);
    passages.set(key, known);
    return cutQuotation(words, known);
  };
});

function wordsAt(archive: Archive, id: string, at: string): string {
  const article = archive.article(id);
  return passageWords(article, { text: archive.words(article), at });
}

/** From an article's id, an anchor and exact words to the words as pages quote them. */
export type Quote = (article: string, at: string, words: string) => string;
