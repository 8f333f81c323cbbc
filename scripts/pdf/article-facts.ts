/** What the PDF of an article says of itself. */
import type { Article } from '../../src/archive/archive.ts';
import { cslName } from '../../src/citation/article-item.ts';
import { spokenName } from '../../src/citation/names.ts';
import { lastChanged } from '../../src/exports/books/last-changed.ts';
import type { Mention } from '../../src/names/find-mentions.ts';
import { projectTexts } from '../../src/reading/project-texts.ts';
import type { Content } from '../../src/reading/read.ts';
import { contact, siteName } from '../../src/site.ts';
import { absoluteUrl, articleUrl } from '../../src/urls.ts';
import type { PdfFacts } from './finish-pdf.ts';

/** In: an article; what was read. Out: title, authors, what it says in our words, the places and organisations named most often, address, rights, day. */
export function articleFacts(article: Article, content: Content): PdfFacts {
  const { id, record } = article;
  const authors = Array.isArray(record.authors) ? record.authors : [];
  return {
    title: record.title.printed,
    authors: authors.map((author) => spokenName(cslName(author))),
    subject: `Summary by ${siteName}: ${record.summary}`,
    keywords: keywordsOf(article, content),
    language: record.language,
    address: absoluteUrl(articleUrl(id)),
    source: record.firstPublished,
    rights: record.rights.statement,
    publisher: contact.publisher ?? siteName,
    made: siteName,
    day: lastChanged([article]),
  };
}

function keywordsOf({ mentionsKey }: Article, { records }: Content): string[] {
  const kept = projectTexts().read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
  const names = new Map<string, string>([
    ...records.places.map(({ record }) => [`places/${record.id}`, record.name] as const),
    ...records.organisations.map(({ record }) => [`organisations/${record.id}`, record.name] as const),
  ]);
  const counts = Map.groupBy(kept?.mentions ?? [], ({ record }) => record);
  return [...counts]
    .sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .flatMap(([reference]) => names.get(reference) ?? [])
    .slice(0, 8);
}
