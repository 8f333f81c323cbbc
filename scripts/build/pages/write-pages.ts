/** The pages of the site into its folder: those that are as they were are carried over from the last site. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { pageKey } from '../../../src/store/page-key.ts';
import { sumOf } from '../../verify/sums.ts';
import type { LastSite } from './last-site.ts';
import type { Page, PageGroup } from './open-pages.ts';
import type { PageShare } from './page-share.ts';

/**
 * In: the pages in their groups; the last site; which of the pages are this thread's; `program`, a digest of the code and of what else decides how any page looks, and `archive`, one of
 * all that was read. Out: the files that were made; the others are those of the last site.
 * @throws Error with the address of a page that could not be made, or that two modules would make.
 */
export async function writePages(
  groups: readonly PageGroup[],
  { site, share, program, archive }: PagesFor,
): Promise<Set<string>> {
  const made = new Set<string>();
  for (const [number, group] of groups.entries()) {
    for (const page of share.of(number, await group.pieces())) {
      const target = site.place(page.file);
      const given = await page.coarseKey();
      const coarse = given === undefined ? undefined : pageKey(program, page.route, given).slice(0, 24);
      if (coarse !== undefined && site.carryAlike(page.file, coarse)) continue;
      const key = pageKey(program, page.route, (await page.key()) ?? archive).slice(0, 24);
      if (site.carry(page.file, key, coarse)) continue;
      site.note(page.file, { key, sum: await written(page, target), coarse });
      made.add(page.file);
    }
  }
  return made;
}

/** Out: the SHA-256 of its bytes. What stands there already, put there by another thread, may be a file of the last site too: it is not written over. */
async function written(page: Page, target: string): Promise<string> {
  try {
    const response = await page.render();
    if (page.isLong) return await writtenInPieces(response, target);
    const bytes = Buffer.from(await response.arrayBuffer());
    writeFileSync(target, bytes, { flag: 'wx' });
    return sumOf(bytes);
  } catch (error) {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`${page.file} could not be made: ${why}`, { cause: error });
  }
}

async function writtenInPieces({ body }: Response, target: string): Promise<string> {
  const hash = createHash('sha256');
  const file = openSync(target, 'wx');
  try {
    for await (const piece of body ?? []) {
      hash.update(piece);
      // Unlike writeSync(), all of it.
      writeFileSync(file, piece);
    }
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}

interface PagesFor {
  readonly site: LastSite;
  readonly share: PageShare;
  readonly program: string;
  readonly archive: string;
}
