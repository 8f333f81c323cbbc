/** Citations in the words of the page. */
import type { CitedSource } from '../../records/source.ts';
import { listInWords } from '../words/list-in-words.ts';

/** What is cited, in words. */
export const kindWords: Readonly<Record<CitedSource['kind'], string>> = {
  'news-report': 'news report',
  report: 'report',
  'journal-article': 'journal article',
  interview: 'interview',
  statement: 'statement',
  'official-notice': 'official notice',
  interactive: 'interactive page',
  database: 'database',
  video: 'video',
  speech: 'speech',
  testimony: 'testimony',
  'further-reading': 'further reading',
  unknown: 'kind not known',
};

/** In: what the copy has lost of a citation. Out: a sentence, empty when nothing is lost. */
export function lostWords(lost: CitedSource['lost']): string {
  if (lost.length === 0) return '';
  if (lost.includes('all')) return 'Lost in the copy: all but its place.';
  const things = lost.map((one) => (one === 'link' ? 'address' : one));
  return `Lost in the copy: ${listInWords(things)}.`;
}
