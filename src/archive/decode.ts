/** Bytes to text: UTF-8 or nothing. */
import { issue, type Issue } from './issues.ts';

/**
 * Decodes a file that people wrote.
 * In: its bytes and path. Out: the text with the byte-order mark taken away and CRLF or CR made LF, and the issues:
 * bytes that are not UTF-8 (then the text is empty), characters that cannot be seen.
 */
export function decode(bytes: Uint8Array, file: string): { text: string; issues: Issue[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const byte = firstBadByte(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, byte)).split('\n');
    const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { text: '', issues: [issue('NotUtf8', place, { byte })] };
  }
  const normal = text.replace(/\r\n?/g, '\n');
  return { text: normal, issues: unseenCharacters(normal, file) };
}

/**
 * Control characters but tab and line feed, and the marks that turn the direction of text or have no width:
 * what they do cannot be seen in an editor (Unicode TR 36, 3.2; TR 39).
 */
const unseen = /[\p{Cc}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

function unseenCharacters(text: string, file: string): Issue[] {
  const issues: Issue[] = [];
  for (const match of text.matchAll(unseen)) {
    const code = match[0].codePointAt(0) ?? 0;
    if (code === 9 || code === 10) continue;
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
    if (issues.length === 20) break;
  }
  return issues;
}

/** The offset of the first byte at which the longest well-formed beginning ends. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  // A stream decoder keeps an unfinished sequence for later, so a cut inside a letter is no fault of the cut.
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    if (beginsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return good;
}

function beginsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
