/** A whole folder that is gone: one fault, not one for each thing that was in it. */
import { issue, type Issue } from '../issues/issue.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import type { ContentList } from './bytes/list-content.ts';

/**
 * In: what lies in content/, and the lock. Out: the same list, in which the files of a folder that has none and must have had some
 * count as there but closed, so that nothing else is said of what they hold; and an issue for each such folder.
 */
export function withGoneFolders(list: ContentList, lock: Pick<OpenedLock, 'addresses'>): ContentList {
  const isEmpty = (folder: string): boolean => (list.present[folder] ?? []).length === 0;
  const locked = new Map<string, string[]>();
  for (const address of lock.addresses.keys()) {
    const [folder = '', id = ''] = address.split('/');
    if (!isEmpty(folder)) continue;
    const names = locked.get(folder) ?? [];
    if (names.length === 0) locked.set(folder, names);
    names.push(`${id}${folder === 'articles' ? '.md' : '.yaml'}`);
  }
  const gone = new Map([...locked].filter(([, names]) => names.length >= fewest));
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
