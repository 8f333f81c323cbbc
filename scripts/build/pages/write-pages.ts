/** The pages of the site into its folder: those that are as they were are carried over from the last site. */
import { copyFileSync, linkSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageKey } from '../../../src/store/page-key.ts';
import { readSealed, writeSealed } from '../../../src/store/sealed-file.ts';
import type { Page, PageRoute } from './open-pages.ts';

/**
 * In: the routes; where the last site stands, and the new one; the file that tells which page of the last one was made from
 * what; `program`, a digest of the code and of what else decides how any page looks, and `archive`, one of all that was read. Out:
 * what was made, and how to keep it in mind once it is published.
 * @throws Error with the address of a page that could not be made, or that two modules would make.
 */
export async function writePages(
  routes: readonly PageRoute[],
  { last, folder, ledger, program, archive }: Places,
): Promise<Written> {
  const known = (readSealed(ledger) ?? {}) as Ledger;
  const pages: Ledger = {};
  const made = new Set<string>();
  let rendered = 0;
  for (const route of routes) {
    for (const page of await route.pages()) {
      const target = join(folder, page.file);
      if (pages[page.file]) throw new Error(`Two pages would be written to ${page.file}.`);
      makeFolder(dirname(target), made);
      const key = pageKey(program, route.name, (await page.key()) ?? archive).slice(0, 24);
      const carried = carryOver(join(last, page.file), { target, was: known[page.file], key });
      if (!carried) rendered += 1;
      pages[page.file] = carried ?? { key, ...(await write(page, target)) };
    }
  }
  return {
    rendered,
    remember: () => {
      writeSealed(ledger, pages);
    },
  };
}

function makeFolder(path: string, made: Set<string>): void {
  if (made.has(path)) return;
  mkdirSync(path, { recursive: true });
  made.add(path);
}

/** A page that somebody changed in the last site is not carried over: its file is no longer the one that was written. */
function carryOver(
  from: string,
  { target, was, key }: { target: string; was: Entry | undefined; key: string },
) {
  if (was?.key !== key) return undefined;
  const now = statSync(from, { throwIfNoEntry: false });
  if (now?.size !== was.size || now.mtimeMs !== was.mtime) return undefined;
  try {
    linkSync(from, target);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, target);
    return { key, size: was.size, mtime: statSync(target).mtimeMs };
  }
  return was;
}

async function write(page: Page, target: string): Promise<{ size: number; mtime: number }> {
  const bytes = await page.render().catch((error: unknown) => {
    const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw new Error(`${page.file} could not be made: ${why}`, { cause: error });
  });
  writeFileSync(target, bytes);
  return { size: bytes.length, mtime: statSync(target).mtimeMs };
}

/** By file: from what it was made, and by what it is known as the file that was written. */
type Ledger = Record<string, Entry>;

interface Entry {
  readonly key: string;
  readonly size: number;
  /** Milliseconds. */
  readonly mtime: number;
}

interface Places {
  readonly last: string;
  readonly folder: string;
  readonly ledger: string;
  readonly program: string;
  readonly archive: string;
}

/** What writePages() did. */
export interface Written {
  /** How many pages were made; the others are those of the last site. */
  readonly rendered: number;
  /** To be called when the new site stands in the last one's place. */
  remember(): void;
}
