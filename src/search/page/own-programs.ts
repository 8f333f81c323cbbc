/** Where browsers ask from where a program comes (Trusted Types), the search answers: from this site. Browser only. */

/**
 * Lets the page start programs of its own site and of no other. To be called once, before the first one; where browsers do not ask, nothing
 * happens. Specification: https://www.w3.org/TR/trusted-types/
 */
export function allowOwnPrograms(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`${address} is no program of this site.`);
    },
  });
}

/** The part that is used; the types of the browser do not have it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}
