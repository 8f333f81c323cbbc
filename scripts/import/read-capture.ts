/** A received file to its parts, whatever kind it is. */
import { captureFaultOf, EncodingFault } from '../../src/capture/capture-fault.ts';
import { epubChapters } from '../../src/capture/epub.ts';
import { openPage, type Page, type PageToOpen } from '../../src/capture/page.ts';
import { waczAddresses } from '../../src/capture/wacz.ts';
import { warcAddresses } from '../../src/capture/warc.ts';
import { captureKind, type CaptureKind } from '../../src/capture/capture-kind.ts';
import { wellFormedBytes } from '../../src/reading/bytes/well-formed-bytes.ts';
import { foldSpace } from './blocks/block.ts';
import { captureParts, type CaptureParts } from './capture-parts.ts';
import { decodeCapture } from './decode-capture.ts';
import { fromHtml } from 'hast-util-from-html';
import { guessEncoding } from './guess-encoding.ts';
import { ImportRefusal } from './import-refusal.ts';
import { markdownParts } from './read-markdown.ts';
import { readDocument, readPage } from './page/read-page.ts';
import { recognised } from './recognise.ts';
import { splitCapture } from './split-capture.ts';

/**
 * In: the bytes; the name in content/captures/; of a WARC the address of the record that is meant, of an EPUB the chapter's path.
 * Out: the parts.
 * @throws ImportRefusal when the bytes are not of the kind that the name says, or hold no text.
 */
export function readCapture(
  bytes: Uint8Array,
  about: { file: string; record?: string; part?: string; converted?: string | undefined },
): CaptureParts {
  const kind = captureKind(about.file);
  refuseOtherKinds(bytes, { file: about.file, kind });
  if (kind === 'text') return splitCapture(decodeCapture(bytes, about.file));
  try {
    if (kind === 'docx') return documentParts(about.converted ?? '');
    if (kind === 'markdown') return markdownParts(bytes);
    return pageParts(bytes, { kind, ...about });
  } catch (error) {
    if (error instanceof ImportRefusal) throw error;
    throw new ImportRefusal(
      `${about.file} cannot be read. ${captureFaultOf(error).message}`,
      (error instanceof EncodingFault ? likelyEncoding(error.bytes) : '') +
        'Save the page again, and import that.',
    );
  }
}

/** A guess is for a person to judge; the tags say nothing of it. */
function likelyEncoding(bytes: Uint8Array): string {
  const words = Buffer.from(bytes)
    .toString('latin1')
    .replace(/<(script|style)\b[^]*?<\/\1\s*>|<!--[^]*?-->|<[^>]*>/gi, ' ');
  const guess = guessEncoding(Buffer.from(words, 'latin1'));
  return guess ? `It looks like ${guess.encoding}, and would begin: “${guess.words}”. ` : '';
}

/** A file that is named as one kind and is another would be read as nonsense. */
function refuseOtherKinds(bytes: Uint8Array, { file, kind }: { file: string; kind: CaptureKind }): void {
  if (bytes.length > largest)
    throw new ImportRefusal(
      `${file} has ${bytes.length} bytes; a capture may have ${largest} at most.`,
      'Save the one article without its pictures, or as plain text, and import that.',
    );
  const found = recognised(bytes);
  if (found?.kind === kind || (!found && (kind === 'text' || kind === 'markdown' || kind === 'html'))) return;
  // Markdown may hold HTML.
  if (kind === 'markdown' && found?.kind === 'html') return;
  if (!found)
    throw new ImportRefusal(
      `${file} is not what its ending says: its bytes are those of no ${kind} file.`,
      'Look at what it is: the file may be damaged, or have a wrong ending.',
    );
  const right = found.ending === undefined ? undefined : file.replace(/(?:\.warc)?\.[^.]+$/, found.ending);
  throw new ImportRefusal(
    `${file} is ${found.what}.`,
    found.cure ??
      `Give it the ending ${found.ending ?? ''}, and import it as what it is: npm run import -- ${right ?? ''}`,
  );
}

/** The largest capture that is taken in, in bytes: the same limit as the check's. */
const largest = 50_000_000;

function pageParts(
  bytes: Uint8Array,
  { kind, record, part }: { kind: CaptureKind; record?: string; part?: string },
): CaptureParts {
  refuseManyPages(bytes, { kind, record, part });
  const page = openPage(bytes, { kind, record, part });
  const read = readPage(page);
  const { address, date, tool } = read;
  const encoded =
    page.encoding === 'utf-8'
      ? []
      : [`The page is encoded as ${page.encoding}, and was read so. Look at its letters.`];
  if (page.astray > 0) encoded.push(strayBytes(page));
  const source = {
    words: 1 as const,
    main: read.main,
    ...(kind === 'warc' || kind === 'wacz' ? { record: page.name } : {}),
    ...(kind === 'epub' ? { part: page.name } : {}),
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { date }),
    ...(tool === undefined ? {} : { tool }),
  };
  return captureParts(read.blocks, { source, told: read.told, remarks: encoded });
}

/** Where the first stands: the others are told as places where the draft looks damaged. */
function strayBytes({ html, bytes, astray }: Page): string {
  const at = html.indexOf('\ufffd');
  const line = html.slice(0, at).split('\n').length;
  const words = foldSpace(html.slice(Math.max(0, at - 40), at + 20));
  const byte = wellFormedBytes(bytes) + 1;
  return `${astray} ${astray === 1 ? 'byte is' : 'places are'} not UTF-8, as the rest of the page is; the first is byte ${byte}, in line ${line}: “…${words}…”. The sign U+FFFD stands there. Where the article has it, mark the word, :spelling[…]{reading="…"}, or bring a copy that has the letter.`;
}

/** Which of several pages or chapters is meant, only a person can say. */
function refuseManyPages(bytes: Uint8Array, { kind, record, part }: PageToOpen): void {
  const isBook = kind === 'epub';
  if ((isBook ? part : record) !== undefined) return;
  const addresses = kind === 'warc' ? warcAddresses(bytes) : kind === 'wacz' ? waczAddresses(bytes) : [];
  const names = isBook ? epubChapters(bytes).map(({ path }) => path) : addresses;
  if (names.length < 2) return;
  throw new ImportRefusal(
    `The file holds ${names.length} ${isBook ? 'chapters' : 'pages'}; one capture makes one article.`,
    `Say which one, with ${isBook ? '--part' : '--record'}:\n    ${names.slice(0, 40).join('\n    ')}`,
  );
}

/** Word keeps no page: the whole document is the article. */
function documentParts(html: string): CaptureParts {
  // The library ends each note with an arrow that leads back.
  const plain = html.replace(/ ?<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, '');
  const blocks = readDocument(fromHtml(`<body>${plain}</body>`));
  // Word keeps no numerals, so the words of the capture have them as this archive prints them.
  const numbered = blocks.map((block) =>
    block.kind === 'note' ? { ...block, printed: `[${block.label}]` } : block,
  );
  return captureParts(numbered, { source: { words: 1 }, told: {}, remarks: [] });
}
