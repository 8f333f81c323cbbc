/** What the articles cite of an outlet, a person or an office. */
import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { citationsIn, type Citation } from './cited-sources.ts';

/**
 * In: the archive and a reference. Out: the citations of which it is the outlet, an author or a speaker, by article in order of
 * first publication, then of text.
 */
export function citationsOf(archive: Archive, reference: string): readonly Citation[] {
  return citationsByRecord(archive).get(reference) ?? [];
}

const citationsByRecord = oncePerArchive((archive: Archive) => {
  const citations = citationsIn(archive, passageLinks(archive));
  const byRecord = new Map<string, Citation[]>();
  for (const citation of citations) {
    const { outlet, authors, speakers } = citation.source;
    const records = [outlet, ...authors.map(({ record }) => record), ...speakers];
    for (const record of new Set(records.filter((one) => one !== undefined))) {
      const own = byRecord.get(record);
      if (own) own.push(citation);
      else byRecord.set(record, [citation]);
    }
  }
  return byRecord;
});
