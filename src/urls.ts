/** The only place where a public address is made. Each function returns a path from the server's root. */
import { siteUrl } from './site.ts';

/** The home page. Out: `/` or, under a sub-path, `/archive/`. */
export function homeUrl(): string {
  return siteUrl.pathname;
}

/** A page or file of the site. In: its address below the home page, without a leading slash. */
export function pageUrl(path: string): string {
  return siteUrl.pathname + path;
}

/** An article's page. In: the article's id, and an anchor (`p4`, `n12`, `r12`) if one is meant. */
export function articleUrl(id: string, anchor?: string): string {
  return pageUrl(`articles/${id}/`) + (anchor ? `#${anchor}` : '');
}

/** A file that stands beneath an article, such as `article.md`. */
export function articleFileUrl(id: string, file: string): string {
  return pageUrl(`articles/${id}/${file}`);
}

/** The search page, with a query if one is given. */
export function searchUrl(query?: string): string {
  return pageUrl('search/') + (query ? `?q=${encodeURIComponent(query)}` : '');
}

/** An address made by this file, with scheme and host. In: a path from the server's root. */
export function absoluteUrl(path: string): string {
  return new URL(path, siteUrl).href;
}

/** The page of a person, place or organisation. In: `people/kadyr-malikov`. */
export function recordUrl(reference: string): string {
  return pageUrl(`${reference}/`);
}

/** A claim's row among the figures. In: the article's id and the claim's; the part of the figures in which it stands, if any. */
export function claimUrl(article: string, claim: string, part = ''): string {
  return pageUrl(`figures/${part}`) + `#${article}.${claim}`;
}

/** A contested question, and one of the positions on it if one is meant. */
export function questionUrl(id: string, position?: string): string {
  return pageUrl(`questions/${id}/`) + (position ? `#${position}` : '');
}

/** An event's place in the timeline. In: the event's id; the part of the timeline in which it stands, if any. */
export function eventUrl(id: string, part = ''): string {
  return pageUrl(`timeline/${part}`) + `#${id}`;
}

/** A cited source. In: the id of the article that cites it, and the citation's; the part of the sources, if any. */
export function sourceUrl(article: string, source: string, part = ''): string {
  return pageUrl(`sources/${part}`) + `#${article}.${source}`;
}

/** The entry of a kind of issue, on the page of all checks. In: the kind's name. */
export function checkUrl(kind: string): string {
  return pageUrl('about/checks/') + `#${kind}`;
}
