/** Fills the parts of the search page with what is known: notices, names, passages. Browser only. */
import { pause } from '../../browser/pause.ts';
import { tellNewer } from '../../moved/page/newer-version.ts';
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import { cardsFor, cardsOf, nearCardsOf } from '../answer/cards.ts';
import { type Chosen, type FacetKey, facetsOf, narrowed } from '../answer/facets.ts';
import type { Answer } from '../answer/find.ts';
import type { Names } from '../lookup/name-types.ts';
import { hasMore } from '../answer/status-line.ts';
import { cardsView, nearCardsView } from '../drawn/cards-view.ts';
import { element } from '../drawn/element.ts';
import { chipsView, facetsView } from '../drawn/facets-view.ts';
import { moreLabel } from './more-line.ts';
import type { NamesClient, NamesState } from './names-client.ts';
import { nothingView, rewrittenView } from '../drawn/notices-view.ts';
import { addressWith, presentParameters, searchAsTyped, searchFor } from './search-address.ts';
import type { SearchParts } from './search-parts.ts';
import { thingsView } from '../drawn/things-view.ts';
import { showResults, switchView } from '../drawn/views-switch.ts';

/** What the search says besides its results. In: the parts; the state of the search, and what is known. */
export function showNotices(
  { failed, nothing, tips, rewritten, unnamed, naming }: SearchParts,
  { state, answer, names, namesState, home, edition }: Known & { state: 'idle' | 'done' | 'failed' },
): void {
  failed.hidden = state !== 'failed';
  nothing.hidden = answer === undefined || answer.articles.length > 0 || hasMore(answer);
  unnamed.hidden = state !== 'done' || namesState !== 'failed';
  for (const told of [failed, unnamed])
    if (!told.hidden) void tellNewer(told, () => edition?.isOver() ?? Promise.resolve(false));
  naming.hidden = state !== 'done' || namesState !== 'loading';
  tips.replaceChildren(
    ...(answer ? nothingView(answer, { names, home, search: (words) => searchFor(words) }) : []),
  );
  rewritten.replaceChildren(
    ...(answer && names ? rewrittenView(answer, { names, home, asTyped: searchAsTyped(answer.query) }) : []),
  );
  rewritten.hidden = rewritten.childNodes.length === 0;
}

/** In: the parts; what the one line is to say. */
export function say({ status }: SearchParts, line: string): void {
  if (status.textContent !== line) status.textContent = line;
}

/**
 * Cards for what is typed, or for what was understood once there is an answer; without anything typed, the few names of the page.
 * In: the parts; what is known; `isFailed`, when the texts will not answer, and slips of names may be taken.
 */
export function showNames(
  { cards, box, known }: SearchParts,
  { answer, names, home, isFailed }: Known & { isFailed: boolean },
): void {
  const typed = box.value.trim();
  const offered =
    names && typed !== ''
      ? answer
        ? cardsOf(answer, names)
        : cardsFor(typed, names, { near: isFailed })
      : [];
  const things = thingsView(answer?.things ?? [], home);
  const near = nearCardsView(names && answer ? nearCardsOf(answer, names) : [], home);
  const named = cardsView(offered, home, { isFolded: answer === undefined });
  // Who asks for one name gets it first; a question is answered first by what answers questions.
  const isName = answer?.names.length === 1 && answer.asked === 1;
  cards.replaceChildren(...(isName ? [named, things] : [things, named]), near);
  known.hidden = typed !== '' || known.querySelector('li') === null;
}

/**
 * Asks for the names, and makes ready for the first keystroke when somebody comes to the box: a telephone that only shows the page is
 * left in peace.
 * In: the names; the path of the home page; the box in which is typed; what ends the page's listening.
 */
export function readyForTyping(
  names: NamesClient,
  { home, box, signal }: { home: string; box: HTMLInputElement; signal: AbortSignal },
): void {
  names.ask();
  if (document.activeElement === box) rehearse(names, { home, box });
  else box.addEventListener('focus', () => rehearse(names, { home, box }), { signal, once: true });
}

/** Offers names to nobody: browsers make a function ready when it is first called, and letters when they are first set. */
function rehearse(names: NamesClient, { home, box }: { home: string; box: HTMLInputElement }): void {
  const stage = element('div', { 'aria-hidden': 'true', inert: '' });
  stage.style.cssText =
    'position: absolute; visibility: hidden; width: 10em; height: 0; overflow: hidden; top: 0';
  const before = box.value;
  void names.load('').then(async () => {
    const { loaded } = names;
    document.body.append(stage);
    for (const typed of loaded ? ['k', 'kyrgyz', 'one of them', 'К', 'Карин', 't'] : []) {
      await pause();
      // Whoever types by now needs no rehearsal.
      if (box.value !== before) break;
      if (loaded)
        stage.append(typedInto(box, typed), cardsView(cardsFor(typed, loaded), home, { isFolded: true }));
      // What stands there is offered to nobody, also not to those who ask the page for its cards.
      for (const card of stage.children) card.removeAttribute('data-name-card');
    }
    requestAnimationFrame(() => requestAnimationFrame(() => stage.remove()));
  });
}

function typedInto(box: HTMLInputElement, typed: string): HTMLInputElement {
  const copy = document.createElement('input');
  copy.style.font = getComputedStyle(box).font;
  copy.value = typed;
  return copy;
}

/**
 * What of the answer is chosen, with the facets.
 * In: the parts; what is known; how many articles could be opened; what is chosen; `go`, called with the address of another choice or view. Out: the answer
 * with the chosen passages alone; undefined without an answer.
 */
export function showPassages(
  parts: SearchParts,
  { answer, names, open, chosen, go }: Known & { open: number; chosen: Chosen; go: (href: string) => void },
): Answer | undefined {
  const shown = answer && narrowed(answer, chosen, names);
  const offered = answer ? facetsOf(answer, chosen, names) : [];
  const choose = (key: FacetKey, value: string, isChosen: boolean): void => {
    go(addressWith(key, value, { isChosen }));
    focusOnValue(parts.facets, key, value);
  };
  const parameters = presentParameters();
  if (shown) void showResults(shown, { results: parts.results, parameters });
  else parts.results.replaceChildren();
  parts.views.hidden = !shown || shown.articles.length === 0;
  parts.views.replaceChildren(...(shown ? switchView(parameters, { answer: shown, go }) : []));
  parts.more.hidden = answer === undefined || !hasMore(answer);
  if (answer) parts.more.textContent = moreLabel(answer, open);
  parts.facets.replaceChildren(facetsView(offered, choose));
  parts.narrow.hidden = offered.length === 0;
  // Beside the results there is room for it.
  if (matchMedia('(width >= 60rem)').matches) parts.narrow.open = true;
  parts.chips.replaceChildren(
    chipsView(offered, {
      without: (key, value) => addressWith(key, value, { isChosen: false }),
      removed: go,
    }),
  );
  return shown;
}

/** The boxes were drawn anew: the one that was pressed keeps the focus. */
function focusOnValue(facets: HTMLElement, key: FacetKey, value: string): void {
  facets.querySelector<HTMLElement>(`input[name="${key}"][value="${CSS.escape(value)}"]`)?.focus();
}

interface Known {
  readonly answer: Answer | undefined;
  readonly names: Names | undefined;
  readonly namesState: NamesState;
  /** The path of the home page. */
  readonly home: string;
  /** The state of the archive that the page belongs to. */
  readonly edition?: OwnEdition | undefined;
}
