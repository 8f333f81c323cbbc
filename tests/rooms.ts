/**
 * The rooms of src/: what lives in each, on which floor, and what it may know. One list, for `tests/layers.test.ts` and
 * for the table in CONTRIBUTING.md, which is made from it.
 */

/**
 * From the ground up. A file may import its own room, and rooms of lower floors; rooms of one floor do not know one another.
 * `site.ts`, `urls.ts` and `styles/` are free to all.
 */
export const floors: readonly (readonly Room[])[] = [
  [
    {
      path: 'records/forms',
      knows: 'nothing',
      holds: 'forms of single values: anchors, languages, alphabets',
    },
  ],
  [
    { path: 'records', knows: 'nothing', holds: 'what may be written: the schemas of all records' },
    {
      path: 'store',
      knows: 'node',
      holds: 'what is kept between builds, by digest; where things lie on disk',
    },
    {
      path: 'quotation',
      knows: 'nothing',
      holds: 'whether a quotation is here; addresses that lead to words',
    },
    { path: 'search', knows: 'nothing', holds: 'one folding of letters, for index and query alike' },
    {
      path: 'trusted/page',
      knows: 'browser',
      holds: 'what a page may start as a program and read as HTML',
    },
    {
      path: 'browser',
      knows: 'browser',
      holds: 'what the programs of all pages share: keys, notes in the browser, where home is',
    },
    {
      path: 'aids/page',
      knows: 'browser',
      holds: 'notes and marks of an article, opened where one reads; folds, on paper',
    },
    { path: 'offline', knows: 'nothing', holds: 'what a copy on a reader’s device is made of' },
    { path: 'markdown', knows: 'nothing', holds: 'the Markdown that texts and captures have in common' },
    { path: 'moved', knows: 'nothing', holds: 'where the entries of a list stand once it is divided' },
  ],
  [
    { path: 'issues', knows: 'nothing', holds: 'what an issue is; every kind of issue, with its words' },
    {
      path: 'text',
      knows: 'nothing',
      holds: 'what a text is once it is read: types, printed words, sentences',
    },
    {
      path: 'capture',
      knows: 'node',
      holds: 'the words of a capture: saved pages, Word files, books',
    },
    { path: 'citation', knows: 'nothing', holds: 'citations, and files for reference managers' },
    { path: 'search/lookup', knows: 'nothing', holds: 'a word that was typed to the names it may mean' },
    {
      path: 'text/evidence',
      knows: 'nothing',
      holds: 'the words that records rest on, and the numbers in them',
    },
    {
      path: 'moved/page',
      knows: 'browser',
      holds: 'older links led to their entry; pages older than the archive',
    },
    { path: 'offline/page', knows: 'browser', holds: 'that copy, made and taken away in the page' },
    { path: 'views/lists', knows: 'nothing', holds: 'long lists divided into parts of a page each' },
  ],
  [
    { path: 'text/parse', knows: 'nothing', holds: 'Markdown to parts, endnotes, marks and faults' },
    {
      path: 'names',
      knows: 'nothing',
      holds: 'names compiled, mentions found, what can be wrong with names',
    },
    { path: 'citation/page', knows: 'browser', holds: 'citing and checking quotations, at work in the page' },
    {
      path: 'collection',
      knows: 'nothing',
      holds: 'passages that a reader keeps, and as what they are taken away',
    },
    { path: 'search/filter', knows: 'browser', holds: 'a list of names narrowed while somebody types' },
    { path: 'search/query', knows: 'nothing', holds: 'what was typed, and what it wants of a passage' },
    { path: 'text/render', knows: 'nothing', holds: 'parts to HTML' },
    { path: 'reading/bytes', knows: 'node', holds: 'what lies in content/, decoded' },
    { path: 'views/checks', knows: 'node', holds: 'every rule, with the example that its test is made of' },
  ],
  [
    { path: 'collection/page', knows: 'browser', holds: 'keeping passages, at work in the page' },
    { path: 'text/fidelity', knows: 'nothing', holds: 'the proof that an article is its capture' },
    { path: 'archive', knows: 'nothing', holds: 'the whole as one value: its types, how it is assembled' },
    { path: 'search/passages', knows: 'nothing', holds: 'what stands where: passages, marked and ranked' },
    { path: 'reading/yaml', knows: 'nothing', holds: 'YAML to values that keep schemas, with places' },
  ],
  [
    { path: 'permalinks', knows: 'node', holds: 'numbers assigned once: the lock, fingerprints, anchors' },
    { path: 'search/answer', knows: 'nothing', holds: 'a query to its answer: cards, facets, the one line' },
    {
      path: 'search/index',
      knows: 'node',
      holds: 'what is asked: the index, the table of names, files of mentions',
    },
    { path: 'reading/records', knows: 'node', holds: 'records read, and checked against one another' },
    { path: 'views', knows: 'nothing', holds: 'what several views say: dates, names and speakers' },
    { path: 'exports/pictures', knows: 'node', holds: 'the picture beside a shared link' },
    { path: 'components/words', knows: 'nothing', holds: 'numbers, dates and names of passages in words' },
  ],
  [{ path: 'search/drawn', knows: 'browser', holds: 'an answer as parts of the page' }],
  [
    { path: 'search/page', knows: 'browser', holds: 'the search in the page, and its worker' },
    { path: 'reading/articles', knows: 'node', holds: 'an article read, checked and rendered' },
    { path: 'views/passages', knows: 'nothing', holds: 'passages, as pages name, link and quote them' },
    { path: 'maps', knows: 'node', holds: 'frames, labels, drawing' },
  ],
  [
    { path: 'reading', knows: 'node', holds: 'the one reader, and Astro’s two doors' },
    { path: 'views/sources', knows: 'nothing', holds: 'what the articles cite' },
    { path: 'views/timeline', knows: 'nothing', holds: 'what happened when' },
    { path: 'views/questions', knows: 'nothing', holds: 'contested questions and their voices' },
    { path: 'views/articles', knows: 'node', holds: 'what an article’s page says beside its text' },
    { path: 'components/evidence', knows: 'nothing', holds: 'parts that every list of evidence is made of' },
    { path: 'components/site', knows: 'nothing', holds: 'header, footer, forms and lists of the whole site' },
  ],
  [{ path: 'views/figures', knows: 'nothing', holds: 'quantities, side by side' }],
  [
    { path: 'views/gone', knows: 'nothing', holds: 'records that went: what their old addresses say' },
    { path: 'views/names', knows: 'nothing', holds: 'people, places, organisations: their pages and lists' },
    { path: 'components/timeline', knows: 'nothing', holds: 'entries and the strip of years' },
    { path: 'components/questions', knows: 'nothing', holds: 'questions and their voices' },
    { path: 'components/figures', knows: 'nothing', holds: 'tables and plots' },
    { path: 'components/sources', knows: 'nothing', holds: 'a citation' },
    { path: 'components/search', knows: 'nothing', holds: 'the search page' },
  ],
  [
    { path: 'views/addresses', knows: 'nothing', holds: 'the pages that long lists are divided into' },
    { path: 'views/article-page', knows: 'nothing', holds: 'what an article’s page shows of all the others' },
    {
      path: 'views/things',
      knows: 'nothing',
      holds: 'questions, figures, events, sources, as the search finds them',
    },
    { path: 'components/record', knows: 'nothing', holds: 'a name: its spellings, mentions, map, lists' },
  ],
  [{ path: 'exports', knows: 'nothing', holds: 'files for programs: feeds, tables, linked data' }],
  [
    { path: 'components/article', knows: 'nothing', holds: 'an article and what stands around it' },
    { path: 'exports/tables', knows: 'nothing', holds: 'every table, its fields and keys, and its formats' },
    { path: 'exports/texts', knows: 'nothing', holds: 'articles as TEI, and as annotations of their pages' },
  ],
  [
    { path: 'components/cite', knows: 'nothing', holds: 'citations of passages; the check of quotations' },
    { path: 'layouts', knows: 'nothing', holds: 'the frames of pages' },
    { path: 'exports/books', knows: 'node', holds: 'articles, and the whole archive, as EPUB' },
  ],
  [{ path: 'pages', knows: 'astro', holds: 'addresses: one question to the archive, one layout' }],
];

/** Anyone may import these; they import nothing but one another. */
export const freeToAll: readonly string[] = ['site.ts', 'urls.ts', 'styles'];

/** Files outside the rules of their room, and why. */
export const exceptions = {
  /** Astro looks for it here. It opens the door in. */
  unplaced: ['content.config.ts'],
  /** The two files beside the pages that speak with Astro’s collections. */
  knowAstro: ['content.config.ts', 'reading/open.ts'],
};

/** A folder of src/, with what lies directly in it. */
export interface Room {
  /** Below src/. */
  readonly path: string;
  /** What its files may use beside the language: nothing (so they run anywhere), Node’s modules, the browser’s page. */
  readonly knows: 'nothing' | 'node' | 'browser' | 'astro';
  readonly holds: string;
}
