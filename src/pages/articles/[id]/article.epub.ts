/** /articles/ID/article.epub: the article as a book; none of a withdrawn article. */
import type { APIContext, GetStaticPaths } from 'astro';
import { articleBook } from '../../../exports/books/article-book.ts';
import { articleKey, namesKey } from '../../../exports/books/article-part.ts';
import { bookPictures } from '../../../exports/books/book-pictures.ts';
import { epub } from '../../../exports/books/epub.ts';
import { pictureVersion } from '../../../exports/pictures/picture-version.ts';
import { openArchive } from '../../../reading/open.ts';
import { readPicture } from '../../../reading/read-source.ts';
import { pageKey } from '../../../store/page-key.ts';
import { citationVersion } from '../../../views/articles/cited-article.ts';

export const getStaticPaths = (async () => {
  const archive = await openArchive();
  return archive.articles
    .filter(({ record }) => record.status.state === 'published')
    .map((article) => ({
      params: { id: article.id },
      cacheKey: pageKey(
        articleKey(archive, article),
        namesKey(archive, [article]),
        citationVersion(),
        pictureVersion(),
      ),
    }));
}) satisfies GetStaticPaths;

export async function GET({ params }: APIContext): Promise<Response> {
  const archive = await openArchive();
  const article = archive.article(params['id'] ?? '');
  const pictures = await bookPictures([article], readPicture);
  return new Response(epub(articleBook(archive, article, pictures)), {
    headers: { 'Content-Type': 'application/epub+zip' },
  });
}
