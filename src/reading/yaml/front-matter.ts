/** An article file divided into its front matter and its text. */
import { issue, type Issue } from '../../issues/issue.ts';

/**
 * Divides an article file. The first line is `---`, and so is the line that ends the front matter.
 * In: the decoded text and its path. Out: the YAML, the text, how many lines stand before each; or the issue why not.
 */
export function divide(text: string, file: string): Divided | { issue: Issue } {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---')
    return { issue: issue('FrontMatterMissing', { file, line: 1, column: 1 }, {}) };
  const end = lines.findIndex((line, i) => i > 0 && line.trimEnd() === '---');
  if (end < 0) return { issue: issue('FrontMatterOpen', { file, line: 1, column: 1 }, {}) };
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}

/** A divided file. Line numbers are those of the line before, so that 1 + a line within gives the line in the file. */
export interface Divided {
  readonly yaml: string;
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}
