/** Addresses of private persons who were taken away: kept as digests, so that no name is left. */
import { createHash } from 'node:crypto';

/**
 * In: an address below the home page, `people/ID`. Out: what stands for it in the lock and in content/moved.yaml,
 * `people/~3fa9c1d27b604e85`: the first 16 hexadecimal digits of its SHA-256. Who knows the address can tell that it is this
 * one; nobody can read it back.
 */
export function removedAddress(address: string): string {
  return `people/~${createHash('sha256').update(address).digest('hex').slice(0, 16)}`;
}

/** In: what a lock or content/moved.yaml holds as an address. Out: whether it is the digest of one. */
export function isRemovedAddress(address: string): boolean {
  return address.startsWith('people/~');
}
