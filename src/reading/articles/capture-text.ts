/** The words of an article's capture, whatever kind of file it is. */
import { captureWords } from '../../capture/words.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { captureKind } from '../../capture/capture-kind.ts';
import { decode } from '../bytes/decode.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: the bytes; the capture part of the record, and where its fields stand. Out: the words that the proof of fidelity
 * compares, of plain text all of it; and the issues that leave nothing to compare: not UTF-8, or not read as the record says.
 */
export function captureText(
  bytes: Uint8Array,
  { capture, yaml }: { capture: ArticleRecord['capture']; yaml?: YamlValue },
): { text: string; issues: Issue[] } {
  const file = `content/captures/${capture.file}`;
  if (captureKind(capture.file) === 'text') {
    const { text, issues } = decode(bytes, file);
    return { text, issues: issues.filter(({ kind }) => kind === 'NotUtf8') };
  }
  const read = captureWords(bytes, capture);
  if ('words' in read) return { text: read.words, issues: [] };
  const place = yaml?.place(['capture']) ?? { file, line: 1, column: 1 };
  return { text: '', issues: [issue('CaptureUnread', place, { reason: read.fault })] };
}
