/** What kind of file a capture is, in words. */
import { captureKind, type CaptureKind } from '../../capture/capture-kind.ts';

/** In: the name of a capture. Out: "Plain-text capture", "Saved web page". */
export function captureForm(file: string): string {
  return forms[captureKind(file)];
}

const forms: Readonly<Record<CaptureKind, string>> = {
  text: 'Plain-text capture',
  html: 'Saved web page',
  mhtml: 'Saved web page (MHTML)',
  warc: 'Page of a web archive (WARC)',
  wacz: 'Page of a web archive (WACZ)',
  docx: 'Word file',
  epub: 'Chapter of a book (EPUB)',
  pdf: 'PDF file',
  markdown: 'Markdown file',
};

/** In: the name of a capture. Out: whether its bytes are plain text that is given out as received. */
export function isPlainCapture(file: string): boolean {
  return captureKind(file) === 'text';
}
