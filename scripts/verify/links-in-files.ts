/** The site's own addresses in files that are no pages: feeds, tables, citations, linked data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescaped } from '../../src/records/forms/unescaped.ts';
import { type BuiltSite, fileAt } from './built-site.ts';
import type { Promised } from './promised.ts';

/** In: the site; the address of its home page. Out: how many addresses stand in such files, and a sentence for each that leads nowhere. */
export function linksInFiles(site: BuiltSite, home: URL): Promised {
  const written = new RegExp(
    `${home.href.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&')}[^\\s"'<>{}\\\\\`|^\\],;]*`,
    'g',
  );
  const faults = new Set<string>();
  let tried = 0;
  for (const file of site.files) {
    if (!/\.(?:xml|atom|json|jsonl|bib|ris|csv|md)$|^robots\.txt$/.test(file)) continue;
    for (const [address] of readFileSync(join(site.folder, file), 'utf8').matchAll(written)) {
      tried += 1;
      const fault = faultOf(address.replace(/&amp;/g, '&').replace(/[.)]+$/, ''), { site, home });
      if (fault !== undefined) faults.add(`${file}: ${address}: ${fault}`);
    }
  }
  return { what: 'every address in feeds, tables and citations leads there', tried, faults: [...faults] };
}

function faultOf(address: string, { site, home }: { site: BuiltSite; home: URL }): string | undefined {
  // A pattern of addresses, with a place for what is typed.
  if (!URL.canParse(address)) return 'is no address';
  const { pathname, hash } = new URL(address);
  const path = pathname.slice(home.pathname.length);
  const file = fileAt(unescaped(path) ?? path);
  if (!site.files.has(file)) return 'there is no such file';
  const written = hash.slice(1).split(':~:')[0] ?? '';
  const anchor = unescaped(written) ?? written;
  const { ids = [] } = site.pages.get(file) ?? {};
  return anchor === '' || ids.includes(anchor) ? undefined : `${file} has no id "${anchor}"`;
}
