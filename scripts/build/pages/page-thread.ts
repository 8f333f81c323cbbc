/** A second thread that makes pages: of the compiled pages and the archive it has its own, of the site's folder the same. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLastSite } from './last-site.ts';
import { openPages } from './open-pages.ts';
import { openShare } from './page-share.ts';
import type { Fault, Handed, Task } from './side-by-side.ts';
import { writePages } from './write-pages.ts';

const { places, pages, taken, keys } = workerData as Task;
const share = openShare(taken);
try {
  const site = openLastSite(places);
  const made = await writePages(await openPages(pages.folder, new URL(pages.base)), { site, share, ...keys });
  parentPort?.postMessage({ files: site.handOver(), made } satisfies Handed);
} catch (error) {
  share.giveUp();
  const own = error instanceof Error ? error : new Error(String(error));
  const { code, path } = (own.cause instanceof Error ? own.cause : own) as NodeJS.ErrnoException;
  // Of an error itself, what the machine says of it would be lost on the way.
  parentPort?.postMessage({ message: own.message, stack: own.stack, code, path } satisfies Fault);
}
