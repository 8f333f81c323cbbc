/** Paper cannot be unfolded: what is folded on the screen is printed open. Browser only. */

/** In: the page, also one whose browser cannot print closed folds by its styles (`::details-content`). Out: nothing. */
export function unfoldForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...opened, ...document.querySelectorAll<HTMLDetailsElement>('details.more:not([open])')];
    for (const fold of opened) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false;
    opened = [];
  });
}
