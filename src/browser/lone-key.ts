/** Keys that do something by themselves. Browser only. */

/** In: a key that was pressed. Out: whether it stands alone: no other key is held, and it is not typed into a field. */
export function isLoneKey({ altKey, ctrlKey, metaKey, isComposing, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || isComposing) return false;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
