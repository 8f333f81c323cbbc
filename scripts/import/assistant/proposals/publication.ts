/** In which publication an article appeared: by its address, or by the name that its copy prints. Pure. */
import type { ArticleRecord } from '../../../../src/records/article.ts';
import { matchAddress, type PublicationRecord } from '../../../../src/records/publication.ts';
import type { KnownArchive } from '../known-archive.ts';
import type { Proposal } from './proposal.ts';

/**
 * In: the address of first publication, the publication's name as the copy prints it, as far as they are known; the archive. Out:
 * the publication's record, or the publication as another article of the same host or name has it in full; with rights where these tell them.
 * Nothing where neither knows it.
 */
export function publicationOf(
  { address, name }: { address: string | undefined; name: string | undefined },
  { publications, articles }: Pick<KnownArchive, 'publications' | 'articles'>,
): FoundPublication | undefined {
  const matched = publications.flatMap((record) => {
    const patterns = record.addresses.filter(
      (pattern) => address !== undefined && matchAddress(pattern, address),
    );
    return patterns.map((pattern) => ({ record, pattern }));
  });
  const [byAddress] = matched.toSorted((a, b) => b.pattern.length - a.pattern.length);
  if (byAddress && address !== undefined) {
    const { record, pattern } = byAddress;
    const { date } = matchAddress(pattern, address) ?? {};
    const readIn = `the address, which is of the form ${pattern}`;
    return { ...ofRecord(record, readIn), ...(date === undefined ? {} : { date }) };
  }
  const named = publications.filter(
    (record) => name !== undefined && [record.name, record.citedAs].includes(name),
  );
  const [byName] = named;
  if (byName && named.length === 1) return ofRecord(byName, `the name “${byName.name}” in the copy`);
  const host = hostOf(address);
  const fellow = articles.find(
    ({ record }) =>
      (host !== undefined && hostOf(record.firstPublished) === host) ||
      (name !== undefined && record.publication.name === name),
  );
  return fellow && ofFellow(fellow.id, fellow.record);
}

function ofRecord(record: PublicationRecord, readIn: string): FoundPublication {
  const { id, language, rights } = record;
  return {
    publication: { field: 'publication', value: id, readIn: `${readIn} (publications/${id})`, isSure: true },
    isRecord: true,
    ...(language === undefined ? {} : { language }),
    ...(rights === undefined ? {} : { rights }),
  };
}

/** Volume and issue are the other article's own. */
function ofFellow(id: string, { publication, rights }: ArticleRecord): FoundPublication {
  const { kind, name, citedAs, publisher } = publication;
  return {
    publication: {
      field: 'publication',
      value: {
        kind,
        name,
        ...(citedAs === undefined ? {} : { citedAs }),
        ...(publisher === undefined ? {} : { publisher }),
      },
      readIn: `articles/${id}, which is of the same site`,
      isSure: true,
    },
    isRecord: false,
    rights,
  };
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address)
    ? new URL(address).host.replace(/^www\./, '')
    : undefined;
}

/** A publication that is known. */
export interface FoundPublication {
  readonly publication: Proposal;
  readonly isRecord: boolean;
  readonly language?: string;
  readonly rights?: { readonly holder: string; readonly statement: string };
  /** What the form of the address tells of the day. */
  readonly date?: string;
}
