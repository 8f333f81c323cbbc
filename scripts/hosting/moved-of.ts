/** The old addresses of records that went, for hosts that do not read `_redirects` themselves. */

/** In: the text of `_redirects`. Out: from which address to which, `/people/x` and `/people/y/`. */
export function movedOf(redirects: string): [from: string, to: string][] {
  return redirects.split('\n').flatMap((line): [string, string][] => {
    const [from = '', to = ''] = line.split(' ');
    return from.startsWith('/') ? [[from.replace(/\/\*?$/, ''), to]] : [];
  });
}
