/** How much of a capture may be left out before somebody must have looked. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/** The most lines of a part that nobody need confirm, and how long a line counts at most. Characters. */
const mostLines = 10;
const lineLength = 100;

/**
 * What is declared as no part of the article could be most of it. In: the parts left out, the parsed text, and where the fields of
 * the record stand. Out: an issue for each part that is longer than the article or than ten lines, and for the longest where
 * all together are longer than the article, unless it is confirmed.
 */
export function leftOutFaults(
  leftOut: ArticleRecord['capture']['leftOut'],
  { parsed, yaml }: { parsed: ParsedText; yaml: YamlValue },
): Issue[] {
  const article = parsed.passages.reduce((sum, { text }) => sum + text.length, 0);
  const parts = leftOut.map(({ text, confirmed }, index) => ({
    index,
    lines: linesOf(text),
    length: text.trim().length,
    isOpen: confirmed !== true,
  }));
  const open = parts.filter(({ isOpen }) => isOpen);
  const large = open.filter(({ lines, length }) => lines > mostLines || length > article);
  const longest = open.toSorted((a, b) => b.length - a.length)[0];
  const inAll = open.reduce((sum, { length }) => sum + length, 0);
  const told = large.length === 0 && longest && inAll > article ? [longest] : large;
  return told.map(({ index, lines }) =>
    issue('LeftOutLarge', yaml.place(['capture', 'leftOut', index, 'text']), {
      field: `capture.leftOut[${index}]`,
      lines: lines > mostLines ? lines : undefined,
    }),
  );
}

function linesOf(text: string): number {
  return text
    .trim()
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(line.trim() === '' ? 0 : 1, Math.ceil(line.trim().length / lineLength)),
      0,
    );
}
