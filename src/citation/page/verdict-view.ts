/** A verdict on a quotation as the page shows it. Browser only, but for verdictLine. */
import type { Difference } from '../../quotation/align.ts';
import type { Place, Verdict } from '../../quotation/verify.ts';
import { pinpointedCitation } from '../pinpoint.ts';

/**
 * In: a verdict; how many articles were compared, and how many more may matter that were not. Out: one to three sentences.
 */
export function verdictLine(verdict: Verdict, { compared, left }: Reach = { compared: 0, left: 0 }): string {
  switch (verdict.kind) {
    case 'short':
      return 'Two words at least are needed.';
    case 'absent':
      return left === 0
        ? 'Not found: no passage of the archive is like it.'
        : `Not found: it does not stand in the archive word for word. ${articles(compared + left)} share some of its words; ` +
            `nothing in the ${compared} likeliest is like it.`;
    case 'altered':
      return `Altered: it does not stand in the archive in these words. ${
        verdict.places.length === 1
          ? 'The nearest place'
          : `Nearest are ${verdict.places.length} places, all alike; the first`
      } differs where marked.${left === 0 ? '' : ` ${articles(left)} more share words with it and were not compared.`}`;
    case 'exact': {
      const words = verdict.omissions ? 'but for the words left out, it stands' : 'it stands';
      const places = verdict.places.length;
      const where =
        left > 0
          ? `, in ${places} ${places > 1 ? 'places' : 'place'} or more`
          : places > 1
            ? `, in ${places} places`
            : '';
      return `Exact: ${words} in the archive word for word${where}.${
        left === 0 ? '' : ` ${articles(left)} more may hold it and were not compared.`
      }`;
    }
  }
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count.toLocaleString('en')} articles`;
}

/**
 * In: a verdict, and places to show when there is none like the quotation. Out: the elements that show places and
 * differences; none when there are no places.
 */
export function verdictView(verdict: Verdict, near: readonly Place[] = []): HTMLElement[] {
  if (!('places' in verdict))
    return near.length === 0
      ? []
      : [element('p', 'The nearest places, though they are not like it as a whole:'), ...near.map(placeView)];
  return [
    ...(verdict.kind === 'altered' ? [comparison(verdict.differences)] : []),
    ...verdict.places.slice(0, shown).map(placeView),
    ...(verdict.places.length > shown
      ? [element('p', `And ${verdict.places.length - shown} places more.`, 'small')]
      : []),
  ];
}

/** So many places are shown. */
const shown = 10;

function comparison(differences: readonly Difference[]): HTMLElement {
  const box = element('div', '', 'lines');
  box.append(
    line('In the archive', { differences, side: 'printed' }),
    line('As you pasted it', { differences, side: 'given' }),
  );
  return box;
}

function line(
  name: string,
  { differences, side }: { differences: readonly Difference[]; side: 'printed' | 'given' },
): HTMLElement {
  const row = element('p', '');
  row.append(element('b', name, 'small'));
  for (const { same, [side]: words } of differences) {
    const trimmed = words.trim();
    if (same || trimmed === '') row.append(words);
    else row.append(element('mark', trimmed), words.slice(words.trimEnd().length));
  }
  return row;
}

function placeView({ article, anchor, to, label, toLabel }: Place): HTMLElement {
  const box = element('section', '');
  const heading = element('h2', '');
  const link = element('a', `${article.label}, ${anchor === to ? label : `${label} to ${toLabel}`}`);
  link.setAttribute('href', new URL(article.url).pathname + (anchor === '' ? '' : `#${anchor}`));
  heading.append(link);
  const citation = element('p', '', 'citation');
  const { url } = article;
  citation.innerHTML =
    anchor === ''
      ? article.citation
      : pinpointedCitation(article.citation, { style: 'chicago-note', url, anchor, to });
  box.append(heading, element('p', article.title, 'small'), citation);
  return box;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** How far a verdict goes: articles that were compared, and those that may matter and were not. */
interface Reach {
  readonly compared: number;
  readonly left: number;
}
