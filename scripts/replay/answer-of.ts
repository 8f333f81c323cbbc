/** What a built site answers at an address that was published once. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRemovedAddress, removedAddress } from '../../src/permalinks/removed-address.ts';

/**
 * In: the built folder; an address as answersOf() takes it. Out: whether anything answers there. No page is opened for it.
 */
export function isAnswered(folder: string): (address: string) => boolean {
  const answers = answersOf(folder);
  return (address) => existsSync(join(folder, address, 'index.html')) || answers(address) !== undefined;
}

/**
 * In: the built folder. Out: what answers at an address as a lock has it (`people/x`, `events/x`, `claims/x.y`, `people/~DIGEST`); undefined
 * where a reader would meet the plain page of what is not there.
 */
export function answersOf(folder: string): (address: string) => Answer | undefined {
  const notFound = read(folder, '404.html') ?? '';
  const removed = new Set(/data-removed="([^"]*)"/.exec(notFound)?.[1]?.split(' '));
  let timeline: { page: string; elsewhere: ReadonlySet<string> } | undefined;
  const anchors = anchorsOf(folder);
  return (address) => {
    const digest = isRemovedAddress(address) ? address : removedAddress(address);
    if (removed.has(digest.slice('people/~'.length))) return { kind: 'removed' };
    if (address.startsWith('events/')) {
      timeline ??= { page: read(folder, 'timeline/index.html') ?? '', elsewhere: dividedEvents(folder) };
      const id = address.slice('events/'.length);
      if (timeline.page === '') return undefined;
      const isThere = timeline.page.includes(` id="${id}"`) || timeline.elsewhere.has(id);
      return { kind: isThere ? 'page' : 'list' };
    }
    const [, list, article = '', entry = ''] = /^(claims|sources)\/([^.]+)\.(.+)$/.exec(address) ?? [];
    if (list !== undefined) {
      const shown = list === 'claims' ? 'figures' : 'sources';
      if (!existsSync(join(folder, shown, 'index.html'))) return undefined;
      const pages = [`${shown}/index.html`, `${shown}/articles/${article}/**/index.html`];
      const isThere = pages.some((page) => anchors(page).has(`${article}.${entry}`));
      return { kind: isThere ? 'page' : 'list' };
    }
    const page = read(folder, `${address}/index.html`);
    if (page === undefined) return undefined;
    const gone = /<main[^>]* data-gone="(\w+)"/.exec(page)?.[1];
    return gone === undefined ? { kind: 'page', page } : { kind: 'notice', page, gone };
  };
}

/** The anchors of pages that hold a full stop, as those of claims and citations do: each page is read once. */
function anchorsOf(folder: string): (pages: string) => ReadonlySet<string> {
  const known = new Map<string, Set<string>>();
  return (pages) => {
    const found = known.get(pages) ?? new Set<string>();
    if (known.has(pages)) return found;
    known.set(pages, found);
    for (const page of globSync(pages, { cwd: folder }))
      for (const [, id = ''] of (read(folder, page) ?? '').matchAll(/\sid="([^".]+\.[^"]+)"/g)) found.add(id);
    return found;
  };
}

/** The events that the files of a divided timeline lead to. */
function dividedEvents(folder: string): Set<string> {
  const files = globSync('timeline/where/*.json', { cwd: folder });
  return new Set(files.flatMap((file) => Object.keys(JSON.parse(read(folder, file) ?? '{}') as object)));
}

function read(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** What answers. */
export interface Answer {
  /**
   * `page`: what was there, or what became of it as an entry of a list. `notice`: a page that says where the record went.
   * `removed`: the page of what is not there, which knows that a private person was taken away. `list`: the timeline, the
   * figures or the sources, without the entry: the articles that told it are withdrawn.
   */
  readonly kind: 'page' | 'notice' | 'removed' | 'list';
  readonly page?: string;
  /** Of a notice: how the record went. */
  readonly gone?: string;
}
