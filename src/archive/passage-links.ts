/** Passages of articles, named and linked as readers name them. */
import { articleUrl } from '../urls.ts';
import type { Archive } from './archive.ts';
import { oncePerArchive } from './once-per-archive.ts';

/**
 * The way from an article's id and an anchor to its link, for the whole archive.
 * In: the archive; the texts that have endnotes are opened for the printed numerals. Out: a function.
 */
export const passageLinks: (archive: Archive) => Promise<LinkPassage> = oncePerArchive(linksOf);

/** Puts passages of one article in reading order: paragraphs, then endnotes. In: two anchors. Out: as for sort(). */
export function comparePassages(a: string, b: string): number {
  const [first, second] = [rankOf(a), rankOf(b)];
  return first.kind - second.kind || first.number - second.number || (first.rest < second.rest ? -1 : 1);
}

/** Whether an article may be quoted: a withdrawn one keeps its page, but not its words. In: the archive and an id. */
export function isQuotable(archive: Archive, article: string): boolean {
  return archive.article(article).record.status.state === 'published';
}

async function linksOf(archive: Archive): Promise<LinkPassage> {
  const numerals = new Map<string, string>();
  for (const article of archive.articles) {
    if (article.counts.notes === 0 || !isQuotable(archive, article.id)) continue;
    const { notes } = await archive.text(article);
    for (const { anchor, label } of notes) numerals.set(`${article.id}#${anchor}`, label);
  }
  return (article, anchor) => {
    const number = anchor.slice(1);
    const numeral = numerals.get(`${article}#${anchor}`) ?? number;
    return {
      article,
      label: archive.article(article).label,
      anchor,
      name: anchor.startsWith('n') ? `note\u00a0${numeral}` : `¶\u00a0${number}`,
      spoken: anchor.startsWith('n') ? `note ${numeral}` : `paragraph ${number}`,
      url: articleUrl(article, anchor),
    };
  };
}

function rankOf(anchor: string): { kind: number; number: number; rest: string } {
  return {
    kind: anchor.startsWith('p') ? 0 : 1,
    number: Number.parseInt(anchor.slice(1), 10),
    rest: anchor.replace(/^.\d+/, ''),
  };
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
  /** "¶ 4", "note xii". */
  readonly name: string;
  /** The same for ears: "paragraph 4", "note xii". */
  readonly spoken: string;
  readonly url: string;
}
