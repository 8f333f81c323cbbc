/** The `capture` of an article's front matter: the bytes that its words come from, and how the words lie in them. */
import { z } from 'zod';
import { day } from './date.ts';
import { line, ownLine } from './line.ts';
import { webAddress } from './web-address.ts';

/** Names that a file in content/captures/ may have: an ending for each kind. */
export const captureName = /^[A-Za-z0-9_-]+\.(?:txt|html?|mht(?:ml)?|warc(?:\.gz)?|wacz|docx|epub|pdf|md)$/;

/** The endings, as messages name them. */
export const captureEndings = '.txt, .html, .mhtml, .warc, .warc.gz, .wacz, .docx, .epub, .pdf or .md';

/** What a part of a capture is that is not in the text. */
const leftOutKinds = [
  // These became metadata.
  'title',
  'byline',
  'date line',
  'publication line',
  // These were never the article.
  'advertisement',
  'author note',
  'caption',
  'comment form',
  'hidden',
  'navigation',
  'picture credit',
  'player',
  'pull quote',
  'related',
  'share',
  'source line',
  'subscription',
  'tags',
  // Taken away at someone's request; shown nowhere, and the article's files are withheld.
  'removed',
] as const;

const leftOutPart = z.strictObject({
  text: z.string().min(1),
  as: z.enum(leftOutKinds),
  /** Before the text, after it, or after a part of it that has an address (`p4`, `s2`, `p7.3`, `n1`). */
  place: z.string().regex(/^(before|after|[psn]\d+[a-z]*(?:\.\d+[a-z]*)?)$/, {
    error: 'is not a place: write "before", "after", or a paragraph such as "p4"',
  }),
  /** Somebody has looked at a part that is longer than ten lines or than the article: it is none of the article. */
  confirmed: z.literal(true).optional(),
});

export const captureRecord = z.strictObject({
  /** The file in content/captures/, as received. */
  file: z.string().regex(captureName, {
    error: `is not the name of a capture: write the file's name in content/captures/, ending in ${captureEndings}`,
  }),
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'is not a SHA-256: write its 64 hexadecimal digits, letters in lower case',
  }),
  /** The version of the rules by which its words were read (src/capture). Plain text has none: all of it is words. */
  words: z.literal(1).optional(),
  /** Of a web page: the elements that hold the article, as a CSS selector; all that they hold is accounted for. */
  main: line.optional(),
  /** Of a WARC or WACZ: the address of the record that is meant. */
  record: z.string().min(1).max(2000).optional(),
  /** Of an EPUB: the path of the chapter in it. */
  part: line.optional(),
  /** Where the capture was made from, as far as the file itself says so. */
  address: webAddress.optional(),
  /** The day on which it was made, as far as the file says so. */
  date: day.optional(),
  /** With what it was made. */
  tool: ownLine.optional(),
  /** The parts of the capture that are not in the text below, in their order, each word for word. */
  leftOut: z.array(leftOutPart).default([]),
});

/** What kind of file a capture is, told by its ending. */
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
