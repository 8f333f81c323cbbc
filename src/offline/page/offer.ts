/** A line at the foot of the window that offers a copy of the archive, or a newer one. It moves nothing. Browser only. */
import { notes } from '../../browser/notes.ts';
import { sizeInWords } from '../offline-copy.ts';
import { deviceCopy } from './device-copy.ts';

/** Offers a copy, where one can be kept and there is none. In: the path of the home page. */
export async function offerCopy(home: string): Promise<void> {
  const copy = deviceCopy(home);
  const noted = notes(home, 'offline');
  const published = copy.isPossible && !(await copy.state()) ? await copy.published() : 'none';
  // Not asked: the next page asks again.
  if (!published) return;
  if (published === 'none' || published.isTooLarge) {
    noted.set('offered', 'no');
    return;
  }
  // Once, whatever is answered.
  if (!noted.set('offered', 'yes', { isLasting: true }) && !noted.set('offered', 'yes')) return;
  const size = sizeInWords(published.sent || published.bytes);
  const go = link(`${home}about/#keep`, `Keep this archive on this device (about ${size} to load)`);
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
  const { documentElement: root } = document;
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
    root.style.scrollPaddingBlockEnd = '';
    closed.abort();
  }
  close.addEventListener('click', putAway);
  // A key does one thing: what lies above the page, a note, a field, the line that was said last come first.
  const isElsewhere = (): boolean =>
    Boolean(document.activeElement?.closest('[popover], .notes li:target, .said, input, textarea')) ||
    ('popover' in element && document.querySelector(':popover-open') !== null);
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || isElsewhere()) return;
    event.stopPropagation();
    putAway();
  };
  document.addEventListener('keydown', onEscape, { capture: true, signal: closed.signal });
  element.append(line, ' ', action, ' ', close);
  // What has the focus is scrolled to where it can be seen.
  root.style.scrollPaddingBlockEnd = `${element.offsetHeight}px`;
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
