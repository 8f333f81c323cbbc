/** /sitemap.xml: every page that may be indexed. Protocol: https://www.sitemaps.org/protocol.html */
import type { Article, NamedRecord } from '../archive/archive.ts';
import { openArchive } from '../reading/open.ts';
import { partAddresses } from '../views/addresses/part-addresses.ts';
import { absoluteUrl, articleUrl, homeUrl, pageUrl, questionUrl, recordUrl, searchUrl } from '../urls.ts';

export async function GET(): Promise<Response> {
  const archive = await openArchive();
  const { articles, questions, names } = archive;
  const pages = [homeUrl(), pageUrl('articles/'), searchUrl(), pageUrl('about/'), pageUrl('rights/')];
  const compared = ['figures/', 'questions/', 'timeline/', 'sources/'].map((path) => pageUrl(path));
  pages.push(...compared, ...questions.map(({ id }) => questionUrl(id)));
  const indexes = ['names/', 'people/', 'places/', 'organisations/', 'about/data/', 'verify/'];
  pages.push(
    ...indexes.map((path) => pageUrl(path)),
    ...names.filter(isPublic).map(({ reference }) => recordUrl(reference)),
  );
  pages.push(...partAddresses(archive));
  const entries = [
    ...pages.map((path) => entry(path)),
    ...articles.filter(({ record }) => record.status.state === 'published').map(articleEntry),
  ];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}

/** The pages of private persons are left out of search engines. */
function isPublic(name: NamedRecord): boolean {
  return name.folder !== 'people' || !name.record.private;
}

function articleEntry({ id, record }: Article): string {
  return entry(articleUrl(id), record.corrections.at(-1)?.date);
}

function entry(path: string, changed?: string): string {
  const day = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `  <url><loc>${escapeXml(absoluteUrl(path))}</loc>${day}</url>`;
}

/** The characters that XML reserves in text: https://www.w3.org/TR/xml/#syntax */
function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
