/** Takes a reader who follows an older link to the part of the list where its entry stands. Browser only. */
import { unescaped } from '../../records/forms/unescaped.ts';
import { fileOf, movedAddress, type MovingList } from '../moved-address.ts';

/**
 * Looks at the anchor of the address, now and whenever it changes. What stands on the page itself is left to the browser;
 * for what does not, the part is opened, if there is one. In: the page, whose `data-moved` says which list it is.
 */
export function followMovedEntry(): void {
  addEventListener('hashchange', () => void follow());
  void follow();
}

async function follow(): Promise<void> {
  const anchor = unescaped(location.hash.slice(1)) ?? '';
  const notice = document.querySelector<HTMLElement>('[data-moved]');
  if (anchor === '' || !notice || document.getElementById(anchor)) return;
  const { moved, base = '', files } = notice.dataset;
  const path =
    movedAddress(moved as MovingList, anchor) ??
    (files ? await lookUp(anchor, `${base}where/`, Number(files)) : undefined);
  if (path === undefined) return;
  const target = new URL(path, new URL(base, location.href));
  // A page that is not there would help less than this one.
  const { ok } = await fetch(target, { method: 'HEAD' }).catch(() => ({ ok: false }));
  if (ok) location.replace(target);
}

async function lookUp(anchor: string, folder: string, files: number): Promise<string | undefined> {
  const answer = await fetch(`${folder}${fileOf(anchor, files)}.json`).catch(() => undefined);
  const paths = answer?.ok ? ((await answer.json()) as Record<string, string>) : {};
  return Object.hasOwn(paths, anchor) ? `${paths[anchor] ?? ''}#${anchor}` : undefined;
}
