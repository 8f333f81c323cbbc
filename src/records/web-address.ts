/** Addresses on the web, as records and texts may give them. */
import { z } from 'zod';
import { mixesAlphabets } from './forms/alphabets.ts';
import { unseen } from './unseen-characters.ts';

/**
 * What is wrong with an address: only a whole http or https address of a public form is allowed (RFC 3986). In: the
 * address as written. Out: undefined when nothing is.
 */
export function addressFault(address: string): AddressFault | undefined {
  if (!/^https?:\/\//i.test(address)) return 'not http';
  if (unseen.test(address)) return 'unseen character';
  // A wrong escape makes later tools throw or guess (RFC 3986, 2.1).
  if (/%(?![0-9a-f]{2})/i.test(address)) return 'malformed escape';
  // Without a host, browsers take the path's first part for one.
  if (/[\s\\<>"^`{|}]/u.test(address) || /^\w+:\/\/[/?#]/.test(address) || !URL.canParse(address))
    return 'not an address';
  const { username, password, hostname } = new URL(address);
  if (username || password) return 'user name';
  if (isPrivate(hostname)) return 'private host';
  const [, written = ''] = /^\w+:\/\/([^/?#:]*)/.exec(address) ?? [];
  return written.split('.').some((label) => mixesAlphabets(label)) ? 'mixed letters' : undefined;
}

/** Hosts that only one machine or one house can reach (RFC 6761, RFC 1918, RFC 4193), or that are no whole name. */
function isPrivate(host: string): boolean {
  if (/^\[/.test(host)) return /^\[(?:::1?\]|f[cd]|fe[89ab])/i.test(host);
  if (/^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(host)) return true;
  return (
    !host.replace(/\.$/, '').includes('.') ||
    /\.(?:localhost|local|internal|lan|invalid|test)\.?$/i.test(host)
  );
}

/** An address on the web: http or https, whole, at most 2,000 characters. */
export const webAddress = z
  .string()
  .max(2000)
  .check(({ value, issues }) => {
    const fault = addressFault(value);
    if (fault) issues.push({ code: 'custom', input: value, message: messages[fault] });
  });

const messages: Record<AddressFault, string> = {
  'not http': 'is not a web address: write it whole, starting with https:// or http://',
  'malformed escape': 'has a % that is not followed by two hexadecimal digits: write %25 for the sign itself',
  'unseen character':
    'has a control, invisible or direction-changing character: take it away, or write its escape, such as %E2%80%AE',
  'not an address': 'is not a web address: take away spaces, quotation marks and brackets, and name the host',
  'user name': 'carries a user name: take away what stands before the @',
  'private host': 'leads to no host of the public web: name the host as readers can reach it',
  'mixed letters': 'has a host of Latin letters with others that only look like them: type it anew',
};

/** Why an address is refused. */
export type AddressFault =
  | 'not http'
  | 'unseen character'
  | 'malformed escape'
  | 'not an address'
  | 'user name'
  | 'private host'
  | 'mixed letters';
