/** What lies in content/: the files that belong there, and an issue for each that does not. */
import { accessSync, constants, lstatSync, readdirSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';
import { issue, type Issue } from '../../issues/issue.ts';
import { captureEndings, captureName } from '../../records/article.ts';
import { pictureName } from '../../records/article-structure.ts';
import { id, isReserved } from '../../records/id.ts';
import type { KnownFiles } from './known-files.ts';

/** Articles are read into memory and parsed whole; captures are only compared. Bytes. */
const sizeLimits = {
  article: 1_000_000,
  // A saved page carries its pictures.
  capture: 50_000_000,
  // What a reader's browser loads.
  picture: 1_000_000,
  record: 200_000,
  moved: 5_000_000,
  lock: 50_000_000,
} as const;

/** What each folder of content/ may hold. */
const folders: Record<string, { pattern: RegExp; expected: string; limit: number }> = {
  ...Object.fromEntries(
    ['people', 'places', 'organisations', 'claims', 'questions', 'events', 'sources', 'publications'].map(
      (kind) => [
        kind,
        { pattern: /^(.+)\.yaml$/s, expected: 'records named ID.yaml', limit: sizeLimits.record },
      ],
    ),
  ),
  articles: { pattern: /^(.+)\.md$/s, expected: 'articles named ID.md', limit: sizeLimits.article },
  captures: {
    pattern: captureName,
    expected: `captures named in Latin letters, digits, hyphens and underscores, ending in ${captureEndings}`,
    limit: sizeLimits.capture,
  },
  pictures: {
    pattern: pictureName,
    expected:
      'pictures named in Latin letters, digits, hyphens and underscores, ending in .jpg, .png, .webp or .gif',
    limit: sizeLimits.picture,
  },
  // Read by the build alone, which asks the new site for each address in them.
  releases: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*\.(?:json|txt)$/,
    expected: 'lists of addresses named NAME.json or NAME.txt',
    limit: sizeLimits.lock,
  },
};

/**
 * Lists content/. Links, folders, pipes and the like are never followed or opened.
 * In: the folder that holds content/; who sees each file that may be opened and says whether it is known: then nobody need
 * ask whether it can be read. Out: file names by folder, sorted by code point, what there is of a lock, and issues.
 */
export function listContent(
  root: string,
  { sees = unknown }: Partial<Pick<KnownFiles, 'sees'>> = {},
): ContentList {
  const issues: Issue[] = [];
  const files: Record<string, readonly string[]> = {};
  const present: Record<string, readonly string[]> = {};
  let lock: ContentList['lock'] = 'none';
  let moved: ContentList['moved'] = 'none';
  const content = listNames(root, { file: 'content', optional: true });
  if ('fault' in content) return { files, present, lock, moved, isWhole: false, issues: [content.fault] };
  let isWhole = true;
  for (const name of content.names) {
    const file = `content/${name}`;
    const folder = Object.hasOwn(folders, name) ? folders[name] : undefined;
    if (name === 'permalinks.lock.json') {
      const fault = notPlain(root, { file, limit: sizeLimits.lock, sees });
      lock = fault ? 'closed' : 'file';
      if (fault) issues.push(fault);
    } else if (name === '.schemas') {
      // For editors; made from src/records, and nothing of the archive.
      continue;
    } else if (name === 'unfinished-change.json') {
      issues.push(issue('ChangeUnfinished', { file, line: 1, column: 1 }, {}));
    } else if (name === 'moved.yaml') {
      const fault = notPlain(root, { file, limit: sizeLimits.moved, sees });
      moved = fault ? 'closed' : 'file';
      if (fault) issues.push(fault);
    } else if (!folder) {
      const expected = `the folders ${Object.keys(folders).join(', ')}, moved.yaml and permalinks.lock.json`;
      issues.push(issue('UnknownFile', { file, line: 1, column: 1 }, { expected }));
    } else {
      const listed = listFolder(root, { file, ...folder, sees });
      if ('fault' in listed) {
        isWhole = false;
        issues.push(listed.fault);
        continue;
      }
      files[name] = listed.files;
      present[name] = listed.present;
      issues.push(...listed.issues);
    }
  }
  return { files, present, lock, moved, isWhole, issues };
}

