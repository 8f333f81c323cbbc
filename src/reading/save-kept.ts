/** When what was found is written down for later runs. */
import type { Kept } from '../store/kept-values.ts';
import type { ContentList } from './bytes/list-content.ts';
import { recordFolders } from './records/record-folders.ts';

/** A run that is ended before its end loses what it found since. Milliseconds. */
const atLeastEvery = 30_000;

/**
 * In: what is kept, and what lies in content/. Out: `save()`, which writes what changed, and `saveNow()`, which does so when
 * half a minute has passed since the last time.
 */
export function savingKept(kept: Kept, { present }: ContentList): { save: () => void; saveNow: () => void } {
  const articles = present['articles'] ?? [];
  const ids = articles.map((name) => name.replace(/\.md$/, ''));
  const save = (): void => {
    for (const folder of [...recordFolders, 'articles', 'captures', 'pictures'])
      kept.values(`files.${folder}`).save(present[folder] ?? []);
    kept.values('files.').save(['permalinks.lock.json']);
    kept.values('lock').save(['lock']);
    kept.values('names').save(['spellings', 'faultless']);
    for (const folder of recordFolders) {
      for (const kind of [folder, `${folder}.values`, `${folder}.quoted`])
        kept.values(kind).save(present[folder] ?? []);
    }
    kept.values('articles').save(articles);
    for (const kind of ['findings', 'findings.surfaces', 'findings.words']) kept.values(kind).save(ids);
  };
  let last = Date.now();
  return {
    save,
    saveNow() {
      if (Date.now() - last < atLeastEvery) return;
      save();
      last = Date.now();
    },
  };
}
