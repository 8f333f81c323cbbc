/** MHTML, a page and its parts in one file: https://www.rfc-editor.org/rfc/rfc2557, as browsers write it. */
import { CaptureFault } from './capture-fault.ts';
import type { PageBytes } from './page-bytes.ts';

/**
 * The page of an MHTML file: its first part that is HTML.
 *
 * In: the bytes. Out: the page's bytes, decoded from quoted-printable or base64, and where and when it was saved.
 * @throws CaptureFault when no part is HTML.
 */
export function mhtmlPage(bytes: Uint8Array): PageBytes {
  const text = new TextDecoder('latin1').decode(bytes);
  const { headers, body } = takeApart(text);
  const page = htmlPart({ headers, body }, 0);
  if (!page) throw new CaptureFault('The file holds no page: none of its parts is HTML.');
  const from = headers.get('from') ?? '';
  return {
    bytes: decodeTransfer(page.body, page.headers.get('content-transfer-encoding') ?? ''),
    charset: parameter(page.headers.get('content-type') ?? '', 'charset'),
    address: headers.get('snapshot-content-location') ?? page.headers.get('content-location'),
    date: headers.get('date'),
    tool: /saved by (.+?)>?$/i.exec(from)?.[1],
  };
}

/** Parts may themselves be of many parts; more than a few levels are no page. */
const deepest = 4;

function htmlPart(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === undefined || depth > deepest) return undefined;
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  for (const piece of pieces) {
    if (piece.startsWith('--')) break;
    const found = htmlPart(takeApart(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1);
    if (found) return found;
  }
  return undefined;
}

function takeApart(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const at = line.indexOf(':');
    const name = line.slice(0, Math.max(0, at)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(at + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

function parameter(value: string, name: string): string | undefined {
  const found = new RegExp(String.raw`;\s*${name}\s*=\s*(?:"([^"]*)"|([^\s;]+))`, 'i').exec(value);
  return found?.[1] ?? found?.[2];
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (/^base64$/i.test(encoding)) return Buffer.from(body, 'base64');
  if (!/^quoted-printable$/i.test(encoding)) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/[ \t]+(?=\r?\n|$)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(plain, 'latin1');
}

interface Part {
  /** By name in small letters; the first of a name counts. */
  readonly headers: ReadonlyMap<string, string>;
  /** One character a byte. */
  readonly body: string;
}
