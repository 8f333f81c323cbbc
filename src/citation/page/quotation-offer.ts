/** What is offered under a selection. Browser only. */
import { button } from './button.ts';
import { selectedPassages } from './selected-passages.ts';

/**
 * Two buttons under a selection of three words or more, whatever they are: what cannot be copied is said when it is pressed. On
 * a touch screen the system's own menu stands there: one of the two, which keeps the words, stands at the foot of the window instead.
 * What is selected already counts. In: what each of the two does with what is selected.
 */
export function offerQuotation({ copy, keep }: Readonly<Record<'copy' | 'keep', RangeAction>>): void {
  const offer = document.createElement('div');
  // Firefox has it since 125; without it there are the numbers beside passages, and the keys.
  if (!('popover' in offer)) return;
  // A finger on the button may take the selection away before the click comes.
  let offered: Range | undefined;
  const act = (action: RangeAction) => (): void => {
    const range = currentRange() ?? offered;
    if (range) void action(range);
    offer.hidePopover();
  };
  const isTouched = !matchMedia('(hover: hover)').matches;
  if (isTouched) offer.append(button('Keep these words', act(keep)));
  else offer.append(button('Copy quotation with citation', act(copy)), button('Keep', act(keep)));
  offer.popover = 'manual';
  offer.className = 'quote-offer';
  // The selection must outlive the click.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  let settling: ReturnType<typeof setTimeout> | undefined;

  function consider(): void {
    // A finger that rests on it means what was selected when it came.
    if (offer.matches(':active')) return;
    const range = currentRange();
    offered = range?.cloneRange();
    if (!range || !/\S\s+\S+\s+\S/.test(range.toString())) {
      if (offer.isConnected) offer.hidePopover();
      return;
    }
    // It is at hand when the button is pressed: a browser lets a page copy only at once.
    void import('./quoting.ts');
    // After the passage, so that the next Tab leads here.
    const passage = document.getElementById(selectedPassages(range).passages.at(-1)?.anchor ?? '');
    if (passage?.matches('li')) passage.append(offer);
    else if (passage) passage.after(offer);
    else document.querySelector('main')?.append(offer);
    offer.showPopover();
    if (isTouched) {
      Object.assign(offer.style, atFoot);
      return;
    }
    const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    offer.style.top = `${box.bottom + scrollY + 8}px`;
    const right = document.documentElement.clientWidth - offer.offsetWidth - 8;
    offer.style.left = `${Math.max(8, Math.min(box.left + scrollX, right))}px`;
  }

  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(consider, 250);
  }

  document.addEventListener('selectionchange', settle);
  settle();
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && offer.isConnected) offer.hidePopover();
  });
}

/** As large as a finger wants it. */
const atFoot = { position: 'fixed', inset: 'auto 1rem 1rem auto', zoom: '1.4' } as const;

function currentRange(): Range | undefined {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed
    ? selection.getRangeAt(0)
    : undefined;
}

type RangeAction = (range: Range) => Promise<void>;
