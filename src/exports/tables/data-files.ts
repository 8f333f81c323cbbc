/** Every file that the site gives beside its pages; the page /about/data/ lists them, and a test compares that with what is built. */
import { allTables, listedTables } from './all-tables.ts';

/** By what they are for. `ID` stands for an article's or a record's name, `N` for a number, `…/` for all that lies below. */
export const dataFiles: readonly FileGroup[] = [
  {
    heading: 'Tables',
    files: [
      ...allTables.map(({ name, what }) => [`data/${name}.csv`, what] as const),
      [
        'data/years/…/',
        'Where a table is long: its rows by the year of the article, data/years/2014/passages.csv.',
      ],
    ],
  },
  {
    heading: 'The same tables for programs',
    files: [
      ...listedTables.map(
        ({ name, title }) => [`data/${name}.json`, `${title}: a list of the rows.`] as const,
      ),
      ...allTables.map(
        ({ name, title }) => [`data/${name}.jsonl`, `${title}: a row on a line (JSON Lines).`] as const,
      ),
    ],
  },
  {
    heading: 'Of each article',
    files: [
      ['articles/ID/article.md', 'The text as it is kept: front matter, marks, endnotes. Markdown.'],
      [
        'articles/ID/tei.xml',
        'The text as TEI P5: header, names with lists of them, notes, gaps, slips and likely readings. The words of the page.',
      ],
      [
        'articles/ID/annotations.jsonld',
        'The names and editorial marks in the article, as annotations of its page (Web Annotation).',
      ],
      ['articles/ID/article.epub', 'The article as a book for reading programs: EPUB 3.'],
      [
        'articles/ID/capture.txt',
        'The capture as received, byte for byte. Not given where a passage was taken away.',
      ],
      ['articles/ID/cite.bib', 'The article for reference managers: BibLaTeX.'],
      ['articles/ID/cite.csl.json', 'The same as CSL-JSON.'],
      ['articles/ID/cite.ris', 'The same as RIS.'],
      ['articles/ID/linkset.json', 'The links between the page and its files, for programs (RFC 9264).'],
      ['articles/ID/preview.png', 'The picture that networks show beside a link.'],
      ['articles/ID/pictures/NAME', 'A picture of the article, where it says by what right it is shown.'],
    ],
  },
  {
    heading: 'Of the whole archive',
    files: [
      ['books/archive.epub', 'All articles as a book; where they are many, the list of its volumes. EPUB 3.'],
      ['books/…/', 'Those volumes, by year of first publication; by month where a year is long.'],
      ['data/articles.bib', 'All articles for reference managers: BibLaTeX.'],
      ['data/articles.csl.json', 'The same as CSL-JSON.'],
      ['data/articles.ris', 'The same as RIS.'],
      ['data/sources.csl.json', 'What the articles cite, one item a work, as CSL-JSON.'],
      ['data/claims.json', 'The figures, with how to read them.'],
      ['data/events.json', 'The timeline: what happened when, and who tells it.'],
      ['data/names.json', 'Every person, place and organisation with all names; its fields are below.'],
      ['data/places.geojson', 'The places as points (GeoJSON), with how often they are mentioned.'],
      ['data/names.jsonld', 'The names as a thesaurus for catalogues: SKOS and schema.org, JSON-LD.'],
      ['data/datapackage.json', 'What the tables hold: fields, units, keys (Frictionless Data Package).'],
      ['data/texts.json', 'The printed words of every article; its fields are below.'],
      ['data/texts.jsonl', 'The same, an article on a line.'],
      ['data/texts/ID.json', 'The printed words of one article.'],
      ['feed.atom', 'What was added, corrected and withdrawn: Atom.'],
      ['feed.json', 'The same as JSON Feed.'],
      ['people/ID/feed.atom', 'What is new in the archive on a person; of private persons there is none.'],
      ['places/ID/feed.atom', 'The same of a place.'],
      ['organisations/ID/feed.atom', 'The same of an organisation.'],
      ['feed-N.atom', 'Older entries, when there are many.'],
      ['feed-N.json', 'The same as JSON Feed.'],
    ],
  },
  {
    heading: 'For the site’s own pages; they change without notice',
    files: [
      ['data/quotations/…/', 'The index of the check of quotations; see below.'],
      ['data/search-names.json', 'The table of names that the search looks words up in.'],
      ['data/names/…/', 'Parts of that table, when it is large.'],
      ['data/search-things.json', 'The questions, figures, events and sources that the search finds.'],
      ['data/things/…/', 'Parts of that, when it is large.'],
      ['data/mentions/…/', 'The mentions of one record, for the search, when they are many.'],
      ['pagefind/…/', 'The index of the search.'],
      ['_astro/…/', 'Style sheets and scripts of the pages.'],
      ['returning.js', 'The script that keeps a reader’s place among the results.'],
      ['fonts/…/', 'The fonts of the pages, with their licences.'],
      ['timeline/where/…/', 'On which part of a long timeline an event stands.'],
      ['opensearch.xml', 'By this a browser can add the archive as a search engine.'],
      ['sitemap.xml', 'The pages, for search engines.'],
      ['sitemap-N.xml', 'Parts of that list, when it is long.'],
      ['SHA256SUMS', 'The digest of every file, in the form that sha256sum -c reads.'],
      ['licences.txt', 'The licences of what the pages load.'],
      ['data/edition.json', 'Which state of the archive this is: pages of an older one ask for it.'],
      ['_headers', 'How hosts that read it are to serve the files.'],
      ['_redirects', 'Where the addresses of records that went lead, for hosts that read it.'],
      ['.nojekyll', 'Tells GitHub Pages to leave no folder out.'],
      ['robots.txt', 'What search engines may read: everything.'],
      ['favicon.svg', 'The sign of the archive.'],
      ['manifest.webmanifest', 'What a device needs to keep the archive among its programs.'],
      [
        'offline-worker.js',
        'The program that keeps the archive for readers who asked for it, to read without a network.',
      ],
      ['data/offline.json', 'Of what the program for reading without a network keeps.'],
      ['data/offline-files.json', 'Which files those are.'],
      ['speculation.json', 'Which pages a browser may fetch before they are asked for.'],
    ],
  },
];

/** Files of one use, each with what it is. */
interface FileGroup {
  readonly heading: string;
  readonly files: readonly (readonly [path: string, what: string])[];
}
