/** A page that is older than the archive: what it would load is gone. Browser only. */

/**
 * Asks whether the page at this address is another by now, or the archive is, and if so says so in place of what it says otherwise. To be called when
 * something could not be loaded.
 *
 * In: an element that holds `[data-newer]`, with a button that loads the page anew, and beside it what is said otherwise; `isOver`, whether the archive is known to be
 * another. Out: when it is settled; what could not be asked changes nothing.
 */
export async function tellNewer(around: HTMLElement, isOver: () => Promise<boolean> = never): Promise<void> {
  const newer = around.querySelector<HTMLElement>('[data-newer]');
  if (!newer) return;
  const isOld = (await isOver()) || (await hasOtherPrograms());
  for (const part of around.children)
    if (part instanceof HTMLElement) part.hidden = isOld !== (part === newer);
  newer.querySelector('button')?.addEventListener('click', () => location.reload(), { once: true });
}

/** Whether the page that stands here now loads other programs than this one has. Their names change with what is in them. */
async function hasOtherPrograms(): Promise<boolean> {
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok) return false;
    const page = await answer.text();
    const own = [...document.querySelectorAll('script[src*="/_astro/"]')].map(
      (script) => script.getAttribute('src') ?? '',
    );
    // Extensions put in programs of their own; and what a sign-in page answers is no page of ours.
    return /"[^"]*\/_astro\/[^"]*\.js"/.test(page) && own.some((address) => !page.includes(`"${address}"`));
  } catch {
    return false;
  }
}

function never(): Promise<boolean> {
  return Promise.resolve(false);
}
