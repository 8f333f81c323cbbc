/** The files for reference managers: what each is called, its media type, and who writes it. */
import { bibLaTeX } from './biblatex.ts';
import type { CslItem } from './csl-item.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** By the ending of the file's name, `cite.bib`. Media types: IANA; those of BibTeX and RIS are in common use. */
export const referenceFiles: Readonly<Record<string, ReferenceFile>> = {
  bib: { write: bibLaTeX, type: 'application/x-bibtex; charset=utf-8' },
  'csl.json': { write: cslJson, type: 'application/vnd.citationstyles.csl+json' },
  ris: { write: ris, type: 'application/x-research-info-systems; charset=utf-8' },
};

/**
 * In: the ending of a file's name, and the items. Out: the file as an answer of a page.
 * @throws RangeError when there is no file of that ending.
 */
export function referenceFile(ending: string | undefined, items: readonly CslItem[]): Response {
  const file = referenceFiles[ending ?? ''];
  if (!file) throw new RangeError(`There is no file for reference managers that ends in "${ending ?? ''}".`);
  return new Response(file.write(items), { headers: { 'Content-Type': file.type } });
}

/** One kind of file. */
interface ReferenceFile {
  readonly write: (items: readonly CslItem[]) => string;
  readonly type: string;
}
