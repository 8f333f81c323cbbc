/** /data/texts.json: the printed words of every passage, for /verify/. */
import { openArchive } from '../../reading/open.ts';
import { quotableArticles } from '../../views/articles/quotable-articles.ts';

export async function GET(): Promise<Response> {
  const articles = quotableArticles(await openArchive());
  return new Response(JSON.stringify({ articles }), { headers: { 'Content-Type': 'application/json' } });
}
