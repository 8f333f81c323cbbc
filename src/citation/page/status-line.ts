/** What is said to the reader of an article's page. Browser only. */

/**
 * Lets a line at the foot of the window speak; what is said goes away unless the reader is in it. It stands at the end of the page, far
 * from what it speaks of, so the next Tab leads into it; Tab from its last button, Shift+Tab from its first, and Escape lead back to where
 * the reader was. In: the line, in the page. Out: what says a text, with buttons and links after it, to a reader who was somewhere when there
 * was something to say.
 */
export function statusLine(line: HTMLElement): (said: Said) => void {
  let going: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus when the line was said: from there Tab leads in. */
  let held: Element | null = null;
  let back: HTMLElement | null = null;
  function leave(): void {
    // `:focus-within` would not hold in a window that another lies over.
    if (line.matches(':hover') || line.contains(document.activeElement)) going = setTimeout(leave, 4000);
    else line.replaceChildren();
  }
  function onKey(event: KeyboardEvent): void {
    // Browsers that fill in forms send events without a key.
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event as Partial<KeyboardEvent>;
    if (altKey || ctrlKey || metaKey || (key !== 'Tab' && key !== 'Escape')) return;
    const parts = [...line.querySelectorAll<HTMLElement>('a, button')];
    const { activeElement: at } = document;
    const isIn = line.contains(at);
    let to: HTMLElement | null | undefined;
    if (isIn) to = key === 'Escape' || at === parts.at(shiftKey ? 0 : -1) ? back : null;
    // Of a button that is gone or hidden, the page has the focus.
    else if (key === 'Tab' && !shiftKey && held && at === (isShown(held) ? held : document.body))
      [to] = parts;
    if (!to) return;
    to.focus({ preventScroll: !isIn });
    // What was hidden or removed takes no focus: the key then does what it always does.
    if (document.activeElement !== to) return;
    event.preventDefault();
    event.stopPropagation();
    // Whoever went through the line goes on in the text by the next Tab.
    if (isIn) held = key === 'Tab' && shiftKey ? to : null;
  }
  // Before notes and offers, which Escape puts away too: a key does one thing.
  addEventListener('keydown', onKey, { capture: true });
  return ({ text, more, at }) => {
    clearTimeout(going);
    // The button that was pressed is going; whoever was in the line goes back first, so that moving does not break off what is read out.
    const isIn = line.contains(document.activeElement);
    if (isIn) back?.focus({ preventScroll: true });
    else {
      // What was pressed may be hidden by now, and what is hidden gives the focus to the page.
      const isThere = at instanceof HTMLElement && at !== document.body && isShown(at);
      back = isThere ? at : passageLink();
    }
    line.replaceChildren(text, ...more.flatMap((element) => [' ', element]));
    // From where the reader is now the next Tab leads in.
    held = document.activeElement;
    going = setTimeout(leave, 8000);
  };
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Whoever selected words, or followed an address, is at a passage without holding anything. */
function passageLink(): HTMLElement | null {
  const selection = getSelection();
  const node = selection?.isCollapsed === false ? selection.anchorNode : null;
  const selected = node instanceof Element ? node : node?.parentElement;
  const passage = selected?.closest('.text [id], .notes [id]') ?? document.querySelector(':target');
  return passage?.querySelector('a') ?? null;
}

/** Says a text to the reader, with buttons and links after it. */
export type Say = (text: string, more?: readonly HTMLElement[]) => void;

/** What is said. */
interface Said {
  readonly text: string;
  readonly more: readonly HTMLElement[];
  /** What had the focus. */
  readonly at: Element | null;
}
