/** What an article holds of a query: every passage, with its address and its words marked. Pure. */
import type { PlacedName } from './article-names.ts';
import { type ExcerptPart, excerpt } from './excerpt.ts';
import { type Hit, findTerm } from './match.ts';
import { type LookedFor, termOf } from '../query/looked-for.ts';
import { mentionsOf } from './name-hits.ts';
import type { Term } from '../query/query.ts';
import { findForms } from './word-forms.ts';
import { readWords } from '../words.ts';

/**
 * Looks for what is wanted in an article's title, the lines beneath it, and all its paragraphs and endnotes. The index
 * only proposes articles; what is found is found here, in the text, so that every occurrence counts and none that is not
 * there.
 *
 * In: the article as the index keeps it; what is wanted; `forms`, for each the places (Pagefind's word numbers) where
 * the index sees a form of it. Out: what was found, title first, then passages in reading order; `found`, all that is wanted
 * and stands in the article.
 */
export function findInArticle(
  article: IndexedArticle,
  { wanted, forms }: { wanted: readonly LookedFor[]; forms: FormPlaces },
): ArticleFinds & { readonly found: ReadonlySet<LookedFor> } {
  const finds: PassageFind[] = [];
  const found = new Set<LookedFor>();
  for (const passage of passagesOf(article)) {
    const matches = matchesIn(passage, { wanted, forms });
    for (const match of matches) found.add(match.wanted);
    const find = describe(passage, matches, wanted);
    if (find) finds.push(find);
  }
  const { id, url, title, source, year } = article;
  return { id, url, title, source, year, finds, found, score: 0 };
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
  const names = Map.groupBy(article.names, ({ at }) => at);
  return [
    { anchor: '', label: 'Title', text: article.title, location: 0, names: names.get('title') ?? [] },
    { anchor: '', label: 'Byline', text: head, location: titleWords, names: names.get('byline') ?? [] },
    { anchor: '', label: 'Publication', text: article.publication, location: Infinity, names: [] },
    ...borders.flatMap(({ id, title, text, location }, index) => {
      if (!isPassage(id)) return [];
      const printed = words.slice(location, borders[index + 1]?.location).join(' ');
      const own = names.get(id) ?? [];
      return { anchor: id, label: title ?? id, text: withoutAddedStop(printed, text), location, names: own };
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
  { wanted, forms }: { wanted: readonly LookedFor[]; forms: FormPlaces },
): Match[] {
  const { text } = passage;
  const words = readWords(text);
  return wanted.flatMap((one) => {
    const term = termOf(one);
    const literal = one.literal ? findTerm({ text, words }, term) : [];
    const places = (forms.get(one) ?? [])
      .map((place) => place - passage.location)
      .filter((place) => place >= 0);
    const mentions = one.names ? mentionsOf(one.names, passage) : [];
    const others = one.literal ? findForms({ text, words }, { term, places }) : [];
    const hits = withoutCovered([
      ...literal.filter(({ kind }) => kind === 'exact'),
      ...mentions,
      ...literal,
      ...others,
    ]);
    return hits.length > 0 ? { wanted: one, term, hits } : [];
  });
}

/** Of hits that overlap, the one that comes first in the list. */
function withoutCovered(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, index) => !hits.slice(0, index).some((other) => other.start < hit.end && hit.start < other.end),
  );
}

function describe(
  passage: IndexedPassage,
  matches: readonly Match[],
  wanted: readonly LookedFor[],
): PassageFind | undefined {
  if (!matches.some(({ term }) => !term.common) && matches.length < wanted.length) return undefined;
  if (matches.length === 0) return undefined;
  // Common words are marked only where everything that was asked for is present: elsewhere they would be noise.
  const all = matches.length === wanted.length;
  const hits = matches.filter(({ term }) => all || !term.common).flatMap((match) => match.hits);
  const standing = matches.map((match) => strongest(match.hits));
  return {
    anchor: passage.anchor,
    label: passage.label,
    parts: excerpt(passage.text, { hits }),
    marked: [...new Set(hits.map(({ start, end }) => passage.text.slice(start, end)))],
    holds: all ? 'all' : 'some',
    weight: matches.reduce((sum, { term }, at) => sum + (term.common ? 0 : weightOf(standing[at])), 0),
    how: weakest(standing),
    other: [
      ...new Set(
        matches
          .filter((_, index) => standing[index] !== 'exact')
          .flatMap((match) => match.hits.map((hit) => inWords(hit, passage.text))),
      ),
    ],
    close: all && wanted.length > 1 && adjacent(matches),
    names: [...new Set(passage.names.map(({ record }) => record))],
  };
}

/** A word in another form is a little less than the word itself. */
function weightOf(kind: Hit['kind'] | undefined): number {
  return kind === 'exact' || kind === 'name' ? 1 : 0.8;
}

function inWords({ start, end, place }: Hit, text: string): string {
  const words = text.slice(start, end);
  return place === undefined ? words : `${words}, in ${place}`;
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

const strength: readonly Hit['kind'][] = ['exact', 'name', 'longer', 'form', 'part'];

function strongest(hits: readonly Hit[]): Hit['kind'] {
  return strength.find((kind) => hits.some((hit) => hit.kind === kind)) ?? 'part';
}

function weakest(kinds: readonly Hit['kind'][]): Hit['kind'] {
  return strength.findLast((kind) => kinds.includes(kind)) ?? 'part';
}

interface Match {
  wanted: LookedFor;
  term: Term;
  hits: readonly Hit[];
}

interface IndexedPassage {
  anchor: string;
  label: string;
  text: string;
  location: number;
  names: readonly PlacedName[];
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
  /** Of issue: "2015"; empty when the page gives none. */
  readonly year: string;
  readonly content: string;
  /** All its mentions of names. */
  readonly names: readonly PlacedName[];
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

/** For what is wanted, the word numbers in the article's content at which the index sees it or a form of it. */
export type FormPlaces = ReadonlyMap<LookedFor, readonly number[]>;

/** A passage that holds something of what was asked. */
export interface PassageFind {
  /** `p4`, `n12`; empty for the title and the lines beneath it, which are the article's own address. */
  readonly anchor: string;
  /** "Paragraph 4", "Note xii", "Title". */
  readonly label: string;
  readonly parts: readonly ExcerptPart[];
  /** The marked words, each once, those too that the excerpt leaves out. */
  readonly marked: readonly string[];
  /** Everything that is wanted, or some of it. */
  readonly holds: 'all' | 'some';
  /** How many of the things wanted are here, common words not counted; other forms of words count a little less. */
  readonly weight: number;
  /**
   * `exact`: all that is here stands as it was typed. Else the farthest that anything is from it: another spelling of the
   * `name`, a `longer` word, another `form` of the word, or a place that is `part` of the one asked for.
   */
  readonly how: Hit['kind'];
  /** What stands for what was typed, where that is not itself there. */
  readonly other: readonly string[];
  /** The things wanted stand one after another. */
  readonly close: boolean;
  /** References of all names that the passage mentions. */
  readonly names: readonly string[];
}

/** What one article holds. */
export interface ArticleFinds {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly source: string;
  readonly year: string;
  readonly finds: readonly PassageFind[];
  /** What the index gave the article; comparable within one answer. */
  readonly score: number;
}
