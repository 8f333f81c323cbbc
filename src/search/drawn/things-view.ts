/** Questions, figures, events and sources as a part of the page. Browser only. */
import type { Thing, ThingKind } from '../passages/things.ts';
import { element } from '../drawn/element.ts';

/** In: the things; the path of the home page. Out: what goes into the page; empty without things. */
export function thingsView(things: readonly Thing[], home: string): DocumentFragment {
  const view = document.createDocumentFragment();
  view.append(
    ...things.map(({ kind, title, path, detail }) =>
      element(
        'div',
        { class: 'thing-card', 'data-thing': kind },
        element('p', { class: 'kind' }, kinds[kind]),
        element('h2', {}, element('a', { href: home + path }, title)),
        ...(detail === '' ? [] : [element('p', { class: 'small' }, detail)]),
      ),
    ),
  );
  return view;
}

const kinds: Readonly<Record<ThingKind, string>> = {
  question: 'Question: who says what',
  figures: 'Figures: how many, according to whom',
  event: 'On the timeline',
  source: 'Source cited',
};
