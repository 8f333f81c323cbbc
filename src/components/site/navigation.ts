/** The site's main parts, in the order of the header. */
import { pageUrl } from '../../urls.ts';

/** A part of the site, as the header links to it. */
export interface Section {
  readonly key: SectionKey;
  readonly label: string;
  readonly href: string;
}

/** Names of the parts; a page says which one it belongs to. */
export type SectionKey =
  | 'articles'
  | 'names'
  | 'places'
  | 'figures'
  | 'questions'
  | 'timeline'
  | 'sources'
  | 'verify'
  | 'about'
  | 'search';

/** The links of the header's navigation; search stands apart, at its end. */
export const sections: readonly Section[] = [
  { key: 'articles', label: 'Articles', href: pageUrl('articles/') },
  { key: 'names', label: 'Names', href: pageUrl('names/') },
  { key: 'places', label: 'Places', href: pageUrl('places/') },
  { key: 'figures', label: 'Figures', href: pageUrl('figures/') },
  { key: 'questions', label: 'Questions', href: pageUrl('questions/') },
  { key: 'timeline', label: 'Timeline', href: pageUrl('timeline/') },
  { key: 'sources', label: 'Sources', href: pageUrl('sources/') },
  { key: 'verify', label: 'Check a quotation', href: pageUrl('verify/') },
];
