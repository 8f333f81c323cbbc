import { CaptureFault, EncodingFault } from './capture-fault.ts';

/**
 * The text of a page. Bytes that are well-formed UTF-8 are read so, whatever the page says: browsers convert what they save
 * and leave the old declaration. Else a byte order mark, the file around the page, and the page itself are asked, in that
 * order (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). Where a few bytes are astray in
 * a page that is UTF-8 else, U+FFFD stands in their place, as browsers show them; no letter is put there. It is so where the page,
 * its byte order mark or the file around it says so, or where it has letters beyond ASCII that are well-formed.
 *
 * In: the bytes; the encoding that the file around them names. Out: the text, the name of the encoding, and how many bytes or
 * runs of bytes are astray.
 * @throws EncodingFault when none is named, one that is not known, or one that the bytes are not in.
 * @throws CaptureFault when the bytes are those of no page.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): DecodedHtml {
  const wide = wideMark(bytes) ?? (bytes.includes(0) ? wideName(charset) : undefined);
  if (wide === undefined && bytes.includes(0)) throw new CaptureFault(noPage);
  const text = wide === undefined ? decoded(bytes, 'utf-8') : undefined;
  if (text !== undefined) return { text, encoding: 'utf-8', astray: 0 };
  const named = wide ?? [charset, declared(bytes)].find((name) => name !== undefined && !isUtf(name));
  if (named === undefined) {
    const mended = withStrayBytes(bytes);
    if (mended && (mended.letters > 0 || saysUtf8(bytes, charset))) return mended.page;
    throw new EncodingFault(reasonOf(charset ?? declared(bytes)), bytes);
  }
  const encoding = encodingOf(named);
  if (encoding === undefined)
    throw new EncodingFault(`The page names an encoding that is not known: "${named}".`, bytes);
  const read = decoded(bytes, encoding);
  if (read === undefined) throw new EncodingFault(reasonOf(named), bytes);
  if (read.includes('\0')) throw new CaptureFault(noPage);
  return { text: read, encoding, astray: 0 };
}

/** The page as UTF-8, where nearly all of it is: of letters beyond ASCII one in fifty at most is broken, or three in a page of thousands of bytes. */
function withStrayBytes(bytes: Uint8Array): { page: DecodedHtml; letters: number } | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const count = (of: RegExp): number => text.match(of)?.length ?? 0;
  const printed =
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\xef\xbf\xbd/g)?.length ?? 0;
  const astray = count(/\ufffd/g) - printed;
  const letters = count(/[^\0-\x7f\ufffd]/g);
  const isRare = letters >= astray * 50 || (astray <= 3 && bytes.length > astray * 1000);
  return isRare ? { page: { text, encoding: 'utf-8', astray }, letters } : undefined;
}

function saysUtf8(bytes: Uint8Array, charset: string | undefined): boolean {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark || [charset, declared(bytes)].some((name) => encodingOf(name ?? '') === 'utf-8');
}

const noPage =
  'The file has the character U+0000, which no page has: it is UTF-16 without a byte order mark, damaged, or no page at all.';

function reasonOf(named: string | undefined): string {
  return named === undefined
    ? 'The page is not UTF-8, and nothing in it says how its letters are encoded.'
    : `The page says that it is encoded as ${named}, and has bytes that are not.`;
}

function wideMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function wideName(charset = ''): string | undefined {
  return /^utf-16(?:[bl]e)?$/i.test(charset) ? charset : undefined;
}

/** What is not UTF-8 is not so for being named so; and a name that can be read in single bytes is in no UTF-16. */
function isUtf(name: string): boolean {
  return /^utf-(?:8|16)/.test(encodingOf(name) ?? '');
}

function encodingOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How far into a page its declaration is looked for. Bytes; the standard asks for 1,024, and saved pages put more before it. */
const prescan = 4096;

function declared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, prescan));
  const name =
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)|<\?xml[^>]{0,100}encoding=["']([\w:.-]+)/i.exec(start);
  return name?.[1] ?? name?.[2];
}

/** A page, decoded. */
interface DecodedHtml {
  readonly text: string;
  readonly encoding: string;
  /** Bytes, or runs of them, that could not be read: for each stands U+FFFD. */
  readonly astray: number;
}
