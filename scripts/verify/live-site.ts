/** A live site held against the one that was built here: addresses, bytes, headers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caching, everyAnswer, lastingFolders, mediaType, secureAnswer } from '../hosting/rules.ts';
import { movedOf } from '../hosting/moved-of.ts';
import { addressOf, type FetchedFile, fetchFile, hostFilesNamed } from './fetch-site.ts';
import type { Promised } from './promised.ts';
import { readSums, sumOf, sumsFile } from './sums.ts';

const atOnce = 8;

/**
 * In: the folder of the built site, with its SHA256SUMS; the address of the home page. Out: for each promise, how many
 * cases were tried and what is broken. Each file is asked for once, and nothing is followed.
 */
export async function checkLiveSite(folder: string, home: URL): Promise<Promised[]> {
  const sums = readSums(readFileSync(join(folder, sumsFile), 'utf8'));
  const files = [...sums.keys()].filter((file) => !(hostFilesNamed as readonly string[]).includes(file));
  const found = {
    there: [] as string[],
    bytes: [] as string[],
    types: [] as string[],
    said: [] as string[],
    kept: [] as string[],
    links: [] as string[],
  };
  const left = [...files, sumsFile];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        const answer = await fetchFile(home, file);
        const wanted = file === sumsFile ? sumOf(readFileSync(join(folder, file))) : sums.get(file);
        const told = (list: string[], fault: string | undefined): void => {
          if (fault !== undefined) list.push(`${addressOf(home, file).pathname} ${fault}.`);
        };
        const isThere = answer.status === (file === '404.html' ? 404 : 200);
        told(found.there, isThere ? undefined : answer.told);
        if (!isThere) continue;
        told(
          found.bytes,
          sumOf(answer.bytes) === wanted ? undefined : 'is another file than the one built here',
        );
        told(found.types, typeFault(file, answer));
        told(found.said, saidFault(answer, home));
        told(found.kept, cachingFault(file, answer));
        told(found.links, linkFault(file, answer));
      }
    }),
  );
  const every = files.length + 1;
  return [
    { what: 'every address answers', tried: every, faults: found.there.sort() },
    { what: 'with the very bytes that were built', tried: every, faults: found.bytes.sort() },
    { what: 'with its type, and a charset where it is text', tried: every, faults: found.types.sort() },
    { what: 'and with what pages may not do', tried: every, faults: found.said.sort() },
    {
      what: 'what never changes is kept for ever, the rest asked for again',
      tried: every,
      faults: found.kept.sort(),
    },
    {
      what: 'files of an article lead to its links',
      tried: files.filter(isOfArticle).length,
      faults: found.links.sort(),
    },
    await redirects(folder, home),
  ];
}

function typeFault(file: string, { headers }: FetchedFile): string | undefined {
  const wanted = mediaType(file);
  const type = plain(headers.get('content-type') ?? '');
  return wanted === undefined || type === plain(wanted)
    ? undefined
    : `has the type “${type}”, not “${wanted}”`;
}

function plain(type: string): string {
  return type.toLowerCase().replace(/\s/g, '');
}

function saidFault({ headers }: FetchedFile, { protocol }: URL): string | undefined {
  const wanted = { ...everyAnswer, ...(protocol === 'https:' ? secureAnswer : {}) };
  const lacking = Object.entries(wanted).filter(
    ([name, value]) =>
      !(headers.get(name) ?? '')
        .split(/[,;]/)
        .some((one) => plain(one) === plain(value.split(/[,;]/)[0] ?? '')),
  );
  return lacking.length === 0 ? undefined : `lacks ${lacking.map(([name]) => name).join(', ')}`;
}

function cachingFault(file: string, { headers }: FetchedFile): string | undefined {
  const kept = headers.get('cache-control') ?? '';
  const isLasting = lastingFolders.some((folder) => file.startsWith(folder));
  if (isLasting)
    return kept.includes('immutable') ? undefined : `is not kept: “${kept}”, not “${caching.lasting}”`;
  const isAskedAgain = /no-cache|no-store|max-age=0/.test(kept);
  return isAskedAgain ? undefined : `may be kept though it changes: “${kept}”, not “${caching.other}”`;
}

function isOfArticle(file: string): boolean {
  return /^articles\/[^/]+\/(?:article\.md|capture\.txt|cite\.[a-z.]+|preview\.png|index\.html)$/.test(file);
}

function linkFault(file: string, { headers }: FetchedFile): string | undefined {
  if (!isOfArticle(file)) return undefined;
  return /linkset\.json>;\s*rel="?linkset/.test(headers.get('link') ?? '')
    ? undefined
    : 'has no Link to its linkset';
}

async function redirects(folder: string, home: URL): Promise<Promised> {
  const text = await Promise.resolve()
    .then(() => readFileSync(join(folder, '_redirects'), 'utf8'))
    .catch(() => '');
  const moved = movedOf(text);
  const faults: string[] = [];
  for (const [from, to] of moved) {
    const answer = await fetchFile(home, `${from.slice(home.pathname.length)}/index.html`);
    const leads = new URL(answer.headers.get('location') ?? '', home).pathname === to;
    if (!leads) faults.push(`${from}/ ${answer.told} and does not lead to ${to}.`);
  }
  return { what: 'old addresses of records lead on', tried: moved.length, faults };
}
