/** The browser's Trusted Types; undefined where it has none. Browser only. */
export const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The part that is used; the types of the browser do not have it yet. What it gives back is no string, but stands for one. */
interface TrustedTypes {
  createPolicy<Rules extends Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string>>>(
    name: string,
    rules: Rules,
  ): Rules;
}
