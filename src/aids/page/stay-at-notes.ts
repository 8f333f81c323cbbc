/** Following a note, and coming back, leaves the page where it is as long as the other end is in sight. Browser only. */

/** Hears clicks on markers and on ways back, and Escape in a note that is open. */
export function stayAtNotes(): void {
  document.querySelector('article')?.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a:is(.nr, .back)') : null;
    if (!link) return;
    event.preventDefault();
    follow(link);
  });
  addEventListener('keydown', (event) => {
    const note = document.querySelector<HTMLElement>('.notes li:target');
    if (event.key !== 'Escape' || !note || isReasonOpen()) return;
    const isOpen = getComputedStyle(note).position === 'fixed' || note.contains(document.activeElement);
    const back = note.querySelector<HTMLAnchorElement>('.back');
    if (back && isOpen) follow(back);
  });
}

/** What lies above the page is closed first, by the browser; one that knows no popovers does not know the selector either. */
function isReasonOpen(): boolean {
  return 'popover' in HTMLElement.prototype && document.querySelector(':popover-open') !== null;
}

/** The address changes as by a link, so that styles and the browser's own way back know it. */
function follow({ hash }: HTMLAnchorElement): void {
  const { scrollX, scrollY } = window;
  location.hash = hash;
  const there = document.getElementById(hash.slice(1));
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  if (there && !isInSight(there)) there.scrollIntoView();
  there?.focus({ preventScroll: true });
}

function isInSight(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  return top >= 0 && top + Math.min(height, 48) <= innerHeight;
}
