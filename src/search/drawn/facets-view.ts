/** Facets and what is chosen of them as parts of the page. Browser only. */
import type { Facet, FacetKey } from '../answer/facets.ts';
import { element } from '../drawn/element.ts';

/** How many values of a facet show at once. */
const shownAtOnce = 8;

/**
 * In: the facets; `changed`, called with the boxes' new state. Out: a group of checkboxes for each facet. Their names
 * and values are those of the address.
 */
export function facetsView(
  facets: readonly Facet[],
  changed: (key: FacetKey, value: string, isChosen: boolean) => void,
): DocumentFragment {
  const view = document.createDocumentFragment();
  for (const { key, label, values } of facets) {
    const boxes = values.map((option) => {
      const box = element('input', { type: 'checkbox', name: key, value: option.value }) as HTMLInputElement;
      box.checked = option.chosen;
      box.addEventListener('change', () => changed(key, option.value, box.checked));
      return element(
        'label',
        {},
        box,
        element('span', {}, option.label),
        ' ',
        element(
          'span',
          { class: 'n' },
          String(option.count),
          element('span', { class: 'vh' }, option.count === 1 ? ' passage' : ' passages'),
        ),
      );
    });
    const more = boxes.slice(shownAtOnce);
    view.append(
      element(
        'fieldset',
        { 'data-facet': key },
        element('legend', {}, label),
        ...boxes.slice(0, shownAtOnce),
        ...(more.length > 0
          ? [element('details', {}, element('summary', {}, `${more.length} more`), ...more)]
          : []),
      ),
    );
  }
  return view;
}

/**
 * In: the facets; `without`, the address without one value; `removed`, called when one is taken away. Out: a link for
 * each chosen value that takes it away.
 */
export function chipsView(
  facets: readonly Facet[],
  {
    without,
    removed,
  }: { without: (key: FacetKey, value: string) => string; removed: (href: string) => void },
): DocumentFragment {
  const view = document.createDocumentFragment();
  for (const { key, label, values } of facets) {
    for (const { value, label: words } of values.filter(({ chosen }) => chosen)) {
      const href = without(key, value);
      const chip = element(
        'a',
        { href, class: 'chip' },
        element('span', { class: 'vh' }, `Take away ${label}: `),
        words,
        element('span', { 'aria-hidden': 'true' }, ' ×'),
      );
      chip.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        removed(href);
      });
      view.append(chip);
    }
  }
  return view;
}
