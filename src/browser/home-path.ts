/** Where the archive's home page is. Browser only. */

/** Out: its path, `/` or `/archive/`: every page links to it at its head. */
export function homePath(): string {
  return document.querySelector<HTMLAnchorElement>('a.brand')?.pathname ?? '/';
}
