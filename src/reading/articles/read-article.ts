/** One article file, read and checked: what an earlier run found faultless is taken as it was kept. */
import { createHash } from 'node:crypto';
import { entryDigest } from '../../permalinks/lock.ts';
import type { KeptValues } from '../../store/kept-values.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Captures } from '../bytes/captures.ts';
import type { Around, ArticleReading } from './article-reading.ts';
import { picturesStand } from './picture-checks.ts';
import { readAfresh } from './read-afresh.ts';

/**
 * Reads one article.
 * In: its path, and what surrounds it. Out: what could be read, every issue, and, when there is none, the draft of the
 * article. What an earlier run found faultless and nothing has touched since is taken as it was kept; otherwise the parsed
 * text comes with it. `locked` is left out where it is what the lock holds already.
 */
export function readArticle(
  file: string,
  around: Around & { kept: KeptValues },
): ArticleReading & { parsed?: ParsedText } {
  const { kept, lock } = around;
  const key = keyOf(file, around);
  const name = file.replace(/^.*\//, '');
  const known = kept.get(name) as ArticleReading | undefined;
  const stands =
    known?.key === key &&
    captureStands(known, around.captures) &&
    publicationStands(known, around) &&
    picturesStand(known.draft?.record.pictures, around.pictures);
  if (stands) return known;
  const { parsed, ...whole } = readAfresh(file, { ...around, key });
  const { locked, ...others } = whole;
  const isAsLocked = entryDigest(locked) === lock.addresses.get(whole.address);
  const reading = isAsLocked || !locked ? others : { ...others, locked };
  if (reading.draft && reading.issues.length === 0) kept.set(name, reading);
  return parsed ? { ...reading, parsed } : reading;
}

/** The digest of all that the reading depends on, the capture apart: its name is only known once the file is read. */
function keyOf(file: string, { files, lock, program }: Around): string {
  const address = file.replace(/^content\//, '').replace(/\.md$/, '');
  // A damaged lock hides what is new; an article that nobody has locked yet is new.
  const locked = lock.isReadable ? (lock.addresses.get(address) ?? 'new') : 'unreadable';
  const parts = [program, file, locked, files.digest(file)];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);
}

function captureStands({ draft }: ArticleReading, captures: Captures): boolean {
  if (draft?.record.status.state === 'withdrawn') return true;
  return draft !== undefined && captures.digest(draft.record.capture.file) === draft.record.capture.sha256;
}

function publicationStands({ named }: ArticleReading, { publications }: Around): boolean {
  return named === undefined || publications.digest(named.id) === named.digest;
}
