/** Programs that a page starts, where browsers ask for trust in their addresses (Trusted Types). Browser only. */
import { trustedTypes } from './trusted-types.ts';

/**
 * Lets the page start programs of its own site and of no other: workers of its search, and the one that answers from a reader's copy.
 * To be called before the first one, by whoever starts it; where browsers do not ask, nothing happens.
 * Specification: https://www.w3.org/TR/trusted-types/#default-policy-hdr
 */
export function allowOwnPrograms(): void {
  // A page may have one policy for all.
  if (isAllowed) return;
  isAllowed = true;
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`${address} is no program of this site.`);
    },
  });
}

let isAllowed = false;
