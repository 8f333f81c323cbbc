/** The records that went, as the page at their old address tells it: when, why, and what stands for them now. */
import type { Archive } from '../../archive/archive.ts';
import type { MovedRecord } from '../../records/moved.ts';
import { claimUrl, eventUrl, questionUrl, recordUrl } from '../../urls.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { citationName } from '../sources/citation-name.ts';
import { citationUrl } from '../sources/citation-url.ts';
import { timelineOf } from '../timeline/timeline.ts';

/**
 * In: the archive, and a folder whose records have pages. Out: those that went, in the order in which they did. Of a private
 * person who was taken away there is no page: the address would be a name.
 */
export function goneRecords(archive: Archive, folder: GoneFolder): GoneRecord[] {
  return archive.moved
    .filter(({ from }) => from.startsWith(`${folder}/`) && !from.includes('~'))
    .map((one) => toGone(archive, one));
}

/**
 * In: the archive, and a list whose entries have an anchor each. Out: the entries that went, by their anchors there: `ID` in
 * the timeline, `ARTICLE.ID` among figures and sources.
 */
export function goneEntries(archive: Archive, list: 'events' | 'claims' | 'sources'): GoneRecord[] {
  return archive.moved.filter(({ from }) => from.startsWith(`${list}/`)).map((one) => toGone(archive, one));
}

/** In: the archive. Out: the digests of the addresses of private persons who were taken away. */
export function removedDigests({ moved }: Pick<Archive, 'moved'>): string[] {
  return moved.flatMap(({ from }) => /^people\/~(.*)$/.exec(from)?.[1] ?? []);
}

function toGone(archive: Archive, { from, how, date, reason, to }: MovedRecord): GoneRecord {
  return {
    id: from.slice(from.indexOf('/') + 1),
    how,
    date,
    reason,
    to: to.map((address) => standing(archive, address)),
  };
}

function standing(archive: Archive, address: string): GoneRecord['to'][number] {
  const id = address.slice(address.indexOf('/') + 1);
  if (address.startsWith('questions/')) {
    const question = archive.questions.find((one) => one.id === id)?.question;
    return { label: question ?? id, url: questionUrl(id) };
  }
  if (address.startsWith('events/')) {
    const entry = timelineOf(archive, passageLinks(archive)).find((one) => one.id === id);
    return { label: entry?.what ?? id, url: entry?.url ?? eventUrl(id) };
  }
  const [, article = '', entry = ''] = /^(.*)\.(.*)$/.exec(id) ?? [];
  if (address.startsWith('claims/')) {
    const file = archive.claims.find((one) => one.article === article);
    const claim = file?.claims.find((one) => one.id === entry);
    return { label: claim?.what ?? id, url: claimUrl(article, entry) };
  }
  if (address.startsWith('sources/')) {
    const file = archive.sources.find((one) => one.article === article);
    const source = file?.sources.find((one) => one.id === entry);
    return {
      label: source ? citationName(archive, source) : id,
      url: citationUrl(archive, article, entry),
    };
  }
  return { label: archive.name(address).record.name, url: recordUrl(address) };
}

/** A folder whose records have a page each. */
export type GoneFolder = 'people' | 'places' | 'organisations' | 'questions';

/** One record that went. */
export interface GoneRecord {
  /** Its id; of a claim or a citation `ARTICLE.ID`. */
  readonly id: string;
  readonly how: MovedRecord['how'];
  /** The day on which it went. */
  readonly date: string;
  readonly reason: string | undefined;
  readonly to: readonly { readonly label: string; readonly url: string }[];
}
