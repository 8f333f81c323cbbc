/** What Zotero's importers make of our files: https://github.com/zotero/translators */
import { z } from 'zod';
import type { CslItem } from '../../src/citation/csl-item.ts';
import type { ClientRow } from './client-row.ts';

/**
 * In: the items; Zotero's importers, which give its items for a file's text, if they are there; the files by their names. Out: for
 * each file whether kind, authors and archive come out right, article by article; `right` is undefined without the importers. Of
 * BibLaTeX no kind is asked: to Zotero all that is `@online` is a web page, all that is `@misc` a book; and the archive, for which it
 * has no field there, is sought in its notes.
 */
export function zoteroReads(
  items: readonly CslItem[],
  from: {
    readonly importers: ((text: string) => unknown) | undefined;
    readonly files: Readonly<Record<string, string>>;
  },
): ClientRow[] {
  return Object.entries(from.files).flatMap(([name, text]) => {
    const read = from.importers && z.array(zoteroItem).parse(from.importers(text));
    return Object.entries(checks).flatMap(([what, judge]) => {
      if (name === 'BibLaTeX' && what === 'the kind') return [];
      const right = read && items.map((item) => judge(item, foundFor(item, read)));
      return { check: `Zotero, ${name}: ${what}`, right };
    });
  });
}

function foundFor({ URL }: CslItem, read: readonly ZoteroItem[]): Found | undefined {
  const item = read.find(({ url }) => url === URL);
  return (
    item && {
      ...item,
      notes: read.filter(({ parentItem }) => parentItem !== undefined && parentItem === item.key),
    }
  );
}

const checks: Readonly<Record<string, (item: CslItem, read: Found | undefined) => boolean>> = {
  'the kind': ({ type }, read) => read?.itemType === kinds[type],
  'the authors': ({ author = [] }, read) =>
    JSON.stringify(author.map(({ family, literal }) => family ?? literal)) ===
    JSON.stringify(read?.creators.map(({ lastName, name }) => lastName ?? name)),
  'the archive': (_, read) =>
    read?.archive === 'Steppe Archive' ||
    [read?.extra, ...(read?.notes ?? []).map(({ note }) => note)].some((text) =>
      /archive: Steppe Archive/i.test(text ?? ''),
    ),
};

const kinds: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'journalArticle',
  'post-weblog': 'blogPost',
  webpage: 'webpage',
};

const zoteroItem = z.looseObject({
  key: z.string().optional(),
  parentItem: z.string().optional(),
  note: z.string().optional(),
  itemType: z.string(),
  url: z.string().optional(),
  creators: z
    .array(z.looseObject({ lastName: z.string().optional(), name: z.string().optional() }))
    .default([]),
  archive: z.string().optional(),
  extra: z.string().optional(),
});

type ZoteroItem = z.output<typeof zoteroItem>;

type Found = ZoteroItem & { readonly notes: readonly ZoteroItem[] };
