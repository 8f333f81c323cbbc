/** What kind of file a capture is, told by its ending (records/article.ts lists them). */
export type CaptureKind = 'text' | 'html' | 'mhtml' | 'warc' | 'wacz' | 'docx' | 'epub' | 'pdf' | 'markdown';

/** In: the name of a capture. Out: its kind. */
export function captureKind(file: string): CaptureKind {
  const ending = /\.(warc\.gz|[^.]+)$/i.exec(file)?.[1]?.toLowerCase() ?? 'txt';
  return kinds[ending] ?? 'text';
}

const kinds: Readonly<Record<string, CaptureKind>> = {
  txt: 'text',
  htm: 'html',
  html: 'html',
  mht: 'mhtml',
  mhtml: 'mhtml',
  warc: 'warc',
  'warc.gz': 'warc',
  wacz: 'wacz',
  docx: 'docx',
  epub: 'epub',
  pdf: 'pdf',
  md: 'markdown',
};
