/** Where mentions stand, as pages say and link it. */
import type { Archive } from '../../archive/archive.ts';
import { articleUrl } from '../../urls.ts';
import { passageLinks } from './passage-links.ts';

/**
 * The way from an article's id and the place of a mention to its link. Title and byline stand at the head of the page, so
 * they link to the article itself.
 * In: the archive. Out: a function.
 */
export function mentionPlaces(archive: Archive): PlaceMention {
  const link = passageLinks(archive);
  return (article, at) => {
    if (at === 'title' || at === 'byline')
      return { article, label: archive.article(article).label, name: at, url: articleUrl(article) };
    const { label, name, url } = link(article, at);
    return { article, label, name, url };
  };
}

/** In: an article's id and `title`, `byline`, `p4` or `n12`. Out: its link. */
export type PlaceMention = (article: string, at: string) => MentionPlace;

/** A place of mentions. */
export interface MentionPlace {
  /** The article's id. */
  readonly article: string;
  /** Its label: "A.I. 2014". */
  readonly label: string;
  /** "¶ 4", "note xii", "title". */
  readonly name: string;
  readonly url: string;
}
