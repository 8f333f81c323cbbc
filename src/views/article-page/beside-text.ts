/** What other articles and records add to the page of an article. */
import type { Archive, Article } from '../../archive/archive.ts';
import { lastOpened } from '../../text/last-opened.ts';
import { sharedKey } from '../../store/page-key.ts';
import { type ForeignInArticle, foreignWords } from '../articles/foreign-words.ts';
import { comparedFigures, type ComparedFigures, type ComparedRow } from '../figures/compared-figures.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { isQuotable, passageLinks } from '../passages/passage-links.ts';
import { sameQuestions, type SharedQuestion } from '../questions/same-question.ts';
import { articleUrl } from '../../urls.ts';
import {
  relatedArticles,
  sharedNames,
  type RelatedArticle,
  type SharedName,
} from '../articles/shared-names.ts';

/**
 * In: the archive and the id of an article. Out: what stands beside and below its text, the last one held, since the page and its
 * key ask for the same.
 * @throws RangeError when there is no such article.
 */
export function besideText(archive: Archive, id: string): BesideText {
  return lastOnes(archive)(id);
}

/** For the key of the page. In: what stands beside a text. Out: plain values that change whenever anything of it does. */
export function besideKey({ figures, questions, shared, related, beside, foreign }: BesideText): unknown {
  const rows = ({ subject, places, figures: own }: ComparedRow): unknown => [
    subject,
    places,
    own.map(sharedKey),
  ];
  return [
    beside,
    foreign,
    { ...figures, table: figures.table.map(rows), others: figures.others.map(rows) },
    questions,
    shared.map(({ elsewhere, ...name }) => [
      name,
      elsewhere.map(({ there, otherSpellings }) => [sharedKey(there), otherSpellings]),
    ]),
    related,
  ];
}

const lastOnes = oncePerArchive((archive: Archive) => lastOpened((id: string) => make(archive, id), 1));

function make(archive: Archive, id: string): BesideText {
  const article = archive.article(id);
  const link = passageLinks(archive);
  return {
    figures: comparedFigures(archive, link, { article: id }),
    questions: sameQuestions(archive, link, { article: id }),
    shared: sharedNames(archive, article),
    related: relatedArticles(archive, article, { most: 3 }),
    beside: besideInTime(archive, id),
    foreign: foreignWords(archive, article),
  };
}

function besideInTime(archive: Archive, id: string): ArticleBeside[] {
  const { before, after } = neighbours(archive).get(id) ?? {};
  return [
    { way: 'Previous' as const, there: before },
    { way: 'Next' as const, there: after },
  ].flatMap(({ way, there }) => (there ? [{ way, label: there.label, url: articleUrl(there.id) }] : []));
}

/** By article, those that can be read before and after it: found once for all, since each page asks. */
const neighbours = oncePerArchive((archive: Archive) => {
  const found = new Map<string, { before?: Article | undefined; after?: Article | undefined }>();
  let before: Article | undefined;
  for (const article of archive.articles) {
    found.set(article.id, { before });
    if (isQuotable(archive, article.id)) before = article;
  }
  let after: Article | undefined;
  for (const article of archive.articles.toReversed()) {
    found.set(article.id, { ...found.get(article.id), after });
    if (isQuotable(archive, article.id)) after = article;
  }
  return found;
});

/** The parts of an article's page that its own files do not decide. */
export interface BesideText {
  readonly figures: ComparedFigures;
  readonly questions: readonly SharedQuestion[];
  readonly shared: readonly SharedName[];
  readonly related: readonly RelatedArticle[];
  /** The articles published before and after it, as far as there are any. */
  readonly beside: readonly ArticleBeside[];
  /** What the article prints in other languages. */
  readonly foreign: ForeignInArticle;
}

/** An article's neighbour in the order of publication. */
export interface ArticleBeside {
  readonly way: 'Previous' | 'Next';
  readonly label: string;
  readonly url: string;
}
