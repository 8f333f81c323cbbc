/** On every page: after the third that is read, a copy is offered; where one is kept, a newer one. Nothing is registered here. Browser only. */
import { homePath, notes } from '../../browser/notes.ts';

const home = homePath();

// Over an open line a browser has none. https://www.w3.org/TR/service-workers/#navigator-serviceworker
if ('serviceWorker' in navigator) {
  if (navigator.serviceWorker.controller) offer('offerNewer');
  else countPage();
}

/** Distinct pages of this window. */
function countPage(): void {
  const noted = notes(home, 'offline');
  if (noted.get('offered') !== undefined) return;
  const read = new Set((noted.get('read') ?? '').split(' ').filter(Boolean));
  read.add(location.pathname);
  noted.set('read', [...read].join(' '));
  // Where nothing could be asked at the third, the next one asks.
  if (read.size >= 3) offer('offerCopy');
}

/** What cannot be loaded offers nothing. */
function offer(which: 'offerCopy' | 'offerNewer'): void {
  import('./offer.ts').then((offers) => offers[which](home)).catch(() => undefined);
}
