/** Addresses on the web, as records and texts may give them. */
import { z } from 'zod';
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
  const { username, password } = new URL(address);
  return username || password ? 'user name' : undefined;
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
};

/** Why an address is refused. */
export type AddressFault =
  'not http' | 'unseen character' | 'malformed escape' | 'not an address' | 'user name';
