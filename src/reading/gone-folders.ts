/** A whole folder that is gone: one fault, not one for each thing that was in it. */
import { issue, type Issue } from '../issues/issue.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import type { MovedRecord } from '../records/moved.ts';
import type { ContentList } from './bytes/list-content.ts';

/**
 * In: what lies in content/; the lock, and the records that went. Out: the same list, in which the files of a folder that has none and must have had some
 * count as there but closed, so that nothing else is said of what they hold; and an issue for each such folder.
 */
export function withGoneFolders(
  list: ContentList,
  { lock, moved }: { lock: Pick<OpenedLock, 'addresses'>; moved: readonly MovedRecord[] },
): ContentList {
  const isEmpty = (folder: string): boolean => (list.present[folder] ?? []).length === 0;
  const went = new Set(moved.map(({ from }) => from));
  const locked = new Map<string, Set<string>>();
  for (const address of lock.addresses.keys()) {
    const [folder = '', id = ''] = address.split('/');
    if (!isEmpty(folder) || went.has(address)) continue;
    const names = locked.get(folder) ?? new Set();
    // Of a claim or a citation, the file is named after the article.
    locked.set(folder, names.add(`${id.replace(/\..*$/, '')}${folder === 'articles' ? '.md' : '.yaml'}`));
  }
  const gone = new Map(
    [...locked].flatMap(([folder, names]) => (names.size >= fewest ? [[folder, [...names]] as const] : [])),
  );
  const articles = gone.get('articles') ?? list.present['articles'] ?? [];
  // Nothing but the articles tells that there were captures.
  if (isEmpty('captures') && articles.length >= fewest && !gone.has('articles')) gone.set('captures', []);
  if (gone.size === 0) return list;
  const issues = [...gone].map(([folder, names]): Issue => {
    const place = { file: `content/${folder}`, line: 1, column: 1 };
    return issue('FolderGone', place, {
      folder,
      files: folder === 'captures' ? articles.length : names.length,
    });
  });
  return {
    ...list,
    present: { ...list.present, ...Object.fromEntries(gone) },
    issues: [...list.issues, ...issues],
  };
}

/** Of one file, its own message says all. */
const fewest = 2;
