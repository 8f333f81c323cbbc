/** Bytes to text: UTF-8 or nothing. */
import { issue, type Issue } from '../../issues/issue.ts';
import { unseen } from '../../records/unseen-characters.ts';
import { wellFormedBytes } from './well-formed-bytes.ts';

/**
 * Decodes a file that people wrote.
 * In: its bytes and path. Out: the text with the byte-order mark taken away and CRLF or CR made LF, and the issues:
 * bytes that are not UTF-8 (then the text is empty), and characters that cannot be seen, twenty at most.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; issues: Issue[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const byte = wellFormedBytes(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, byte)).split('\n');
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { text: '', issues: [issue('NotUtf8', place, { byte })] };
  }
  const normal = text.replace(/\r\n?/g, '\n');
  return { text: normal, issues: unseenCharacters(normal, file) };
}

const everyUnseen = new RegExp(unseen, 'gu');

const mostTold = 20;

function unseenCharacters(text: string, file: string): Issue[] {
  const issues: Issue[] = [];
  for (const match of text.matchAll(everyUnseen)) {
    const code = match[0].codePointAt(0) ?? 0;
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    const column = match.index - before.lastIndexOf('\n');
    issues.push(
      issue(
        'ControlCharacter',
        { file, line, column },
        { code: `U+${code.toString(16).toUpperCase().padStart(4, '0')}` },
      ),
    );
    if (issues.length === mostTold) break;
  }
  return issues;
}
