/** Astro's door in: everything read and checked, or the build stops. */
import type { Loader, LoaderContext } from 'astro/loaders';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Issue } from '../issues/issue.ts';
import { contentRoot } from '../store/directories.ts';
import { faultsEvent } from './faults-event.ts';
import { isSnapshot, noSnapshot, snapshotVariable, writeSnapshot } from './snapshot.ts';

/**
 * Loads the archive into a collection with a single entry, the digest of a snapshot: Astro passes its store through Vite as
 * one module, which the records would make very long. What the build has read just before is not read again.
 * @throws Error with the list of issues, when there are any, so that nothing is published. While writing (`npm run dev`)
 * they are logged and told to the watcher instead (scripts/dev/fault-panel.ts), and the last good records stay.
 */
export function archiveLoader(): Loader {
  return {
    name: 'archive',
    async load(context) {
      const handed = process.env[snapshotVariable];
      if (!context.watcher && (handed === noSnapshot || isSnapshot(handed))) {
        await fill(context, handed);
        return;
      }
      const { snapshot, issues } = await read();
      context.watcher?.emit(faultsEvent, issues, snapshot);
      if (snapshot !== undefined) await fill(context, snapshot);
      else if (context.watcher) context.logger.error(inLines(issues));
      else throw new Error(`The archive is not fit to be published.\n${inLines(issues)}`);
      watch(context);
    },
  };
}

/** Takes the ear of an earlier loading away: Astro may have taken all of them away itself, or none. */
let unwatch: (() => void) | undefined;

async function read(): Promise<{ snapshot?: string; issues: readonly Issue[] }> {
  // Only where it is wanted: a build has read before, and Vite would take all of reading/ apart for nothing.
  const { readProject } = await import('./read-project.ts');
  const content = await readProject();
  const { issues } = content;
  return issues.length === 0 ? { snapshot: writeSnapshot(content), issues } : { issues };
}

async function fill(context: LoaderContext, snapshot: string): Promise<void> {
  const id = 'archive';
  const data = await context.parseData({ id, data: { snapshot } });
  context.store.clear();
  context.store.set({ id, data, digest: context.generateDigest(data) });
}

/** While writing: whatever changes below content/, what changed is read again. */
function watch(context: LoaderContext): void {
  const { watcher, logger } = context;
  if (!watcher) return;
  unwatch?.();
  const folder = join(contentRoot, 'content');
  watcher.add(folder);
  let waiting: NodeJS.Timeout | undefined;
  const hear = (_event: string, path: string): void => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      // A file may vanish while it is read: the change that took it away reads everything again.
      refill(context).catch((error: unknown) => {
        logger.error(error instanceof Error ? error.message : String(error));
      });
    }, 100);
  };
  watcher.on('all', hear);
  const ended = new AbortController();
  unwatch = () => {
    ended.abort();
    clearTimeout(waiting);
    watcher.off('all', hear);
  };
  // What was saved after the first reading and before the watcher had come to it was heard by nobody.
  void surveyed(watcher, { folder, signal: ended.signal }).then(
    () => {
      hear('ready', folder);
    },
    () => undefined,
  );
}

/** Until the watcher has come to all that lies in a folder: it tells nothing of it, but lists what it knows. */
async function surveyed(
  watcher: NonNullable<LoaderContext['watcher']>,
  { folder, signal }: { folder: string; signal: AbortSignal },
): Promise<void> {
  const count = (): number =>
    Object.entries(watcher.getWatched()).reduce(
      (sum, [path, { length }]) => sum + (path === folder || path.startsWith(folder + sep) ? length : 0),
      0,
    );
  for (let before = 0; ;) {
    await wait(200, undefined, { signal, ref: false });
    const known = count();
    if (known > 0 && known === before) return;
    before = known;
  }
}

async function refill(context: LoaderContext): Promise<void> {
  const { snapshot, issues } = await read();
  context.watcher?.emit(faultsEvent, issues, snapshot);
  if (snapshot === undefined) context.logger.error(inLines(issues));
  else await fill(context, snapshot);
}

function inLines(issues: readonly Issue[]): string {
  return issues
    .map(
      ({ file, line, column, kind, message, hint }) =>
        `${file}:${line}:${column} ${kind}: ${message} ${hint}`,
    )
    .join('\n');
}