/** In: the name of an article's or a record's file. Out: the id that it gives. */
export function idOf(fileName: string): string {
  return fileName.replace(/\.[a-z]+$/, '');
}

function listFolder(
  root: string,
  folder: { file: string; pattern: RegExp; expected: string; limit: number; sees: KnownFiles['sees'] },
) {
  const listed = listNames(root, { file: folder.file, optional: false });
  if ('fault' in listed) return listed;
  const issues: Issue[] = [];
  const files: string[] = [];
  const present: string[] = [];
  const lower = new Map<string, string>();
  for (const name of listed.names) {
    const file = `${folder.file}/${name}`;
    const place = { file, line: 1, column: 1 };
    const match = folder.pattern.exec(name);
    const twin = lower.get(name.toLowerCase());
    lower.set(name.toLowerCase(), file);
    if (!match) {
      issues.push(issue('UnknownFile', place, { expected: folder.expected }));
      continue;
    }
    if (twin !== undefined) issues.push(issue('DuplicateId', place, { id: match[1] ?? name, other: twin }));
    const fit = match[1] === undefined || id.safeParse(match[1]).success;
    if (!fit) {
      issues.push(
        issue('UnfitName', place, { name: match[1] ?? name, isReserved: isReserved(match[1] ?? '') }),
      );
      continue;
    }
    present.push(name);
    const fault = notPlain(root, { file, limit: folder.limit, sees: folder.sees });
    if (fault) issues.push(fault);
    else files.push(name);
  }
  return { files, present, issues };
}

function unknown(): boolean {
  return false;
}

function notPlain(
  root: string,
  { file, limit, sees }: { file: string; limit: number; sees: KnownFiles['sees'] },
): Issue | undefined {
  const place = { file, line: 1, column: 1 };
  const wanted = 'file';
  const path = join(root, file);
  // A name that is no UTF-8 cannot be asked for again; and a file may vanish meanwhile.
  const status = statusOf(path);
  if (!status)
    return issue('NotAFile', place, { what: 'something that cannot be opened by its name', wanted });
  if (!status.isFile()) return issue('NotAFile', place, { what: kindOf(status), wanted });
  if (status.size > limit) return issue('TooLarge', place, { bytes: Number(status.size), limit });
  if (sees(file, status)) return undefined;
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return issue('Unreadable', place, { reason: reasonOf(error) });
  }
}

function statusOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The names in a folder, sorted; none when it is not there and need not be; or why they cannot be told. */
function listNames(
  root: string,
  { file, optional }: { file: string; optional: boolean },
): { names: string[] } | { fault: Issue } {
  const place = { file, line: 1, column: 1 };
  const status = statusOf(join(root, file));
  if (!status && optional) return { names: [] };
  if (!status?.isDirectory())
    return { fault: issue('NotAFile', place, { what: status ? kindOf(status) : 'gone', wanted: 'folder' }) };
  try {
    return { names: readdirSync(join(root, file)).sort() };
  } catch (error) {
    return { fault: issue('Unreadable', place, { reason: reasonOf(error) }) };
  }
}

function kindOf(status: BigIntStats): string {
  if (status.isSymbolicLink()) return 'a link';
  if (status.isDirectory()) return 'a folder';
  return status.isFile() ? 'a file' : 'a device or pipe';
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'for no known reason';
}

/** What listContent() finds. */
export interface ContentList {
  /** By folder, the names of the files that may be opened. A folder that is not there has no entry. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** The same with those that belong there but may not be opened: what they hold is not gone, only not to be told. */
  readonly present: Readonly<Record<string, readonly string[]>>;
  /** `closed`: there is one, and it may not be opened. */
  readonly lock: 'file' | 'closed' | 'none';
  /** The same of the list of records that went. */
  readonly moved: 'file' | 'closed' | 'none';
  /** False when a folder cannot be listed: then nothing can be said of what is missing. */
  readonly isWhole: boolean;
  readonly issues: readonly Issue[];
}
