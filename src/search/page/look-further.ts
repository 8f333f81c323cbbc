/** The focus when more results come in behind those that were there. Browser only. */

/**
 * In: the results, before more come in; the line that counts them. Out: what to do when they have come: the first new one has the
 * focus, if the button for more had it.
 */
export function focusOnNext(results: HTMLElement, status: HTMLElement): () => void {
  const rows = (): NodeListOf<Element> => results.querySelectorAll('.group, .concordance tbody tr');
  const before = rows().length;
  return () => {
    const next = rows()[before]?.querySelector<HTMLElement>('a');
    if (document.activeElement === document.body || document.activeElement?.closest('[data-more]'))
      (next ?? status).focus();
  };
}
