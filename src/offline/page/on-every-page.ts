/** On every page: after the third that is read, a copy is offered; where one is kept, a newer one. Nothing is registered here. Browser only. */
import { settings } from './settings.ts';

const home = document.querySelector<HTMLAnchorElement>('a.brand')?.pathname ?? '/';

if ('serviceWorker' in navigator && isSecureContext) {
  if (navigator.serviceWorker.controller) offer('offerNewer');
  else countPage();
}

/** Distinct pages of this window. */
function countPage(): void {
  const notes = settings(home);
  if (notes.get('offered') !== undefined) return;
  const read = new Set((notes.get('read') ?? '').split(' ').filter(Boolean));
  read.add(location.pathname);
  notes.set('read', [...read].join(' '));
  if (read.size === 3) offer('offerCopy');
}

/** What cannot be loaded offers nothing. */
function offer(which: 'offerCopy' | 'offerNewer'): void {
  import('./offer.ts').then((offers) => offers[which](home)).catch(() => undefined);
}
