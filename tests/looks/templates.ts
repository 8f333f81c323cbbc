/** One page of each template, as the pictures show them. */

/** In the order in which they are looked at. */
export const templates: readonly Template[] = [
  { name: 'home', path: '' },
  { name: 'articles', path: 'articles/' },
  { name: 'article', path: 'articles/ai-2014-isil/' },
  { name: 'article-without-notes', path: 'articles/goble-2015-defecting/' },
  { name: 'citations-of-an-article', path: 'articles/ai-2014-isil/cite/' },
  { name: 'names', path: 'names/' },
  { name: 'people', path: 'people/' },
  { name: 'person', path: 'people/yerlan-karin/' },
  { name: 'places', path: 'places/' },
  { name: 'country', path: 'places/kyrgyzstan/' },
  { name: 'city', path: 'places/osh/' },
  { name: 'organisations', path: 'organisations/' },
  { name: 'organisation', path: 'organisations/al-nusra-front/' },
  { name: 'figures', path: 'figures/' },
  { name: 'questions', path: 'questions/' },
  { name: 'question', path: 'questions/who-returns/' },
  { name: 'timeline', path: 'timeline/' },
  { name: 'sources', path: 'sources/' },
  { name: 'search', path: 'search/' },
  { name: 'search-found', path: 'search/?q=Kazakhstan', until: 'main[data-search-state="done"]' },
  { name: 'search-nothing', path: 'search/?q=qqqxyzzy', until: 'main[data-search-state="done"]' },
  { name: 'verify', path: 'verify/' },
  { name: 'passages', path: 'passages/', until: 'main[data-passages-state]' },
  { name: 'about', path: 'about/' },
  { name: 'about-data', path: 'about/data/' },
  { name: 'about-examples', path: 'about/data/examples/' },
  { name: 'about-checks', path: 'about/checks/' },
  { name: 'about-books', path: 'about/books/' },
  { name: 'about-history', path: 'about/history/' },
  { name: 'rights', path: 'rights/' },
  { name: 'offline', path: 'offline/' },
  { name: 'not-here', path: '404.html' },
];

/** A page to take pictures of. */
export interface Template {
  /** Of its file in `kept/`. */
  readonly name: string;
  /** Below the home page. */
  readonly path: string;
  /** What is there once the page is as a reader sees it. */
  readonly until?: string;
}
