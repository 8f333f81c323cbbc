/** What lies in content/: the files that belong there, and an issue for each that does not. */
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { id } from '../records/id.ts';
import { issue, type Issue } from './issues.ts';

/** Articles are read into memory and parsed whole; captures are only compared. Bytes. */
const sizeLimits = { article: 1_000_000, capture: 5_000_000, record: 200_000, lock: 50_000_000 } as const;

/** What each folder of content/ may hold. */
const folders: Record<string, { pattern: RegExp; expected: string; limit: number }> = {
  ...Object.fromEntries(
    ['people', 'places', 'organisations', 'claims', 'questions', 'events', 'sources'].map((kind) => [
      kind,
      { pattern: /^(.+)\.yaml$/s, expected: 'records named ID.yaml', limit: sizeLimits.record },
    ]),
  ),
  articles: { pattern: /^(.+)\.md$/s, expected: 'articles named ID.md', limit: sizeLimits.article },
  captures: {
    pattern: /^[A-Za-z0-9_-]+\.txt$/,
    expected: 'captures named NAME.txt',
    limit: sizeLimits.capture,
  },
};

/**
 * Lists content/. Links, folders, pipes and the like are never followed or opened.
 * In: the folder that holds content/. Out: file names by folder, sorted by code point, whether there is a lock, and issues.
 */
export async function listContent(root: string): Promise<ContentList> {
  const issues: Issue[] = [];
  const files: Record<string, readonly string[]> = {};
  let hasLock = false;
  for (const name of await names(join(root, 'content'))) {
    const file = `content/${name}`;
    const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
    if (name === 'permalinks.lock.json') {
      const fault = await notPlain(root, { file, limit: sizeLimits.lock });
      if (fault) issues.push(fault);
      else hasLock = true;
    } else if (!folder || !(await isFolder(join(root, file)))) {
      const expected = `the folders ${Object.keys(folders).join(', ')} and permalinks.lock.json`;
      issues.push(issue('UnknownFile', { file, line: 1, column: 1 }, { expected }));
    } else {
      const listed = await listFolder(root, { folder: name, ...folder });
      files[name] = listed.files;
      issues.push(...listed.issues);
    }
  }
  return { files, hasLock, issues };
}

async function listFolder(
  root: string,
  folder: { folder: string; pattern: RegExp; expected: string; limit: number },
) {
  const issues: Issue[] = [];
  const files: string[] = [];
  const lower = new Map<string, string>();
  for (const name of await names(join(root, 'content', folder.folder))) {
    const file = `content/${folder.folder}/${name}`;
    const place = { file, line: 1, column: 1 };
    const match = folder.pattern.exec(name);
    const twin = lower.get(name.toLowerCase());
    if (match && twin !== undefined)
      issues.push(issue('DuplicateId', place, { id: match[1] ?? name, other: twin }));
    lower.set(name.toLowerCase(), file);
    const fault = await notPlain(root, { file, limit: folder.limit });
    const fit = match?.[1] === undefined || id.safeParse(match[1]).success;
    if (!match) issues.push(issue('UnknownFile', place, { expected: folder.expected }));
    else if (!fit) issues.push(issue('UnfitName', place, { name: match[1] ?? name }));
    if (fault) issues.push(fault);
    if (match && !fault && fit) files.push(name);
  }
  return { files, issues };
}

async function notPlain(
  root: string,
  { file, limit }: { file: string; limit: number },
): Promise<Issue | undefined> {
  const place = { file, line: 1, column: 1 };
  // A name that is no UTF-8 cannot be asked for again; and a file may vanish meanwhile.
  const status = await lstat(join(root, file)).catch(() => undefined);
  if (!status) return issue('NotAFile', place, { what: 'something that cannot be opened by its name' });
  if (status.isSymbolicLink()) return issue('NotAFile', place, { what: 'a link' });
  if (status.isDirectory()) return issue('NotAFile', place, { what: 'a folder' });
  if (!status.isFile()) return issue('NotAFile', place, { what: 'a device or pipe' });
  if (status.size > limit) return issue('TooLarge', place, { bytes: status.size, limit });
  return undefined;
}

async function names(folder: string): Promise<string[]> {
  return (await isFolder(folder)) ? (await readdir(folder)).sort() : [];
}

async function isFolder(path: string): Promise<boolean> {
  const status = await lstat(path).catch(() => undefined);
  return status?.isDirectory() ?? false;
}

/** What listContent() finds. */
export interface ContentList {
  /** By folder, the names of the files that may be opened. A folder that is not there has no entry. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly hasLock: boolean;
  readonly issues: readonly Issue[];
}
