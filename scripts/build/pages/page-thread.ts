/** A second thread that makes pages: of the compiled pages and the archive it has its own, of the site's folder the same. */
import { parentPort, workerData } from 'node:worker_threads';
import { openLastSite } from './last-site.ts';
import { openPages } from './open-pages.ts';
import { openShare } from './page-share.ts';
import type { Handed, Task } from './side-by-side.ts';
import { writePages } from './write-pages.ts';

const { places, pages, taken, keys } = workerData as Task;
const share = openShare(taken);
try {
  const site = openLastSite(places);
  const made = await writePages(await openPages(pages.folder, new URL(pages.base)), { site, share, ...keys });
  parentPort?.postMessage({ files: site.handOver(), made } satisfies Handed);
} catch (error) {
  share.giveUp();
  // What was its cause may be of a kind that cannot be handed on.
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  parentPort?.postMessage(Object.assign(new Error(message), { stack }));
}
