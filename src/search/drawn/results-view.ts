/** An answer as a part of the page. Browser only. Everything typed or printed goes in as text, never as markup. */
import type { Answer } from '../answer/find.ts';
import type { ArticleFinds } from '../passages/find-in-article.ts';
import type { PassageFind } from '../passages/passage-find.ts';
import { leadingFinds } from '../passages/rank.ts';
import { element } from '../drawn/element.ts';
import { hitAddress } from './landing-address.ts';

/** How many passages of an article show at once; the others open below them. */
const shownAtOnce = 5;

/**
 * Draws the results.
 *
 * In: the answer. Out: one section for each article, to be put into the page; all hits are in it.
 */
export function resultsView(answer: Answer): DocumentFragment {
  const view = document.createDocumentFragment();
  view.append(...answer.articles.map(articleView));
  return view;
}

function articleView(article: ArticleFinds): HTMLElement {
  const leading = leadingFinds(article);
  const shown = leading.slice(0, shownAtOnce);
  const further = [...leading.slice(shownAtOnce), ...article.finds.filter((find) => !leading.includes(find))];
  const heading = element('h2', {}, element('a', { href: article.url }, article.title));
  const section = element('section', { class: 'group' }, heading);
  if (article.source) section.append(element('p', { class: 'small' }, article.source));
  section.append(listView(article, shown, 1));
  if (further.length > 0) section.append(furtherView(article, { further, after: shown.length }));
  return section;
}

function furtherView(
  article: ArticleFinds,
  { further, after }: { further: PassageFind[]; after: number },
): HTMLElement {
  const some = article.finds.some((find) => find.holds === 'all')
    ? further.filter((find) => find.holds === 'some').length
    : 0;
  const passages = `${further.length} more passage${further.length === 1 ? '' : 's'}`;
  const words =
    some === 0
      ? ''
      : some === further.length
        ? ' with some of the words'
        : `, ${some} with some of the words`;
  return element(
    'details',
    {},
    element('summary', {}, passages + words),
    listView(article, further, after + 1),
  );
}

function listView(article: ArticleFinds, finds: readonly PassageFind[], start: number): HTMLElement {
  return element(
    'ol',
    { class: 'hits', role: 'list', start: String(start) },
    ...finds.map((find) => element('li', {}, hitView(article.url, find))),
  );
}

function hitView(url: string, find: PassageFind): HTMLElement {
  const { anchor, label, parts, how } = find;
  const short = label.replace(/^Paragraph /, '¶\u00a0');
  const place =
    short === label
      ? [element('span', { class: 'no' }, label), ' ']
      : [
          element('span', { class: 'no', 'aria-hidden': 'true' }, short),
          element('span', { class: 'vh' }, `${label}: `),
        ];
  const quoted = element(
    'span',
    { class: 'q' },
    ...parts.map(({ text, mark }) => (mark ? element('mark', {}, text) : text)),
    ...insteadOf(find),
  );
  return element(
    'a',
    {
      href: hitAddress(url, { anchor, words: find.marked }),
      'data-hit': anchor,
      'data-match': how === 'exact' ? 'literal' : how === 'name' ? 'name' : 'other',
    },
    ...place,
    quoted,
  );
}

/** Says what stands there when it is not what was typed: the name under another spelling, or a place within the place. */
function insteadOf({ how, other }: PassageFind): HTMLElement[] {
  if ((how !== 'name' && how !== 'part') || other.length === 0) return [];
  const few = other.slice(0, 3).join('; ');
  return [element('span', { class: 'as' }, how === 'name' ? `as ${few}` : few)];
}
