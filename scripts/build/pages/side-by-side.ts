/** Pages made by several threads at once. */
import { Worker } from 'node:worker_threads';
import { BuildRefusal } from '../build-refusal.ts';
import { mostMegabytes } from '../heap-flags.ts';
import type { HandedOver, LastSite, Places } from './last-site.ts';
import { openPages } from './open-pages.ts';
import { newShare } from './page-share.ts';
import { writePages } from './write-pages.ts';

/**
 * How many threads make the pages: `ARCHIVE_THREADS`, one unless it is set. A second thread has an archive of its own in memory; what that
 * takes and brings stands in CONTRIBUTING.md.
 * In: the environment. Out: 1 to 8. @throws BuildRefusal when it is not such a number.
 */
export function threadsIn({ ARCHIVE_THREADS: told = '' }: NodeJS.ProcessEnv): number {
  if (!/^[1-8]?$/.test(told))
    throw new BuildRefusal(
      `ARCHIVE_THREADS is "${told}".`,
      'Give it a number from 1 to 8, or leave it out for one thread.',
    );
  return Math.max(1, Number(told));
}

/**
 * Makes the pages. In: the last site, opened for this thread; how many threads; what each of them is to be told, without `taken`. Out: the files that were
 * made; the site knows of all. With one thread or more, they are the same bytes.
 * @throws Error as writePages() does, whichever thread it happens in.
 */
export async function pagesSideBySide(
  site: LastSite,
  { threads, ...task }: Omit<Task, 'taken'> & { readonly threads: number },
): Promise<Set<string>> {
  const groups = await openPages(task.pages.folder, new URL(task.pages.base));
  const share = newShare(groups.length);
  const others = Array.from({ length: threads - 1 }, async () =>
    handedBy({ ...task, taken: share.taken }).catch((error: unknown) => {
      share.giveUp();
      throw error;
    }),
  );
  // To begin with, so that a thread that fails first is not an error that nobody takes.
  const ended = Promise.allSettled(others);
  const made = await writePages(groups, { site, share, ...task.keys }).catch(async (error: unknown) => {
    share.giveUp();
    // What they still write must not come into a folder that is cleared away.
    await ended;
    throw error;
  });
  await ended;
  for (const handed of await Promise.all(others)) {
    site.takeOver(handed.files);
    for (const file of handed.made) made.add(file);
  }
  return made;
}

function handedBy(workerData: Task): Promise<Handed> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('page-thread.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    thread.once('message', (given: Handed | Fault) => {
      if ('files' in given) resolve(given);
      else reject(Object.assign(new Error(given.message), given));
    });
    thread.once('error', reject);
    thread.once('exit', (code) => {
      reject(new Error(`A thread that makes pages ended with ${code}.`));
    });
  });
}

/** What a thread is told. */
export interface Task {
  readonly places: Places;
  readonly pages: { readonly folder: string; readonly base: string };
  /** As openShare() takes it. */
  readonly taken: Int32Array;
  /** As writePages() takes them. */
  readonly keys: { readonly program: string; readonly archive: string };
}

/** What a thread gives back. */
export interface Handed {
  readonly files: HandedOver;
  readonly made: ReadonlySet<string>;
}

/** Why a thread could not go on. */
export interface Fault {
  readonly message: string;
  readonly stack: string | undefined;
  /** As the machine calls it, and where, if it was the machine that refused. */
  readonly code: string | undefined;
  readonly path: string | undefined;
}
