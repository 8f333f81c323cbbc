/** Astro's door in: everything read and checked, or the build stops. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { join, sep } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { contentRoot } from '../store/directories.ts';
import { readProject } from './read-project.ts';
import type { Content } from './read.ts';

/**
 * Loads one kind of thing into a collection. All collections share one reading. The store holds records and digests
 * only: Astro passes it through Vite as one string, which bodies would make very long.
 * @throws Error with the list of issues, when there are any, so that nothing is published. While writing (`npm run dev`)
 * they are logged instead, and the last good records stay.
 */
export function archiveLoader(kind: CollectionKind): Loader {
  return {
    name: `archive: ${kind}`,
    async load(context) {
      const { issues, entries } = await read(kind);
      if (issues.length === 0) await fill(context, entries);
      else if (context.watcher) context.logger.error(inLines(issues));
      else throw new Error(`The archive is not fit to be published.\n${inLines(issues)}`);
      watch(kind, context);
    },
  };
}

let shared: Promise<Content> | undefined;
const watched = new WeakMap<object, Set<CollectionKind>>();

async function read(kind: CollectionKind): Promise<{ issues: readonly Issue[]; entries: Entry[] }> {
  shared ??= readProject();
  const content = await shared;
  return { issues: content.issues, entries: entriesOf(content, kind) };
}

function entriesOf({ articles, records }: Content, kind: CollectionKind): Entry[] {
  if (kind === 'articles') return articles.map((article) => ({ id: article.id, data: { ...article } }));
  return records[kind].map(({ file, record }) => ({
    id: file.replace(/^.*\//, '').replace(/\.yaml$/, ''),
    data: { ...record },
  }));
}

/** Through the collection's schema once more: what the pages get is what their types say. */
async function fill(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const parsed = await Promise.all(
    entries.map(async ({ id, data }) => ({ id, data: await context.parseData({ id, data }) })),
  );
  context.store.clear();
  for (const { id, data } of parsed) context.store.set({ id, data, digest: context.generateDigest(data) });
}

/** While writing: whatever changes below content/, everything is read again, once for all collections. */
function watch(kind: CollectionKind, context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  // Astro may load a collection again: by the same watcher none is watched twice.
  const kinds = watched.get(watcher) ?? new Set();
  if (kinds.has(kind)) return;
  watched.set(watcher, kinds.add(kind));
  const folder = join(contentRoot, 'content');
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', (_event: string, path: string) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    shared = undefined;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A file may vanish while it is read: the change that took it away reads everything again.
      refill(kind, context).catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
    }, 100);
  });
}

async function refill(kind: CollectionKind, context: LoaderContext): Promise<void> {
  const { issues, entries } = await read(kind);
  if (issues.length === 0) await fill(context, entries);
  // Told once, not by every collection.
  else if (kind === 'articles') context.logger.error(inLines(issues));
}

function inLines(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ file, line, column, kind, message, hint }) =>
        `${file}:${line}:${column} ${kind}: ${message} ${hint}`,
    )
    .join('\n');
}

/** The collections: the articles, and each folder of records. */
export type CollectionKind = 'articles' | keyof Content['records'];

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}
