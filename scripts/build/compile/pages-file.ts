/** What compile-pages.ts hands on to those who render. Types only. */

/** `pages.json`. */
export interface PagesFile {
  /** The module that opens all others, in `server/`. */
  readonly entry: string;
  /** By Astro's name of the page, what it loads: plain values, which only Astro reads. */
  readonly styles: readonly (readonly [string, readonly unknown[]])[];
}
