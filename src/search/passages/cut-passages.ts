/** An article, as the index keeps it, cut into its passages. Pure. */
import { isPassageAnchor } from '../../records/forms/anchor.ts';
import { grouped } from '../grouped.ts';
import type { Called, PlacedName } from './article-names.ts';

/**
 * The title, what stands between it and the text, the publication, then all headings, paragraphs and endnotes. Their words are
 * taken from the content, because an anchor's own text lets through what is marked to be ignored when it is nested
 * (Pagefind 1.6.0).
 * In: the article. Out: the passages in reading order, each with its words and the names in it.
 */
export function passagesOf(article: IndexedArticle): IndexedPassage[] {
  const words = article.content.split(/[^\S\uFEFF]+/u);
  const borders = article.anchors.filter(
    ({ id, element }) => isPassage(id, element) || /^h[1-6]$/.test(element),
  );
  const titleWords = article.title.split(/\s+/u).length;
  const head = words
    .slice(titleWords, borders.find(({ id, element }) => isPassage(id, element))?.location)
    .join(' ');
  const names = grouped(article.names, ({ at }) => at);
  return [
    { anchor: '', label: 'Title', text: article.title, location: 0, names: names.get('title') ?? [] },
    { anchor: '', label: 'Byline', text: head, location: titleWords, names: names.get('byline') ?? [] },
    { anchor: '', label: 'Publication', text: article.publication, location: Infinity, names: [] },
    ...borders.flatMap(({ id, element, title, text, location }, index) => {
      if (!isPassage(id, element)) return [];
      const printed = words.slice(location, borders[index + 1]?.location).join(' ');
      const own = names.get(id) ?? [];
      return { anchor: id, label: title ?? id, text: withoutAddedStop(printed, text), location, names: own };
    }),
  ];
}

/** Lists have addresses too, but no words beside those of what stands in them. */
function isPassage(id: string, element: string): boolean {
  return isPassageAnchor(id) && !/^(?:ul|ol|div|span)$/.test(element);
}

/** Pagefind ends each block with a full stop where it has none; an excerpt may show printed words only. */
function withoutAddedStop(content: string, anchorText: string): string {
  return content.slice(0, -1) === anchorText.trim() ? content.slice(0, -1) : content;
}

/** A part of an article that is found by itself. */
export interface IndexedPassage {
  /** `p4`, `n12`; empty for the title and the lines beneath it. */
  readonly anchor: string;
  readonly label: string;
  readonly text: string;
  /** The number of its first word in the article's content. */
  readonly location: number;
  readonly names: readonly PlacedName[];
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
  /** What the names are called that it mentions, where the index says so. */
  readonly called?: ReadonlyMap<string, Called>;
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
