/** Cards of names as a part of the page. Browser only. */
import type { NameCard } from '../answer/cards.ts';
import type { NameRecord } from '../lookup/name-types.ts';
import { element } from '../drawn/element.ts';

/** How many cards show at once; the others open below them. */
const shownAtOnce = 3;
/** How many printed forms a card names. */
const formsShown = 6;

/**
 * In: the cards; the path of the home page; `isFolded`, to make those that are not shown at once only when they are opened, as while
 * somebody types. Out: what goes into the page; empty without cards.
 */
export function cardsView(
  cards: readonly NameCard[],
  home: string,
  { isFolded = false } = {},
): DocumentFragment {
  const view = document.createDocumentFragment();
  view.append(...cards.slice(0, shownAtOnce).map((card) => cardView(card, home)));
  const more = cards.slice(shownAtOnce);
  if (more.length > 0) {
    const summary = element('summary', {}, `${more.length} more ${more.length === 1 ? 'name' : 'names'}`);
    const folded = element('details', { class: 'more-names' }, summary);
    const unfold = (): void => folded.append(...more.map((card) => cardView(card, home)));
    if (isFolded) folded.addEventListener('toggle', unfold, { once: true });
    else unfold();
    view.append(folded);
  }
  return view;
}

/** In: cards of names that are near what was typed, and were not taken for it; the path of the home page. Out: as above. */
export function nearCardsView(cards: readonly NameCard[], home: string): DocumentFragment {
  const view = document.createDocumentFragment();
  if (cards.length === 0) return view;
  view.append(
    element('p', { class: 'small did-you-mean', 'data-nearest': '' }, 'Did you mean'),
    ...cards.map((card) => cardView(card, home, { isOffer: true })),
  );
  return view;
}

function cardView(card: NameCard, home: string, { isOffer = false } = {}): HTMLElement {
  const { record } = card;
  return element(
    'div',
    { class: 'name-card', 'data-name-card': record.reference, 'data-near': isOffer ? '' : undefined },
    element('p', { class: 'kind' }, record.kind),
    element('h2', {}, element('a', { href: home + record.reference + '/' }, record.name)),
    element('p', { class: 'small' }, ...described(card)),
  );
}

function described({ record, typed, isOther, isNear }: NameCard): (Node | string)[] {
  const other = record.printed.filter((text) => text !== record.name);
  const shown = other.slice(0, formsShown).join(', ');
  const printed = other.length > formsShown ? `${shown} and ${other.length - formsShown} more` : shown;
  return [
    isOther && !isNear ? `Also called “${typed}”. ` : '',
    printed === ''
      ? ''
      : `${record.printed.includes(record.name) ? 'Also printed' : 'Printed'} as ${printed}. `,
    counted(record),
  ];
}

function counted({ mentions, articles, folder }: NameRecord): string {
  if (mentions === 0) {
    return folder === 'places'
      ? 'Not named in the articles; places that lie in it are.'
      : 'Not named in the articles.';
  }
  return `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}.`;
}
