/** The reader's place among the results, kept with the page's entry in the history. Browser only. */
import type { Answer } from '../answer/answer.ts';
import type { NameRecord, Names } from '../lookup/name-types.ts';

/** Keeps a place with the present entry. In: the place. An answer too large to be kept is left out, and asked for anew on return. */
export function keepPlace(place: KeptPlace): void {
  const passages = place.answer?.articles.reduce((sum, { finds }) => sum + finds.length, 0) ?? 0;
  const kept = passages > mostPassages ? { ...place, answer: undefined, records: [] } : place;
  try {
    history.replaceState({ ...stateOf(), place: kept }, '');
  } catch {
    // A browser that keeps less than this keeps the address, which is enough to search again.
  }
}

/** About a kilobyte each; browsers keep some megabytes with an entry. */
const mostPassages = 400;

/** In: what is typed. Out: the place that the present entry has for just this search. */
export function placeKept(typed: string): KeptPlace | undefined {
  const { place } = stateOf();
  return place?.query === typed.trim() && place.query !== '' ? place : undefined;
}

function stateOf(): { place?: KeptPlace } {
  return (history.state as { place?: KeptPlace } | null) ?? {};
}

/** In: an answer; the names. Out: the records of which it speaks. */
export function recordsIn(answer: Answer, names: Names | undefined): NameRecord[] {
  const { articles, names: understood, near = [], corrected } = answer;
  const references = new Set([
    ...[...understood, ...near, ...corrected].flatMap(({ records }) => records),
    ...articles.flatMap(({ finds }) => finds.flatMap((find) => find.names)),
  ]);
  return [...references].flatMap((reference) => names?.byReference.get(reference) ?? []);
}

/** In: the part of the page that has the results. Out: how far the reader has come in it. */
export function readPlace(root: HTMLElement): Pick<KeptPlace, 'y' | 'opened' | 'focused'> {
  const opened = [...root.querySelectorAll('details')].flatMap((one, at) => (one.open ? at : []));
  const focused = focusable(root).findIndex((one) => one === document.activeElement);
  return { y: scrollY, opened, focused };
}

/** Goes there. In: the part of the page, with its results drawn; the place. */
export function returnTo(root: HTMLElement, { y, opened, focused }: KeptPlace): void {
  for (const [at, details] of [...root.querySelectorAll('details')].entries())
    details.open = opened.includes(at);
  focusable(root)[focused]?.focus({ preventScroll: true });
  scrollTo({ top: y, behavior: 'instant' });
}

function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('a[href]')];
}

/** A place among results. */
export interface KeptPlace {
  readonly query: string;
  readonly answer: Answer | undefined;
  /** How many articles could be opened. */
  readonly open: number;
  readonly records: readonly NameRecord[];
  /** In CSS pixels. */
  readonly y: number;
  /** Which of the disclosures are open. */
  readonly opened: readonly number[];
  /** Which link has the focus; -1 for none. */
  readonly focused: number;
}
