/** The Content Security Policy of every page. */

/**
 * The policy for a page, to stand first in its head: nothing from elsewhere, no script but the site's own files.
 * `wasm-unsafe-eval` is for the search engine's WebAssembly; it does not allow eval() in scripts. Outside `src/trusted/page/` no script makes HTML out of text, and
 * browsers that can be told so (Trusted Types) refuse it.
 * Specification: https://www.w3.org/TR/CSP3/
 *
 * In: the text of the page's one inline style element, if it has one; whether somebody is writing (`npm run dev`): then Vite puts
 * the styles and its own script into the page, and speaks with it over a socket; whether the page searches, and whether it links to the manifest. Out: the value for the meta element.
 */
export async function contentPolicy(
  inlineStyle?: string,
  { isDev = false, searches = false, installs = false } = {},
): Promise<string> {
  // Beside a digest, 'unsafe-inline' would count for nothing.
  const inline = isDev ? ["'unsafe-inline'"] : [];
  const digest = inlineStyle && !isDev ? [await sha256Source(inlineStyle)] : [];
  const styles = ["'self'", ...inline, ...digest];
  return [
    "default-src 'none'",
    ['script-src', "'self'", ...(searches ? ["'wasm-unsafe-eval'"] : []), ...inline].join(' '),
    isDev ? "connect-src 'self' ws:" : "connect-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    ...(installs ? ["manifest-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
    ...(isDev ? [] : ["require-trusted-types-for 'script'"]),
  ].join('; ');
}

async function sha256Source(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
