/** What each article must show, taken from its capture by other means than the archive's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../src/store/directories.ts';

/**
 * The paragraphs and endnotes of a capture. Of the five first captures it is known which lines are not part of the
 * article: those at the head, and the blog's own words at the foot.
 *
 * In: the file's name, and how many lines with words stand before the first paragraph.
 * Out: the printed words of each, white space folded, note markers left out.
 */
export function captureText({ file, linesBefore }: Capture): { paragraphs: string[]; notes: string[] } {
  const lines = readFileSync(join(projectFolder, 'content/captures', file), 'utf8')
    .split('\n')
    .map(folded)
    .filter((line) => line !== '' && !foot.test(line))
    .slice(linesBefore);
  return {
    paragraphs: lines.filter((line) => !note.test(line)).map((line) => line.replaceAll(/\[[ivxlc]+\]/g, '')),
    notes: lines.filter((line) => note.test(line)).map((line) => folded(line.replace(note, ''))),
  };
}

/** The first five captures. */
export const captures: readonly Capture[] = [
  { id: 'kzexpert-2018-isis-threat', file: '000_4cf02b84bda8e857.txt', linesBefore: 1 },
  { id: 'edm-2014-alien-war', file: '001_92883a12566670c0.txt', linesBefore: 2 },
  { id: 'ai-2014-isil', file: '002_42144cd842b4e1d0.txt', linesBefore: 2 },
  { id: 'goble-2015-defecting', file: '003_5cc6660fcdf4fd48.txt', linesBefore: 3 },
  { id: 'goble-2016-stopped-paying', file: '004_6362b308cd5bc936.txt', linesBefore: 3 },
];

const foot = /^(Add comment|Your e-mail will not be published\..*|No comments:|Post a Comment)$/;
const note = /^\[[ivxlc]+\]/;

/** Text with runs of white space, no-break spaces among them, as single spaces. */
function folded(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

interface Capture {
  readonly id: string;
  readonly file: string;
  readonly linesBefore: number;
}
