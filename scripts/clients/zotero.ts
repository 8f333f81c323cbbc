/** What Zotero's importers make of our files: https://github.com/zotero/translation-server */
import { z } from 'zod';
import type { CslItem } from '../../src/citation/csl-item.ts';
import type { ClientRow } from './client-row.ts';

/**
 * In: the items; the server's address, and the files by their names. Out: for each file whether kind, authors and archive
 * come out right, article by article; `right` is undefined where there is no server.
 */
export async function zoteroReads(
  items: readonly CslItem[],
  from: { readonly server: string | undefined; readonly files: Readonly<Record<string, string>> },
): Promise<ClientRow[]> {
  const rows: ClientRow[] = [];
  for (const [name, text] of Object.entries(from.files)) {
    const read = from.server === undefined ? undefined : await imported(from.server, text);
    for (const [what, judge] of Object.entries(checks)) {
      const right =
        read &&
        items.map((item) =>
          judge(
            item,
            read.find(({ url }) => url === item.URL),
          ),
        );
      rows.push({ check: `Zotero, ${name}: ${what}`, right });
    }
  }
  return rows;
}

async function imported(server: string, text: string): Promise<ZoteroItem[]> {
  const answer = await fetch(new URL('import', server), {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: text,
  });
  if (!answer.ok) throw new Error(`${server} answers ${answer.status}`);
  return z.array(zoteroItem).parse(await answer.json());
}

const checks: Readonly<Record<string, (item: CslItem, read: ZoteroItem | undefined) => boolean>> = {
  'the kind': ({ type }, read) => read?.itemType === kinds[type],
  'the authors': ({ author = [] }, read) =>
    JSON.stringify(author.map(({ family, literal }) => family ?? literal)) ===
    JSON.stringify(read?.creators.map(({ lastName, name }) => lastName ?? name)),
  'the archive': (_, read) =>
    read?.archive === 'Steppe Archive' || /archive: Steppe Archive/i.test(read?.extra ?? ''),
};

const kinds: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'journalArticle',
  'post-weblog': 'blogPost',
  webpage: 'webpage',
};

const zoteroItem = z.looseObject({
  itemType: z.string(),
  url: z.string().optional(),
  creators: z
    .array(z.looseObject({ lastName: z.string().optional(), name: z.string().optional() }))
    .default([]),
  archive: z.string().optional(),
  extra: z.string().optional(),
});

type ZoteroItem = z.output<typeof zoteroItem>;
