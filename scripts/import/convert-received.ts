/** Files that a library takes apart, before they are read. */
import { captureKind } from '../../src/capture/capture-kind.ts';
import { ImportRefusal } from './import-refusal.ts';

/**
 * In: the bytes of a received file, and its name. Out: of a Word file, HTML with its structure; nothing for all other kinds. What
 * comes out is not proved: the words of the capture are read by src/capture.
 * @throws ImportRefusal when the file cannot be taken apart.
 */
export async function convertReceived(bytes: Uint8Array, file: string): Promise<string | undefined> {
  if (captureKind(file) !== 'docx') return undefined;
  // A library of some size that is wanted for this kind alone.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { styleMap });
    return value;
  } catch {
    throw new ImportRefusal(
      `${file} cannot be read as a Word file.`,
      'Open it in Word or LibreOffice, and save it as .docx anew.',
    );
  }
}

/** Styles of Word that mammoth does not know by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => p:fresh",
];
