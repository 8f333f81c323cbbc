/** On every page: "/" leads to the search box, and who comes from a result finds the words marked. Browser only. */
import { isLoneKey } from '../../browser/lone-key.ts';

/** Where there is no box in sight, "/" opens the search page. A key typed into a field, or with a modifier, is left alone. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isLoneKey(event)) return;
  const box = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find(
    (one) => one.getClientRects().length > 0,
  );
  const link = document.querySelector<HTMLAnchorElement>('a.find');
  if (!box && !link) return;
  event.preventDefault();
  if (box) {
    box.focus();
    box.select();
  } else if (link) {
    location.assign(link.href);
  }
});

if (new URLSearchParams(location.search).has('h')) void import('./landing.ts');
