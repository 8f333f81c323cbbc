/** The switch between passages and concordance, with what belongs to the second. Browser only. */
import type { Answer } from '../answer/answer.ts';
import type { ConcordanceOrder } from '../drawn/concordance-view.ts';
import { element } from '../drawn/element.ts';
import { resultsView } from '../drawn/results-view.ts';

/**
 * Shows an answer in the way that the address asks for: `view=lines`, with `order=before` or `behind`.
 * In: the answer; the part of the page; the address's parameters. Out: when it is shown.
 */
export async function showResults(
  answer: Answer,
  { results, parameters }: { results: HTMLElement; parameters: URLSearchParams },
): Promise<void> {
  if (parameters.get('view') !== 'lines') {
    results.replaceChildren(resultsView(answer));
    return;
  }
  const shown = Symbol('shown');
  latest = shown;
  const { concordanceView } = await import('../drawn/concordance-view.ts');
  if (latest === shown) results.replaceChildren(concordanceView(answer, orderIn(parameters)));
}

let latest: symbol | undefined;

/** In: the address's parameters. Out: the order of a concordance. */
function orderIn(parameters: URLSearchParams): ConcordanceOrder {
  const order = parameters.get('order');
  return order === 'before' || order === 'behind' ? order : 'article';
}

/**
 * The links between both. In: the address's parameters; the answer that is shown; `go`, called with the address that was chosen. Out:
 * what goes into the page.
 */
export function switchView(
  parameters: URLSearchParams,
  { answer, go }: { answer: Answer; go: (href: string) => void },
): (Node | string)[] {
  const isLines = parameters.get('view') === 'lines';
  const order = orderIn(parameters);
  const link = (words: string, view: { lines: boolean; order?: ConcordanceOrder }): HTMLElement => {
    const isCurrent = view.lines === isLines && (!isLines || (view.order ?? 'article') === order);
    const href = addressOf(view);
    const made = element('a', { href, 'aria-current': isCurrent ? 'true' : undefined }, words);
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(href);
    });
    return made;
  };
  const ways = [link('Passages', { lines: false }), ' ', link('Concordance', { lines: true })];
  if (!isLines) return ways;
  const copy = element('button', { type: 'button' }, 'Copy the table');
  copy.addEventListener('click', () => void copyTable(copy, answer, order));
  return [
    ...ways,
    element('span', { class: 'vh' }, '. '),
    element(
      'span',
      { class: 'orders' },
      'In the order of ',
      link('articles', { lines: true }),
      ', ',
      link('the word before', { lines: true, order: 'before' }),
      ', ',
      link('the word behind', { lines: true, order: 'behind' }),
      '. ',
    ),
    copy,
  ];
}

async function copyTable(button: HTMLElement, answer: Answer, order: ConcordanceOrder): Promise<void> {
  const { concordanceText } = await import('../drawn/concordance-view.ts');
  const text = concordanceText(answer, order);
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'The browser did not let us copy';
  }
}

function addressOf({ lines, order }: { lines: boolean; order?: ConcordanceOrder }): string {
  const address = new URL(location.href);
  for (const name of ['view', 'order']) address.searchParams.delete(name);
  if (lines) address.searchParams.set('view', 'lines');
  if (order) address.searchParams.set('order', order);
  return address.href;
}
