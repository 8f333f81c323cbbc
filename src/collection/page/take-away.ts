/** Kept passages as a file, on the clipboard, or on paper. Browser only. */
import { copyText } from '../../citation/page/clipboard.ts';
import type { KeptPassage } from '../kept-passage.ts';
import { passagesMarkdown, passagesText } from '../passages-as-text.ts';
import type { ArticlesNow } from './article-now.ts';

/**
 * In: passages in their order; the form (copy, text, md, ris, bib, csl, print), and who reads articles. Out: what to say, once it is done.
 */
export async function takeAway(
  passages: readonly KeptPassage[],
  { form, articles }: { readonly form: string; readonly articles: ArticlesNow },
): Promise<string> {
  if (passages.length === 0) return 'There is nothing to take away.';
  if (form === 'print') {
    print();
    return '';
  }
  const ids = [...new Set(passages.map(({ article }) => article))];
  if (form === 'ris' || form === 'bib' || form === 'csl') return takeItems(passages, { form, articles, ids });
  const pages = await Promise.all(ids.map(async (id) => [id, (await articles.page(id))?.entry] as const));
  const entries = new Map(
    pages.flatMap(([id, entry]) => (entry === undefined ? [] : [[id, entry] as const])),
  );
  const missing = entriesMissing(ids.length - entries.size);
  if (form === 'copy') {
    const done = await copyText(passagesText(passages, entries));
    return done ? `Copied.${missing}` : 'The browser did not allow copying: take the text as a file instead.';
  }
  if (form === 'md')
    save('passages.md', { type: 'text/markdown', text: passagesMarkdown(passages, entries) });
  else save('passages.txt', { type: 'text/plain', text: passagesText(passages, entries) });
  return `The file is among your downloads.${missing}`;
}

async function takeItems(
  passages: readonly KeptPassage[],
  { form, articles, ids }: { form: 'ris' | 'bib' | 'csl'; articles: ArticlesNow; ids: readonly string[] },
): Promise<string> {
  const { itemFiles, itemsWithPassages } = await import('../passages-as-items.ts');
  const items = (await Promise.all(ids.map((id) => articles.item(id)))).flatMap((item) => item ?? []);
  const missing = ids.length - items.length;
  if (items.length === 0)
    return 'No file was made: what is cited could not be loaded. Take the passages as text instead.';
  const { ending, type, make } = itemFiles[form];
  save(`passages.${ending}`, { type, text: make(itemsWithPassages(passages, items)) });
  if (missing === 0) return 'The file is among your downloads.';
  return `The file is among your downloads, without ${missing === 1 ? 'one article' : `${missing} articles`} that could not be loaded, and without their passages.`;
}

function entriesMissing(count: number): string {
  if (count === 0) return '';
  return ` For ${count === 1 ? 'one article' : `${count} articles`} only title and address are in it: the rest could not be loaded.`;
}

function save(name: string, { type, text }: { type: string; text: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
