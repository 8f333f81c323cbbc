/** The reader's clipboard. Browser only. */

/**
 * Puts a text there, with its rich form if there is one. Out: whether that was allowed; a page that did not come over
 * https may not.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const blob = (type: string, content: string): Blob => new Blob([content], { type });
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob('text/plain', text),
          'text/html': blob('text/html', html),
        }),
      ]);
    }
    return true;
  } catch {
    return false;
  }
}
