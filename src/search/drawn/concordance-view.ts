/** The hits as a concordance: the words in the middle of the page, what stands around them on either side. Browser only. */
import type { Answer } from '../answer/answer.ts';
import type { ConcordanceLine } from '../passages/lines.ts';
import type { PassageFind } from '../passages/passage-find.ts';
import { element } from '../drawn/element.ts';
import { hitAddress } from './landing-address.ts';

/** In: the answer; the order of the lines. Out: a table, to be put into the page; all its links are hits. */
export function concordanceView(answer: Answer, order: ConcordanceOrder): HTMLElement {
  const head = ['Place', 'Before', 'Words', 'Behind'].map((title) => element('th', { scope: 'col' }, title));
  return element(
    'table',
    { class: 'concordance' },
    element('caption', { class: 'vh' }, `Concordance, in the order of ${orders[order]}`),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...linesIn(answer, order).map(rowView)),
  );
}

function linesIn(answer: Answer, order: ConcordanceOrder): PlacedLine[] {
  const lines = answer.articles.flatMap(({ url, title, source, finds }) =>
    finds.flatMap((find) =>
      (find.lines ?? []).map((line) => ({ line, find, url, article: source === '' ? title : source })),
    ),
  );
  if (order === 'article') return lines;
  const key = ({ line }: PlacedLine): string =>
    order === 'before' ? wordsOf(line.before).reverse().join(' ') : wordsOf(line.behind).join(' ');
  const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true });
  return lines
    .map((one) => ({ one, key: key(one) }))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({ one }) => one);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rowView({ line, find, url, article }: PlacedLine): HTMLElement {
  const { anchor, label, marked } = find;
  const place = element(
    'a',
    { href: hitAddress(url, { anchor, words: marked }), 'data-hit': anchor },
    `${article}, ${label.replace(/^Paragraph /, '¶\u00a0')}`,
  );
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, place),
    element('td', { class: 'before' }, element('span', {}, line.before)),
    element('td', { class: 'words' }, element('mark', {}, line.words)),
    element('td', { class: 'behind' }, line.behind),
  );
}

/** In: the answer; the order. Out: the table as text, parted by tabs, its first line the titles; a full address in each line. */
export function concordanceText(answer: Answer, order: ConcordanceOrder): string {
  const rows = linesIn(answer, order).map(({ line, find, url, article }) => [
    `${article}, ${find.label}`,
    ...[line.before, line.words, line.behind].map((text) => text.replace(/\s+/gu, ' ')),
    new URL(hitAddress(url, { anchor: find.anchor, words: [] }), location.href).href,
  ]);
  return [['Place', 'Before', 'Words', 'Behind', 'Address'], ...rows].map((row) => row.join('\t')).join('\n');
}

/** The orders, as the page calls them. */
export const orders = { article: 'articles', before: 'the word before', behind: 'the word behind' } as const;

/** The order of the lines. */
export type ConcordanceOrder = keyof typeof orders;

interface PlacedLine {
  readonly line: ConcordanceLine;
  readonly find: PassageFind;
  readonly url: string;
  readonly article: string;
}
