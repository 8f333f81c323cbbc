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
  const encoding = wideEncoding(bytes);
  if (encoding !== undefined)
    return { text: '', issues: [issue('NotUtf8', { file, line: 1, column: 1 }, { byte: 0, encoding })] };
  if (isNoText(bytes))
    return { text: '', issues: [issue('NotUtf8', { file, line: 1, column: 1 }, { byte: 0, isText: false })] };
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

/** UTF-16 and UTF-32 by their byte-order mark, or by the zeros that half the bytes of plain letters are. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return bytes[2] === 0 && bytes[3] === 0 && bytes.length > 4 ? 'UTF-32' : 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  const start = bytes.subarray(0, 4096);
  const zeros = start.reduce((sum, byte) => (byte === 0 ? sum + 1 : sum), 0);
  if (zeros * 4 < start.length || zeros === 0) return undefined;
  if (zeros * 3 > start.length * 2) return zeros === start.length ? undefined : 'UTF-32';
  const even = start.reduce((sum, byte, i) => (byte === 0 && i % 2 === 0 ? sum + 1 : sum), 0);
  return even * 10 < zeros || even * 10 > zeros * 9 ? 'UTF-16' : undefined;
}

/** Of the first bytes, more than one in twenty is a control character: tabs, line ends and form feeds apart. */
function isNoText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.reduce((sum, byte) => (byte < 32 && !(byte >= 8 && byte <= 13) ? sum + 1 : sum), 0);
  return controls * 20 > start.length;
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
