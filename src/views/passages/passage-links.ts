/** Passages of articles, named and linked as readers name them. */
import type { Archive } from '../../archive/archive.ts';
import { anchorName, anchorSpoken } from '../../records/forms/anchor.ts';
import { articleUrl } from '../../urls.ts';
import { oncePerArchive } from '../once-per-archive.ts';

/**
 * The way from an article's id and an anchor to its link, for the whole archive.
 * In: the archive; a text is opened when the printed numeral of one of its endnotes is asked for. Out: a function.
 */
export const passageLinks: (archive: Archive) => LinkPassage = oncePerArchive(linksOf);

/** Puts passages of one article in order: paragraphs, then headings, then endnotes. In: two anchors. Out: as for sort(). */
export function comparePassages(a: string, b: string): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  return (
    first.kind - second.kind ||
    first.number - second.number ||
    (first.letters < second.letters ? -1 : first.letters > second.letters ? 1 : 0) ||
    first.within - second.within ||
    (first.rest < second.rest ? -1 : 1)
  );
}

/** Whether an article may be quoted: a withdrawn one keeps its page, but not its words. In: the archive and an id. */
export function isQuotable(archive: Archive, article: string): boolean {
  return archive.article(article).record.status.state === 'published';
}

function linksOf(archive: Archive): LinkPassage {
  const numerals = new Map<string, ReadonlyMap<string, string>>();
  const numeralOf = (article: string, anchor: string): string => {
    const known = numerals.get(article) ?? numeralsOf(archive, article);
    numerals.set(article, known);
    return known.get(anchor) ?? anchor.slice(1);
  };
  return (article, anchor) => {
    const number = anchor.startsWith('n') ? numeralOf(article, anchor) : anchor.slice(1);
    return {
      article,
      label: archive.article(article).label,
      anchor,
      name: anchorName(anchor, number),
      spoken: anchorSpoken(anchor, number),
      url: articleUrl(article, anchor),
    };
  };
}

function numeralsOf(archive: Archive, article: string): Map<string, string> {
  const { notes } = archive.words(archive.article(article));
  return new Map(notes.map(({ anchor, label }) => [anchor, label]));
}

function rankOf(anchor: string): Rank {
  const [, kind = '', number = '', letters = '', within = '', rest = ''] =
    /^(.)(\d*)([a-z]*)(?:\.(\d*)([a-z]*))?/.exec(anchor) ?? [];
  return { kind: 'psn'.indexOf(kind), number: Number(number), letters, within: Number(within), rest };
}

/** The parts of an anchor by which passages are put in order. */
interface Rank {
  readonly kind: number;
  readonly number: number;
  readonly letters: string;
  readonly within: number;
  readonly rest: string;
}

/** From an article's id and an anchor, `p4` or `n12`, to its link. @throws RangeError when there is no such article. */
export type LinkPassage = (article: string, anchor: string) => PassageLink;

/** A passage as a page links to it. */
export interface PassageLink {
  /** The article's id. */
  readonly article: string;
  /** The article's label: "A.I. 2014". */
  readonly label: string;
  readonly anchor: string;
  /** "¶ 4", "section 1", "note xii". */
  readonly name: string;
  /** The same for ears: "paragraph 4", "note xii". */
  readonly spoken: string;
  readonly url: string;
}
