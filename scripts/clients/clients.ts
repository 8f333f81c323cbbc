/** The programs of others that read our files, and what of each article must come out of them. */
import type { CslItem } from '../../src/citation/csl-item.ts';
import { bibLaTeX } from '../../src/citation/biblatex.ts';
import { cslJson } from '../../src/citation/csl-json.ts';
import { ris } from '../../src/citation/ris.ts';
import type { ClientRow } from './client-row.ts';
import { biberFindsNothing, latexPrints } from './latex.ts';
import { pandocLines } from './pandoc.ts';
import { zoteroReads } from './zotero.ts';

/**
 * Puts the articles through each program. In: the articles with the line that APA's style prints; the style's text; what
 * makes Zotero's items of a file, if it is there. Out: a row for each check.
 */
export function clientRows(
  articles: readonly CitedLine[],
  { apa, zotero }: { readonly apa: string; readonly zotero: ((text: string) => unknown) | undefined },
): ClientRow[] {
  const items = articles.map(({ item }) => item);
  const [bib, csl, records] = [bibLaTeX(items), cslJson(items), ris(items)];
  const lines = articles.map(({ line }) => line);
  return [
    row(
      'pandoc, CSL-JSON: the line of APA',
      pandocLines({ name: 'items.json', text: csl, style: apa }),
      (printed) => lines.map((line) => printed.includes(line)),
    ),
    row(
      'pandoc, BibLaTeX: the line of APA',
      pandocLines({ name: 'items.bib', text: bib, style: apa }),
      (printed) => lines.map((line) => printed.includes(line)),
    ),
    row('biber, BibLaTeX: nothing against its data model', biberFindsNothing(bib, items), (found) => found),
    row('biblatex in LaTeX: the blog or site', latexPrints(bib), (text) =>
      items.map((item) => holds(text, item['container-title'])),
    ),
    row('biblatex in LaTeX: the archive', latexPrints(bib), (text) =>
      items.map(({ URL = '' }) =>
        new RegExp(`SteppeArchive.url${squeezed(URL)}|${squeezed(URL)}.?SteppeArchive`).test(squeezed(text)),
      ),
    ),
    ...zoteroReads(items, {
      importers: zotero,
      files: { RIS: records, 'CSL-JSON': csl, BibLaTeX: bib },
    }),
  ];
}

function row<Printed>(
  check: string,
  printed: Printed | undefined,
  judge: (printed: Printed) => boolean[],
): ClientRow {
  return { check, right: printed === undefined ? undefined : judge(printed) };
}

function holds(text: string, words: string | undefined): boolean {
  return words !== undefined && squeezed(text).includes(squeezed(words));
}

/** Without what a page of print breaks, and signs that its fonts have no names for. */
function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}.]+/gu, '');
}

/** An article and the line that is expected of it, as plain text. */
export interface CitedLine {
  readonly item: CslItem;
  readonly line: string;
}
