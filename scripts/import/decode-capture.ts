import { wellFormedBytes } from '../../src/reading/bytes/well-formed-bytes.ts';
import { guessEncoding } from './guess-encoding.ts';
import { ImportRefusal } from './import-refusal.ts';

/** The largest capture that is taken in, in bytes: the same limit as the check's. */
const largest = 5_000_000;

/** Characters that no text has: controls other than tab and line ends, and code points that are never characters. */
const notText = /(?![\t\n\r\f\u0085])[\p{Cc}\p{Noncharacter_Code_Point}]/u;

/**
 * The text of a capture. A byte order mark is dropped and line ends become "\n"; nothing else is changed.
 *
 * In: the bytes, and the file's name for messages. Out: the text.
 * @throws ImportRefusal when the bytes are too many, not UTF-8, no text, or nothing at all.
 */
export function decodeCapture(bytes: Uint8Array, file: string): string {
  if (bytes.length > largest) {
    throw new ImportRefusal(
      `${file} has ${bytes.length} bytes; a capture may have ${largest} at most.`,
      'Save the text of the one article as plain text, and import that.',
    );
  }
  const text = decodeStrictly(bytes, file).replace(/\r\n?|[\f\u0085]/g, '\n');
  const wrong = notText.exec(text);
  if (wrong) {
    const line = text.slice(0, wrong.index).split('\n').length;
    throw new ImportRefusal(
      `${file}:${line} has the character ${codePoint(wrong[0])}, which does not belong in a text.`,
      'The file may be damaged or of another kind. Save the text of the article as plain text in UTF-8.',
    );
  }
  if (text.trim() === '') {
    throw new ImportRefusal(`${file} is empty.`, 'Save the text of the article in it, and import it again.');
  }
  return text;
}

function decodeStrictly(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const at = `${file} is not UTF-8: byte ${wellFormedBytes(bytes) + 1} cannot be read.`;
    const guess = guessEncoding(bytes);
    if (!guess)
      throw new ImportRefusal(at, 'Find out how it was encoded, and save the capture again as UTF-8.');
    throw new ImportRefusal(
      `${at} It looks like ${guess.encoding}, and would begin: “${guess.words}”.`,
      `If that is so, write it anew and import that: iconv -f ${guess.encoding.toUpperCase()} -t UTF-8 ${file} > NEW.txt`,
    );
  }
}

function codePoint(character: string): string {
  return 'U+' + (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
