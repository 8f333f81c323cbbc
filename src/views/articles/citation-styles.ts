/** The files that decide how citations read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citationStyles, type CitationStyle, type StyleTexts } from '../../citation/format.ts';

/**
 * Reads the CSL files and the locale.
 *
 * In: the project's root folder; the current one if none is given, which is right for Astro and the npm scripts (their
 * bundles lie elsewhere than this file). Out: the texts that citationFormatter takes.
 * @throws Error of node:fs when a file is not there.
 */
export function readCitationStyles(root: string = process.cwd()): StyleTexts {
  const folder = join(root, 'src/citation');
  const styles = citationStyles.map((style) => [
    style,
    readFileSync(join(folder, `styles/${style}.csl`), 'utf8'),
  ]);
  return {
    styles: Object.fromEntries(styles) as Record<CitationStyle, string>,
    locale: readFileSync(join(folder, 'locales/en-US.xml'), 'utf8'),
  };
}
