/** What an article holds of a query: every passage, with its address and its words marked. Pure. */
import { type ExcerptPart, excerpt } from './excerpt.ts';
import { type Hit, findTerm } from './match.ts';
import type { Term } from './query.ts';
import { findForms } from './word-forms.ts';
import { readWords } from './words.ts';

/**
 * Looks for the terms in an article's title, the lines beneath it, and all its paragraphs and endnotes. The index only
 * proposes articles; what is found is found here, in the text, so that every occurrence counts and none that is not
 * there.
 *
 * In: the article as the index keeps it; the terms; `forms`, for a term the places (Pagefind's word numbers) where the
 * index sees a form of it. Out: what was found, title first, then passages in reading order.
 */
export function findInArticle(
  article: IndexedArticle,
  { terms, forms }: { terms: readonly Term[]; forms: FormPlaces },
): ArticleFinds {
  const finds: PassageFind[] = [];
  const found = new Map<Term, Hit['kind']>();
  for (const passage of passagesOf(article)) {
    const matches = matchesIn(passage, { terms, forms });
    for (const { term, hits } of matches) found.set(term, strongest(hits, found.get(term)));
    const find = describe(passage, matches, terms);
    if (find) finds.push(find);
  }
  return { id: article.id, url: article.url, title: article.title, source: article.source, finds, found };
}

/**
 * The title, what stands between it and the text, the publication, then all paragraphs and endnotes. Their words are taken from the content,
 * because an anchor's own text lets through what is marked to be ignored when it is nested (Pagefind 1.6.0).
 */
function passagesOf(article: IndexedArticle): IndexedPassage[] {
  const words = article.content.split(/[^\S\uFEFF]+/u);
  const borders = article.anchors.filter(({ id, element }) => isPassage(id) || /^h[1-6]$/.test(element));
  const titleWords = article.title.split(/\s+/u).length;
  const head = words.slice(titleWords, borders.find(({ id }) => isPassage(id))?.location).join(' ');
  return [
    { anchor: '', label: 'Title', text: article.title, location: 0 },
    { anchor: '', label: 'Byline', text: head, location: titleWords },
    { anchor: '', label: 'Publication', text: article.publication, location: Infinity },
    ...borders.flatMap(({ id, title, text, location }, index) => {
      if (!isPassage(id)) return [];
      const printed = words.slice(location, borders[index + 1]?.location).join(' ');
      return { anchor: id, label: title ?? id, text: withoutAddedStop(printed, text), location };
    }),
  ];
}

function isPassage(id: string): boolean {
  return /^[pn]\d+[a-z]*$/.test(id);
}

/** Pagefind ends each block with a full stop where it has none; an excerpt may show printed words only. */
function withoutAddedStop(content: string, anchorText: string): string {
  return content.slice(0, -1) === anchorText.trim() ? content.slice(0, -1) : content;
}

function matchesIn(
  passage: IndexedPassage,
  { terms, forms }: { terms: readonly Term[]; forms: FormPlaces },
): Match[] {
  const { text } = passage;
  const words = readWords(text);
  const matches: Match[] = [];
  for (const term of terms) {
    const literal = findTerm({ text, words }, term);
    const places = (forms.get(term) ?? [])
      .map((place) => place - passage.location)
      .filter((place) => place >= 0);
    const others = findForms({ text, words }, { term, places });
    const hits = [
      ...literal,
      ...others.filter((form) => !literal.some((hit) => hit.start < form.end && form.start < hit.end)),
    ];
    if (hits.length > 0) matches.push({ term, hits });
  }
  return matches;
}

function describe(
  passage: IndexedPassage,
  matches: readonly Match[],
  terms: readonly Term[],
): PassageFind | undefined {
  if (!matches.some(({ term }) => !term.common) && matches.length < terms.length) return undefined;
  if (matches.length === 0) return undefined;
  // Common words are marked only where everything that was asked for is present: elsewhere they would be noise.
  const all = matches.length === terms.length;
  const hits = matches.filter(({ term }) => all || !term.common).flatMap((match) => match.hits);
  return {
    anchor: passage.anchor,
    label: passage.label,
    parts: excerpt(passage.text, { hits }),
    holds: all ? 'all' : 'some',
    literal: matches.every((match) => match.hits.some((hit) => hit.kind === 'exact')),
    other: [
      ...new Set(
        matches
          .filter((match) => match.hits.every((hit) => hit.kind !== 'exact'))
          .flatMap((match) => match.hits.map((hit) => passage.text.slice(hit.start, hit.end))),
      ),
    ],
    close: all && terms.length > 1 && adjacent(matches),
  };
}

/** The terms stand one after another in the order typed, with nothing but spaces and signs between them. */
function adjacent(matches: readonly Match[]): boolean {
  const [first, ...rest] = matches;
  return (first?.hits ?? []).some((hit) => {
    let end = hit.end;
    return rest.every((match) => {
      const next = match.hits.find((candidate) => candidate.start > end && candidate.start - end <= 3);
      if (next) end = next.end;
      return next !== undefined;
    });
  });
}

function strongest(hits: readonly Hit[], before: Hit['kind'] | undefined): Hit['kind'] {
  const kinds = [before, ...hits.map((hit) => hit.kind)];
  return kinds.includes('exact') ? 'exact' : kinds.includes('longer') ? 'longer' : 'form';
}

interface Match {
  term: Term;
  hits: readonly Hit[];
}

interface IndexedPassage {
  anchor: string;
  label: string;
  text: string;
  location: number;
}

/** An article as the index keeps it: the part of Pagefind's fragment that is used. */
export interface IndexedArticle {
  /** Pagefind's own id of the page. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** The publication and the year of issue; empty when the page gives neither. */
  readonly publication: string;
  /** The author, if there is one, and the publication: the line beneath the title in the results. */
  readonly source: string;
  readonly content: string;
  readonly anchors: readonly {
    /** The element's name, in lower case. */
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly title?: string;
    /** The number of its first word in `content`. */
    readonly location: number;
  }[];
}

/** For a term, the word numbers in the article's content at which the index sees it or a form of it. */
export type FormPlaces = ReadonlyMap<Term, readonly number[]>;

/** A passage that holds something of what was asked. */
export interface PassageFind {
  /** `p4`, `n12`; empty for the title and the lines beneath it, which are the article's own address. */
  readonly anchor: string;
  /** "Paragraph 4", "Note xii", "Title". */
  readonly label: string;
  readonly parts: readonly ExcerptPart[];
  /** Every term, or some of them. */
  readonly holds: 'all' | 'some';
  /** Each term that is here is here as it was typed, not only in a longer word or another form. */
  readonly literal: boolean;
  /** The longer words and other forms that stand for what was typed. */
  readonly other: readonly string[];
  /** The terms stand one after another. */
  readonly close: boolean;
}

/** What one article holds. */
export interface ArticleFinds {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly source: string;
  readonly finds: readonly PassageFind[];
  /** Each term that is in the article, at its strongest. */
  readonly found: ReadonlyMap<Term, Hit['kind']>;
}
