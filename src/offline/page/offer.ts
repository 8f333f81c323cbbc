/** A line at the foot of the window that offers a copy of the archive, or a newer one. It moves nothing. Browser only. */
import { notes } from '../../browser/notes.ts';
import { sizeInWords } from '../offline-copy.ts';
import { deviceCopy } from './device-copy.ts';

/** Offers a copy, where one can be kept and there is none. In: the path of the home page. */
export async function offerCopy(home: string): Promise<void> {
  const copy = deviceCopy(home);
  if (!copy.isPossible || (await copy.state())) return;
  const published = await copy.published();
  if (!published || published.isTooLarge) return;
  const noted = notes(home, 'offline');
  // Once, whatever is answered.
  noted.set('offered', 'yes', { isLasting: true });
  const go = link(`${home}about/#keep`, `Keep this archive on this device (${sizeInWords(published.bytes)})`);
  bar('You can read, search and cite here without a network.', go, { words: 'No, thank you' });
}

/** Says that a newer state is published than the one kept here. In: the path of the home page. */
export async function offerNewer(home: string): Promise<void> {
  const copy = deviceCopy(home);
  const [state, published] = await Promise.all([copy.state(), copy.published()]);
  const noted = notes(home, 'offline');
  if (!state || !published || published.edition === state.edition || noted.get('later') === published.edition)
    return;
  // The about page says it in its own place.
  if (document.querySelector('keep-archive')) return;
  const since = `the copy that is kept on this device since ${day(state.kept)}`;
  const line = (await copy.has(location.pathname))
    ? `You read ${since}.`
    : `This page is as it is published now; search, names and most pages here are of ${since}.`;
  bar(`${line} A newer version of the archive is published.`, link(`${home}about/#keep`, 'Load it'), {
    words: 'Later',
    act: () => noted.set('later', published.edition),
  });
}

function bar(line: string, action: HTMLElement, away: { words: string; act?: () => void }): void {
  const element = document.createElement('p');
  element.setAttribute('role', 'status');
  element.className = 'screen-only';
  Object.assign(element.style, barStyle);
  document.body.append(element);
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: away.words });
  const closed = new AbortController();
  function putAway(): void {
    away.act?.();
    element.remove();
    closed.abort();
  }
  close.addEventListener('click', putAway);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && putAway(), { signal: closed.signal });
  element.append(line, ' ', action, ' ', close);
}

/** By script, which the content policy allows, for pages should not carry the rules. */
const barStyle = {
  position: 'fixed',
  inset: 'auto 0 0',
  zIndex: '2',
  padding: '0.7rem var(--gutter)',
  background: 'var(--raised)',
  borderBlockStart: '1px solid var(--control)',
  font: '500 var(--t-1) / 1.6 var(--sans)',
} as const;

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words });
}

function day(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(iso));
}
