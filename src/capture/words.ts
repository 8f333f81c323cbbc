/** The words of a capture: what an article is held against. */
import { captureKind } from './capture-kind.ts';
import { CaptureFault, captureFaultOf } from './capture-fault.ts';
import { docxWords } from './docx-words.ts';
import { elementWords } from './html-words.ts';
import { mainElements } from './main-elements.ts';
import { markdownWords } from './markdown-words.ts';
import { openPage } from './page.ts';

/**
 * The words that a capture prints, by rules that do not change: of a page, the words of the elements that `main` chooses, in
 * their order; of a DOCX or Markdown file, all of them. The rules have the version 1; other rules will have another.
 *
 * In: the bytes; what the front matter says of them. Out: the words, with a space or more wherever one block ends and
 * another begins; or why they cannot be read, in full sentences.
 */
export function captureWords(
  bytes: Uint8Array,
  capture: CaptureToRead,
): { words: string } | { fault: string } {
  try {
    return { words: wordsOf(bytes, capture) };
  } catch (error) {
    return { fault: captureFaultOf(error).message };
  }
}

function wordsOf(bytes: Uint8Array, { file, main, record, part, words }: CaptureToRead): string {
  const kind = captureKind(file);
  if (words === undefined)
    throw new CaptureFault(
      `The rules by which the words of ${file} are read are not named. Write "words: 1".`,
    );
  if (kind === 'docx') return docxWords(bytes);
  if (kind === 'markdown') return markdownWords(bytes);
  const page = openPage(bytes, { kind, record, part });
  if (main === undefined)
    throw new CaptureFault(
      'Which elements of the page hold the article is not said. Write a CSS selector as "main".',
    );
  return mainElements(page.tree, main).map(elementWords).join('\n');
}

/** What must be known of a capture to read its words: see records/article.ts. */
export interface CaptureToRead {
  readonly file: string;
  readonly words?: 1 | undefined;
  readonly main?: string | undefined;
  readonly record?: string | undefined;
  readonly part?: string | undefined;
}
