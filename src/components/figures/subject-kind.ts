/** What an estimate of fighters counts, in a few words. */
import type { Claim } from '../../records/claim.ts';
import { dateInWords } from '../words/date-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';

/**
 * In: a claim. Out: "in the ranks", "ever joined, since 2011", "ever joined, dead and returned included"; the words
 * say no more than the record.
 */
export function subjectKind({ subject, since, includes }: Claim): string {
  const kind = subject === 'ever-joined' ? 'ever joined' : subject === 'fighters' ? 'in the ranks' : '';
  const period = since === undefined ? [] : [`since ${dateInWords(since)}`];
  const counted = includes.length === 0 ? [] : [`${listInWords(includes)} included`];
  return [...(kind === '' ? [] : [kind]), ...period, ...counted].join(', ');
}
