/** /books/archive.epub: the whole archive as a book; where it is long, the list of its volumes, and these: /books/2014.epub, /books/2014-11.epub. */
import type { APIContext, GetStaticPaths } from 'astro';
import { archiveBook, archiveBookKey, archiveBooks } from '../../exports/books/archive-books.ts';
import { namesKey } from '../../exports/books/article-part.ts';
import { bookPictures } from '../../exports/books/book-pictures.ts';
import { epub } from '../../exports/books/epub.ts';
import { pictureVersion } from '../../exports/pictures/picture-version.ts';
import { openArchive } from '../../reading/open.ts';
import { readPicture } from '../../reading/read-source.ts';
import { pageKey } from '../../store/page-key.ts';
import { citationVersion } from '../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return archiveBooks(archive).map((book) => ({
    params: { book: book.id },
    cacheKey: pageKey(
      archiveBookKey(archive, book),
      namesKey(archive, book.articles),
      citationVersion(),
      pictureVersion(),
    ),
  }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const book = archiveBooks(archive).find(({ id }) => id === params['book']);
  if (!book) throw new RangeError('There is no such book.');
  const pictures = await bookPictures(book.articles, readPicture);
  return new Response(epub(archiveBook(archive, book, pictures)), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
}
