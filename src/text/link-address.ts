/** The addresses that a link of an article may have. */
import type { AddressFault } from './text-fault.ts';

/** What is wrong with the address of an author's link: only whole http(s) addresses are allowed. Undefined when nothing is. */
export function addressFault(address: string): AddressFault | undefined {
  if (!/^https?:\/\//i.test(address)) return 'not http';
  // A wrong escape makes later tools throw or guess (RFC 3986, 2.1).
  if (/%(?![0-9a-f]{2})/i.test(address)) return 'malformed escape';
  if (/[\s\\<>"^`{|}]/u.test(address) || !URL.canParse(address)) return 'not an address';
  const { username, password } = new URL(address);
  return username || password ? 'user name' : undefined;
}
