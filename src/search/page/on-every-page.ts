/** On every page: "/" leads to the search box, and who comes from a result finds the words marked. Browser only. */
import { isLoneKey } from '../../browser/lone-key.ts';

/** Where there is no box in sight, "/" opens the search page. A key typed into a field, or with a modifier, is left alone. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || !isLoneKey(event)) return;
  const box = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find(
    (one) => one.offsetParent !== null,
  );
  event.preventDefault();
  box?.focus();
  box?.select();
  if (!box) document.querySelector<HTMLAnchorElement>('a.find')?.click();
});

if (/[?&]h=/.test(location.search)) void import('./landing.ts');
