/** What one article has in common with the others. */
import type { Archive, Article, ArticleMention } from '../../archive/archive.ts';
import type { Mention } from '../../names/find-mentions.ts';
import { articleUrl } from '../../urls.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { mentionPlaces, type MentionPlace } from '../passages/mention-places.ts';
import { quotedKey } from '../shown-keys.ts';

/**
 * The names of an article that other articles share, the most telling first: those that fewest articles name. The byline, datelines and names
 * inside longer ones do not count.
 *
 * In: the archive and an article; `most`: how many other articles to give for one name, four unless told. Out: each name with
 * its places here, and for each other article the first place that is no title, with every spelling that is not printed here.
 */
export function sharedNames(archive: Archive, article: Article, { most = 4 } = {}): SharedName[] {
  const place = mentionPlaces(archive);
  const placeIn = placesInArticles(archive);
  return commonNames(archive, article).map(({ reference, here, others, elsewhere }) => {
    const spellingsHere = new Set(here.map(({ surface, of = surface }) => of));
    return {
      ...nameLink(archive, reference),
      here: [...new Set(here.map(({ at }) => at))].map((at) => place(article.id, at)),
      elsewhere: elsewhere(most).map(([other, mentions]) => {
        const there = placeIn(other, mentions);
        return { there, otherSpellings: there.spellings.filter((one) => !spellingsHere.has(one)) };
      }),
      more: Math.max(0, others - most),
    };
  });
}

/** What articles say of a name that others share, worked out once: each may be shown in many. */
const placesInArticles = oncePerArchive((archive: Archive) => {
  const place = mentionPlaces(archive);
  const known = new WeakMap<NonEmpty<ArticleMention>, NamePlace>();
  return (article: string, mentions: NonEmpty<ArticleMention>): NamePlace => {
    const kept = known.get(mentions);
    if (kept) return kept;
    const first = mentions.find(({ at }) => at !== 'title') ?? mentions[0];
    const made: NamePlace = {
      shown: quotedKey(archive.article(article)),
      first,
      place: place(article, first.at),
      spellings: [...new Set(mentions.map(({ surface, of = surface }) => of))],
    };
    known.set(mentions, made);
    return made;
  };
});

/**
 * The articles that share most with one: a name counts the more, the fewer articles have it.
 * In: the archive and an article; `most`: how many articles to give, five unless told. Out: the articles, the nearest first, each with the
 * three most telling names that both have, and how many there are besides.
 */
export function relatedArticles(archive: Archive, article: Article, { most = 5 } = {}): RelatedArticle[] {
  const shared = new Map<string, { names: string[]; weight: number }>();
  for (const { reference, others, elsewhere } of commonNames(archive, article)) {
    if (others > tooCommon) continue;
    // As in searching, the logarithm of rarity (inverse document frequency).
    const weight = Math.log((archive.articles.length + 1) / (others + 1));
    for (const [other] of elsewhere(others)) {
      const found = shared.get(other);
      if (!found) shared.set(other, { names: [reference], weight });
      else {
        found.names.push(reference);
        found.weight += weight;
      }
    }
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y.weight - x.weight || archive.article(a).order - archive.article(b).order)
    .slice(0, most)
    .map(([id, { names }]) => {
      const other = archive.article(id);
      return {
        url: articleUrl(id),
        title: other.record.title.printed,
        language: other.record.language,
        label: other.label,
        sameAuthor: hasCommonAuthor(article, other),
        names: names.slice(0, 3).map((reference) => nameLink(archive, reference)),
        more: Math.max(0, names.length - 3),
      };
    });
}

/** A name that so many others have tells nothing of two articles, and asking all of them would cost each page the whole archive. */
const tooCommon = 300;

function commonNames(archive: Archive, article: Article): CommonName[] {
  const here = Map.groupBy(archive.mentionsIn(article).filter(counts), ({ record }) => record);
  const common = [...here].flatMap(([reference, mentions]) => {
    const naming = articlesNaming(archive).get(reference);
    const others = (naming?.size ?? 1) - 1;
    if (!naming || others < 1) return [];
    // Of a name that thousands have, the first few are asked for.
    const elsewhere = (most: number): [string, NonEmpty<ArticleMention>][] => {
      const found: [string, NonEmpty<ArticleMention>][] = [];
      for (const entry of naming) {
        if (found.length === most) break;
        if (entry[0] !== article.id) found.push(entry);
      }
      return found;
    };
    return [{ reference, here: mentions, others, elsewhere }];
  });
  const kinds = ['people', 'organisations', 'places'];
  const kind = ({ reference }: CommonName): number => kinds.indexOf(reference.split('/')[0] ?? '');
  return common.sort((a, b) => a.others - b.others || kind(a) - kind(b) || b.here.length - a.here.length);
}

/** By record, the articles that mention it in order of first publication, each with the mentions that count. */
const articlesNaming = oncePerArchive((archive: Archive) => {
  const naming = new Map<string, Map<string, NonEmpty<ArticleMention>>>();
  for (const { id } of archive.articles) {
    for (const mention of archive.mentionsIn(archive.article(id))) {
      if (!counts(mention)) continue;
      const articles = naming.get(mention.record) ?? new Map<string, NonEmpty<ArticleMention>>();
      naming.set(mention.record, articles);
      const own = articles.get(id);
      if (own) own.push(mention);
      else articles.set(id, [mention]);
    }
  }
  return naming;
});

/** A place that opens the first paragraph is most often its dateline: where the author wrote, not what about. */
function counts({ level, at, start, record }: Mention): boolean {
  const isDateline = at === 'p1' && start === 0 && record.startsWith('places/');
  return level === 'top' && at !== 'byline' && !isDateline;
}

function hasCommonAuthor(a: Article, b: Article): boolean {
  if (typeof a.record.authors === 'string' || typeof b.record.authors === 'string') return false;
  const others = new Set(b.record.authors.map((author) => JSON.stringify(author)));
  return a.record.authors.some((author) => others.has(JSON.stringify(author)));
}

interface CommonName {
  readonly reference: string;
  readonly here: readonly Pick<ArticleMention, 'at' | 'surface' | 'of'>[];
  /** How many other articles have it. */
  readonly others: number;
  /** So many of them at most, in order of first publication, by id. */
  readonly elsewhere: (most: number) => readonly [string, NonEmpty<ArticleMention>][];
}

type NonEmpty<Value> = [Value, ...Value[]];

/** A name that other articles share. */
export interface SharedName extends NameLink {
  readonly here: readonly MentionPlace[];
  readonly elsewhere: readonly SharedPlace[];
  /** Further articles that have it. */
  readonly more: number;
}

/** A shared name in one other article. */
export interface SharedPlace {
  readonly there: NamePlace;
  /** Its spellings there that are not printed here. */
  readonly otherSpellings: readonly string[];
}

/** A name in an article, whichever other shows it. */
export interface NamePlace {
  /** A digest of the article, as quotedKey() has it. */
  readonly shown: string;
  /** The mention to quote. */
  readonly first: ArticleMention;
  readonly place: MentionPlace;
  readonly spellings: readonly string[];
}

/** An article that has names in common with another. */
export interface RelatedArticle {
  readonly url: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** "A.I. 2014". */
  readonly label: string;
  readonly sameAuthor: boolean;
  readonly names: readonly NameLink[];
  /** How many names they share besides. */
  readonly more: number;
}
