/** An article's link set. */
import type { Article } from '../archive/archive.ts';
import { absoluteUrl, articleUrl } from '../urls.ts';
import { articleLinks, furtherLinks, linksetType, linksetUrl, type TypedLink } from './article-links.ts';

/**
 * The link set of an article, in JSON: https://www.rfc-editor.org/rfc/rfc9264#section-4.2
 * In: the article. Out: the file's text: the links that its page has in its head and those to further files, and for each file the way back:
 * `collection` from a part of the article, `describes` from a description of it.
 */
export function linkset({ id, record }: Pick<Article, 'id' | 'record'>): string {
  const page = absoluteUrl(articleUrl(id));
  const links = [...articleLinks({ id, record }), ...furtherLinks({ id, record })];
  const back = { href: page, type: 'text/html' };
  const contexts = [
    { anchor: page, ...byRelation([...links, { rel: 'linkset', href: linksetUrl(id), type: linksetType }]) },
    ...links.filter(({ rel }) => rel === 'item').map(({ href }) => ({ anchor: href, collection: [back] })),
    ...links
      .filter(({ rel }) => rel === 'describedby')
      .map(({ href }) => ({ anchor: href, describes: [back] })),
  ];
  return `${JSON.stringify({ linkset: contexts }, null, 2)}\n`;
}

function byRelation(links: readonly (Omit<TypedLink, 'rel'> & { rel: string })[]): Record<string, Target[]> {
  const relations: Record<string, Target[]> = {};
  for (const { rel, ...target } of links) (relations[rel] ??= []).push(target);
  return relations;
}

type Target = Omit<TypedLink, 'rel'>;
