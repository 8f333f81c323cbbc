/** The pictures that a book has room for. */
import type { Article } from '../../archive/archive.ts';
import { articleFileUrl } from '../../urls.ts';
import type { BookFile } from './book.ts';

/**
 * In: the articles of a book; a way to the bytes of a picture by its name. Out: the files of the pictures, and by their addresses on the site
 * where they stand in the book. What does not fit beside the text, or of a kind that not every reading program shows, is left out: the
 * text has a link to it.
 */
export async function bookPictures(
  articles: readonly Article[],
  read: (file: string) => Promise<Uint8Array>,
): Promise<BookPictures> {
  const files: BookFile[] = [];
  const byAddress = new Map<string, string>();
  let room = articles.length > 1 ? mostBytes.ofMany : mostBytes.ofOne;
  for (const { id, record } of articles) {
    for (const { file } of record.pictures ?? []) {
      if (!/\.(?:png|jpe?g|gif)$/i.test(file)) continue;
      const path = `pictures/${file}`;
      if (!files.some((one) => one.path === path)) {
        const bytes = await read(file);
        if (bytes.length > room) continue;
        room -= bytes.length;
        files.push({ path, bytes });
      }
      byAddress.set(articleFileUrl(id, path), path);
    }
  }
  return { files, byAddress };
}

/** With text (700 kB where a book is of many) and fonts (130 kB at most) it stays below a megabyte. */
const mostBytes = { ofOne: 500_000, ofMany: 150_000 };

/** Pictures for a book. */
export interface BookPictures {
  readonly files: readonly BookFile[];
  readonly byAddress: ReadonlyMap<string, string>;
}
