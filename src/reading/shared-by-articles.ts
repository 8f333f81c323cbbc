/** What belongs to one article only: its id, its capture, the address of its first publication. */
import { issue, type Issue, type Place } from '../issues/issue.ts';
import type { ArticleReading } from './articles/article-reading.ts';

/**
 * In: what could be read of each article; the addresses in the lock. Out: issues, each at the article that is to blame: the one
 * that is misnamed, that does not hold the digest of the capture, or that was not published before.
 */
export function sharedByArticles(
  readings: readonly ArticleReading[],
  locked: ReadonlyMap<string, string>,
): Issue[] {
  const byBlame = readings
    .map((reading) => ({ reading, blame: blameOf(reading, locked) }))
    .sort((a, b) => a.blame - b.blame)
    .map(({ reading }) => reading);
  return [
    ...twice(byBlame, {
      keyOf: ({ id }) => id?.toLowerCase(),
      placeOf: ({ idPlace }) => idPlace,
      tell: (reading, place, other) => issue('DuplicateId', place, { id: reading.id ?? '', other }),
    }),
    ...sharedCaptures(byBlame),
    ...twice(byBlame, {
      keyOf: ({ first }) => first && comparable(first.address),
      placeOf: ({ first }) => first?.place,
      tell: ({ first }, place, other) =>
        issue('AddressShared', place, { address: first?.address ?? '', other }),
    }),
  ];
}

/** In: readings. Out: captures that are theirs, by name. */
export function capturesNamed(readings: readonly ArticleReading[]): Set<string> {
  return new Set(
    readings.flatMap(({ capture }) =>
      capture ? [capture.file, ...(capture.original === undefined ? [] : [capture.original])] : [],
    ),
  );
}

/** The more there is against an article, the later it stands: it is the first that keeps what two share. */
function blameOf({ id, file, address, issues }: ArticleReading, locked: ReadonlyMap<string, string>): number {
  const isMisnamed = id !== undefined && `content/articles/${id}.md` !== file;
  const isNotTheCapture = issues.some(({ kind }) => kind === 'CaptureAltered');
  return (isMisnamed ? 4 : 0) + (isNotTheCapture ? 2 : 0) + (locked.has(address) ? 0 : 1);
}

/** The same file, or another with the same bytes. */
function sharedCaptures(readings: readonly ArticleReading[]): Issue[] {
  const byName = twice(readings, {
    keyOf: ({ capture }) => capture?.file,
    placeOf: ({ capture }) => capture?.place,
    tell: ({ capture }, place, other) => issue('CaptureShared', place, { file: capture?.file ?? '', other }),
  });
  const told = new Set(byName.map(({ file }) => file));
  const byBytes = twice(
    readings.filter(
      ({ file, issues }) => !told.has(file) && !issues.some(({ kind }) => kind === 'CaptureAltered'),
    ),
    {
      keyOf: ({ capture }) => capture?.sha256,
      placeOf: ({ capture }) => capture?.place,
      tell: ({ capture }, place, other) =>
        issue('CaptureShared', place, { file: capture?.file ?? '', other, isCopy: true }),
    },
  );
  return [...byName, ...byBytes];
}

/** Protocol, letter case of the host and a slash at the end make no other page. */
function comparable(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

function twice(
  readings: readonly ArticleReading[],
  how: {
    keyOf: (reading: ArticleReading) => string | undefined;
    placeOf: (reading: ArticleReading) => Place | undefined;
    tell: (reading: ArticleReading, place: Place, other: string) => Issue;
  },
): Issue[] {
  const owners = new Map<string, string>();
  return readings.flatMap((reading) => {
    const key = how.keyOf(reading);
    const place = how.placeOf(reading);
    if (key === undefined || !place) return [];
    const other = owners.get(key);
    if (other === undefined) owners.set(key, reading.file);
    return other === undefined ? [] : [how.tell(reading, place, other)];
  });
}
