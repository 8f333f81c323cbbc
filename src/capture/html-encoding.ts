import { CaptureFault } from './capture-fault.ts';

/**
 * The text of a page. Bytes that are well-formed UTF-8 are read so, whatever the page says: browsers convert what they save
 * and leave the old declaration. Else a byte order mark, the file around the page, and the page itself are asked, in that
 * order (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding).
 *
 * In: the bytes; the encoding that the file around them names. Out: the text, and the name of the encoding.
 * @throws CaptureFault when none is named, or one that is not known.
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): { text: string; encoding: string } {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const marked = wide ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined);
  if (marked !== undefined) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  const utf8 = tryUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const named = charset ?? declared(bytes);
  if (named === undefined)
    throw new CaptureFault('The page is not UTF-8, and nothing in it says how its letters are encoded.');
  try {
    const decoder = new TextDecoder(named);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    throw new CaptureFault(`The page names an encoding that is not known: "${named}".`);
  }
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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
