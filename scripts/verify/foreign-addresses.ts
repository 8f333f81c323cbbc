/** What a program of the site could ask of another host. Pages and style sheets are looked at where links are followed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import type { Promised } from './promised.ts';

/** Names that look like addresses and are never asked for; and what Pagefind’s program takes to pieces, so as to read a path. */
const names = /^https?:\/\/(?:www\.w3\.org\/(?:\d{4}|ns|XML)\/|example\.com\$\{)/;

/** In: the site; the address of its home page. Out: how many scripts were looked at, and a sentence for each address of elsewhere in them. */
export function foreignAddresses({ folder, files }: BuiltSite, home: URL): Promised {
  const scripts = [...files].filter((file) => /\.m?js$/.test(file));
  const faults = scripts.flatMap((file) =>
    Array.from(
      readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:https?|wss?):\/\/[\w-]+[^\s"'`<>\\)]*/g),
      ([address]) => address,
    )
      .filter((address) => !address.startsWith(home.href) && !names.test(address))
      .map((address) => `${file} names ${address}.`),
  );
  return { what: 'no program names another host', tried: scripts.length, faults };
}
