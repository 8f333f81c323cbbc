/** On the page of addresses that are not there: whether this one was a private person who was taken away. Browser only. */

/**
 * Shows the notice of the page when the address is one of those taken away. The page holds digests alone, so it names nobody.
 * Where the browser gives no digests (pages without encryption), the words that always stand there have to do.
 * In: the page, whose `data-removed` has the digests and `data-base` the address of the home page.
 */
export async function tellRemoved(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('[data-removed]');
  const { removed = '', base = '/' } = notice?.dataset ?? {};
  const path = /^(people\/[a-z0-9-]+)(?:\/|$)/.exec(location.pathname.slice(base.length))?.[1];
  // Browsers leave it out where the page came without encryption.
  const digests = (crypto as Partial<Crypto>).subtle;
  if (!notice || path === undefined || !digests) return;
  const bytes = new Uint8Array(await digests.digest('SHA-256', new TextEncoder().encode(path)));
  const hex = Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (removed.split(' ').includes(hex)) notice.hidden = false;
}
