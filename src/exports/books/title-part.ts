/** The title page of a book: whose words, where they were first published, whose rights, who keeps them. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../archive/archive.ts';
import { authorsInWords, publicationInWords } from '../../components/words/article-line.ts';
import { dateInWords } from '../../components/words/date-in-words.ts';
import { directionOf } from '../../components/words/direction.ts';
import { contact, siteLine, siteName } from '../../site.ts';
import { absoluteUrl, articleUrl, homeUrl, pageUrl } from '../../urls.ts';
import type { BookPart } from './book.ts';
import { issuedInWords } from './issued-in-words.ts';
import { noDay } from './last-changed.ts';
import { inLanguage } from './xhtml.ts';

/**
 * In: the title; the articles; the last day that is recorded of them, as lastChanged() gives it. Out: the document. Of one article it tells all; of
 * several it lists them, each with its rights.
 */
export function titlePart(
  title: string,
  {
    articles,
    changed,
    beside = [],
  }: { articles: readonly Article[]; changed: string; beside?: readonly Element[] },
): BookPart {
  const [first] = articles;
  const isOne = articles.length === 1 && first?.record.title.printed === title;
  return {
    file: 'title.xhtml',
    title: 'Title page',
    label: '',
    kind: 'titlepage',
    sections: [],
    places: [],
    body: [
      x('section', { class: 'title', 'epub:type': 'titlepage', 'aria-labelledby': 'book-title' }, [
        x('h1', { id: 'book-title', ...(isOne ? languageOf(first) : {}) }, title),
        ...(isOne ? aboutOne(first) : [x('p', siteLine), ...beside, ...articles.flatMap(aboutOneOfMany)]),
        x('hr'),
        ...keeper(changed),
      ]),
    ],
  };
}

function aboutOne({ id, record }: Article): Element[] {
  const { byline, rights, firstPublished, summary } = record;
  return [
    x(
      'p',
      byline.printed === undefined ? {} : { ...inLanguage(record.language) },
      byline.printed ?? authorsInWords(record),
    ),
    x('p', whereAndWhen(record)),
    x('p', ['First published at ', x('a', { href: firstPublished }, firstPublished)]),
    x('p', rights.statement),
    x('p', ['This copy: ', x('a', { href: absoluteUrl(articleUrl(id)) }, absoluteUrl(articleUrl(id)))]),
    x('p', { class: 'small' }, `What it says, in the archive’s words: ${summary}`),
  ];
}

function aboutOneOfMany(article: Article): Element[] {
  const { id, record } = article;
  return [
    x('h2', languageOf(article), [x('a', { href: `${id}.xhtml` }, record.title.printed)]),
    x('p', `${authorsInWords(record)} · ${whereAndWhen(record)}`),
    x('p', { class: 'small' }, [
      `${record.rights.statement} First published at `,
      x('a', { href: record.firstPublished }, new URL(record.firstPublished).host),
      '.',
    ]),
  ];
}

function whereAndWhen(record: Article['record']): string {
  return `${publicationInWords(record)}, ${issuedInWords(record.issued)}`;
}

function languageOf({ record: { language } }: Article): Record<string, string> {
  return inLanguage(language, directionOf(language));
}

function keeper(changed: string): Element[] {
  const home = absoluteUrl(homeUrl());
  const last =
    changed === noDay ? '' : `; last article, correction or withdrawal recorded: ${dateInWords(changed)}`;
  const publisher = contact.publisher === undefined ? '' : `, published by ${contact.publisher}`;
  return [
    x('p', { class: 'small' }, [
      `Kept by ${siteName}${publisher}, `,
      x('a', { href: home }, home),
      `${last}. The rights in the words are their holders’, not the archive’s: `,
      x('a', { href: absoluteUrl(pageUrl('rights/')) }, 'rights and removal'),
      '. What the archive has added is given to the public domain (CC0 1.0), as far as it can be owned.',
    ]),
    x('p', { class: 'small' }, [
      'Letters: Steppe Serif, cut from Source Serif 4, copyright 2010–2023 Adobe, SIL Open Font License 1.1, ',
      x('a', { href: absoluteUrl(pageUrl('fonts/source-serif-4-OFL.txt')) }, 'its text'),
      '.',
    ]),
  ];
}
