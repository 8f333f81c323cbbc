/** Buttons that scripts make. Browser only. */

/** In: its words, and what it does. Out: a button. */
export function button(words: string, action: () => void): HTMLButtonElement {
  const element = Object.assign(document.createElement('button'), { type: 'button', textContent: words });
  element.addEventListener('click', action);
  return element;
}
