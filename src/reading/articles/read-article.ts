/** One article file, read and checked: what an earlier run found faultless is taken from the store. */
import { createHash } from 'node:crypto';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Captures } from '../bytes/captures.ts';
import type { Around, ArticleReading } from './article-reading.ts';
import { readAfresh } from './read-afresh.ts';

/**
 * Reads one article.
 * In: its path, its bytes, and what surrounds it. Out: what could be read, every issue, and, when there is none, the
 * draft of the article. What an earlier run found faultless and nothing has touched since is taken from the store;
 * otherwise the parsed text comes with it.
 */
export async function readArticle(
  file: string,
  around: Around,
): Promise<ArticleReading & { parsed?: ParsedText }> {
  const key = keyOf(file, around);
  const kept = around.texts.read(key) as ArticleReading | undefined;
  if (kept && (await captureStands(kept, around.captures))) return kept;
  const { parsed, ...reading } = await readAfresh(file, { ...around, key });
  if (reading.draft && reading.issues.length === 0) around.texts.write(key, reading);
  return parsed ? { ...reading, parsed } : reading;
}

/** The digest of all that the reading depends on, the capture apart: its name is only known once the file is read. */
function keyOf(file: string, { bytes, locked, lockReadable, program }: Around): string {
  // A damaged lock hides what is new; an article that nobody has locked yet is new.
  const lock = lockReadable ? JSON.stringify(locked ?? null) : 'unreadable';
  const hash = createHash('sha256').update([program, file, lock, ''].join('\n'));
  return hash.update(bytes).digest('hex').slice(0, 40);
}

async function captureStands({ draft }: ArticleReading, captures: Captures): Promise<boolean> {
  if (draft?.record.status.state === 'withdrawn') return true;
  const capture = draft && (await captures.read(draft.record.capture.file));
  return capture !== undefined && capture.sha256 === draft?.record.capture.sha256;
}
