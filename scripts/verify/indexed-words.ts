/** What the full-text index of a built site knows, read from its files and not asked of its program. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Cbor, readCbor } from './cbor.ts';

/**
 * Pagefind 1.6.0: `pf_meta` lists the pages, `pf_index` files hold for each word the numbers of its pages, each as the step from the
 * one before, `pf_fragment` files the texts.
 *
 * In: the site's folder. Out: by the path of a page (`/articles/x/`), the words under which the index finds it, as it has cut them to
 * their stems, and the text that it shows. @throws Error when a file is not whole.
 */
export function indexedWords(folder: string): Map<string, IndexedPage> {
  const found = new Map<string, IndexedPage>();
  for (const meta of globSync('pagefind/**/*.pf_meta', { cwd: folder })) {
    const part = join(folder, dirname(meta));
    const pages = listOf(listOf(readCbor(unpacked(join(folder, meta))))[1]).map((page) => {
      const fragment = join(part, `fragment/${String(listOf(page)[0])}.pf_fragment`);
      const stems = new Set<string>();
      if (existsSync(fragment)) {
        const { url, content } = fragmentOf(unpacked(fragment));
        found.set(url, { stems, content });
      }
      return stems;
    });
    for (const file of globSync('index/*.pf_index', { cwd: part }))
      for (const entry of listOf(listOf(readCbor(unpacked(join(part, file))))[0])) {
        const [word, places] = listOf(entry);
        let page = 0;
        for (const place of listOf(places)) {
          page += Number(listOf(place)[0]);
          pages[page]?.add(String(word));
        }
      }
  }
  return found;
}

/** Each file begins, once unpacked, with the name of its format. */
function unpacked(file: string): Uint8Array {
  return gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length);
}

function fragmentOf(fragment: Uint8Array): { url: string; content: string } {
  return JSON.parse(new TextDecoder().decode(fragment)) as { url: string; content: string };
}

function listOf(value: Cbor | undefined): Cbor[] {
  return Array.isArray(value) ? value : [];
}

/** What the index has of a page. */
export interface IndexedPage {
  readonly stems: ReadonlySet<string>;
  readonly content: string;
}
