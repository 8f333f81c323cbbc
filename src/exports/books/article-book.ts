/** The book of one article. */
import type { Archive, Article } from '../../archive/archive.ts';
import { cslName } from '../../citation/article-item.ts';
import { indexedName, spokenName } from '../../citation/names.ts';
import { authorsInWords, publicationInWords } from '../../components/words/article-line.ts';
import { siteName } from '../../site.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';
import { issuedDate } from '../issued.ts';
import { drawPicture } from '../pictures/draw-picture.ts';
import { widthOfText } from '../pictures/letter-widths.ts';
import { articlePart } from './article-part.ts';
import type { BookPictures } from './book-pictures.ts';
import type { Book, Creator } from './book.ts';
import { coverPicture } from './cover.ts';
import { lastChanged } from './last-changed.ts';
import { namesPart } from './names-part.ts';
import { titlePart } from './title-part.ts';

/** In: the archive, an article that is published, its pictures. Out: its book: title page, text, names. */
export function articleBook(archive: Archive, article: Article, pictures: BookPictures): Book {
  const { id, record } = article;
  const url = absoluteUrl(articleUrl(id));
  const title = record.title.printed;
  const changed = lastChanged([article]);
  const issued = record.issued.known === 'inferred' ? undefined : issuedDate(record.issued.date)?.iso;
  const over = `${authorsInWords(record)} · ${publicationInWords(record)}`;
  return {
    identifier: url,
    title,
    languages: /^en\b/.test(record.language) ? [record.language] : [record.language, 'en'],
    creators: creatorsOf(article),
    ...(issued === undefined ? {} : { issued }),
    changed,
    description: `Summary by ${siteName}: ${record.summary}`,
    subjects: subjectsOf(archive, article),
    rights: record.rights.statement,
    sources: [record.firstPublished],
    numberedBy: url,
    parts: [
      titlePart(title, { articles: [article], changed }),
      articlePart(archive, article, pictures.byAddress),
      ...namesPart(archive, [article]),
    ],
    pictures: pictures.files,
    cover: drawPicture(coverPicture(title, over, widthOfText)),
  };
}

function creatorsOf({ record: { authors } }: Article): Creator[] {
  if (!Array.isArray(authors)) return [];
  return authors
    .map(cslName)
    .map((name) => ({ name: spokenName(name), role: 'aut', sort: indexedName(name) }));
}

/** What it is about, for catalogues: the places and organisations that it names most often. Persons are in the index. */
function subjectsOf(archive: Archive, article: Article): string[] {
  const counts = Map.groupBy(archive.mentionsIn(article), ({ record }) => record);
  return [...counts]
    .map(([reference, mentions]) => ({ named: archive.name(reference), count: mentions.length }))
    .filter(({ named }) => named.folder !== 'people')
    .sort((a, b) => b.count - a.count || (a.named.reference < b.named.reference ? -1 : 1))
    .slice(0, 8)
    .map(({ named }) => named.record.name);
}
