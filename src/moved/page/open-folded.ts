/** Opens what hides the place that a link leads to, where the browser does not. Browser only. */

/** Looks at the anchor of the address, now and whenever it changes. Out: nothing; folds around that place are open. */
export function openFolded(): void {
  addEventListener('hashchange', open);
  open();
}

function open(): void {
  const target = document.getElementById(location.hash.slice(1));
  const around = [...document.querySelectorAll('details:not([open])')].filter((one) => one.contains(target));
  for (const details of around) details.setAttribute('open', '');
  if (around.length > 0) target?.scrollIntoView();
}
