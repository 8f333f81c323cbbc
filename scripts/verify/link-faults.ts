/** Follows every reference of a built site to its file and anchor. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescaped } from '../../src/records/forms/unescaped.ts';
import { type BuiltPage, type BuiltSite, cssReferences, fileAt } from './built-site.ts';

/**
 * Every reference inside the site that leads nowhere, and every resource that another host would send.
 *
 * In: the site; `base`, the address of its home page. Out: one line each, with the page it stands on; links of
 * readers (`<a href>`) to other hosts are not followed.
 */
export function linkFaults(site: BuiltSite, base: URL): string[] {
  const pages = [...site.pages.values()].flatMap((page) =>
    page.references.flatMap(({ value, isFetched, tagName }) => {
      const fault = referenceFault(value, { site, base, page, isFetched });
      return fault === undefined ? [] : [`${page.file}: <${tagName}> ${value}: ${fault}`];
    }),
  );
  const sheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  const styles = sheets.flatMap((file) =>
    cssReferences(readFileSync(join(site.folder, file), 'utf8')).flatMap((value) => {
      const here = new URL(file, base);
      const fault = URL.canParse(value, here)
        ? addressFault(new URL(value, here), { site, base, isFetched: true })
        : 'is no address';
      return fault === undefined ? [] : [`${file}: ${value}: ${fault}`];
    }),
  );
  return [...pages, ...styles];
}

function referenceFault(
  value: string,
  { page, ...context }: Context & { page: BuiltPage },
): string | undefined {
  const here = new URL(page.address, context.base);
  if (!URL.canParse(value, here)) return 'is no address';
  // The page for what is not there is shown at any depth.
  if (page.file === '404.html' && !/^(\/|#|https?:|mailto:)/.test(value))
    return 'depends on where the page is shown';
  return addressFault(new URL(value, here), context);
}

function addressFault(url: URL, { site, base, isFetched }: Context): string | undefined {
  if (url.protocol === 'data:' && isFetched) return undefined;
  if (url.origin !== base.origin) {
    if (isFetched) return 'is fetched from another host';
    return /^(https?|mailto):$/.test(url.protocol) ? undefined : `has the scheme ${url.protocol}`;
  }
  if (!url.pathname.startsWith(base.pathname)) return `lies outside ${base.pathname}`;
  const path = url.pathname.slice(base.pathname.length);
  const file = fileAt(unescaped(path) ?? path);
  if (!site.files.has(file)) return 'there is no such file';
  const written = url.hash.slice(1).split(':~:')[0] ?? '';
  const anchor = unescaped(written) ?? written;
  if (anchor === '') return undefined;
  return site.pages.get(file)?.ids.includes(anchor) === true ? undefined : `${file} has no id "${anchor}"`;
}

interface Context {
  readonly site: BuiltSite;
  readonly base: URL;
  readonly isFetched: boolean;
}
