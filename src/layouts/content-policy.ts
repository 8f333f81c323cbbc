/** The Content Security Policy of every page. */

/**
 * The policy for a page, to stand first in its head: nothing from elsewhere, no script but the site's own files.
 * `wasm-unsafe-eval` is for the search engine's WebAssembly; it does not allow eval() in scripts.
 * Specification: https://www.w3.org/TR/CSP3/
 *
 * In: the text of the page's one inline style element, if it has one. Out: the value for the meta element.
 */
export async function contentPolicy(inlineStyle?: string): Promise<string> {
  const styles = inlineStyle ? ["'self'", await sha256Source(inlineStyle)] : ["'self'"];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    `style-src ${styles.join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

async function sha256Source(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}
