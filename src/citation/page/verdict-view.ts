/** A verdict on a quotation as the page shows it. Browser only. */
import type { Difference, DifferenceSort } from '../../quotation/differences.ts';
import type { Place, Verdict } from '../../quotation/verify.ts';
import { citedPassage } from '../pinpoint.ts';
import { markedWords } from './marked-words.ts';

/**
 * In: a verdict, and places to show when there is none like the quotation. Out: the elements that show what was left out,
 * put in and set aside, the differences, and the places.
 */
export function verdictView(verdict: Verdict, near: readonly Place[] = []): HTMLElement[] {
  const differences = 'differences' in verdict ? verdict.differences : [];
  const shown = [
    ...(verdict.kind === 'altered' ? [comparison(differences)] : []),
    ...partsOf(verdict, differences),
  ];
  if (!('places' in verdict))
    return near.length === 0
      ? shown
      : [
          ...shown,
          element('p', 'The nearest places, though they are not like it as a whole:'),
          ...near.map(placeView),
        ];
  return [
    ...shown,
    ...verdict.places.slice(0, shownPlaces).map(placeView),
    ...(verdict.places.length > shownPlaces
      ? [element('p', `And ${verdict.places.length - shownPlaces} places more.`, 'small')]
      : []),
  ];
}

/** So many places are shown. */
const shownPlaces = 10;

/** What of the quotation and the text is not the same and yet no alteration, each with its words. */
function partsOf({ aside, unread }: Verdict, differences: readonly Difference[]): HTMLElement[] {
  const list = element('dl', '', 'apart');
  const add = (name: string, words: readonly string[]): void => {
    if (words.length > 0) list.append(element('dt', name), ...words.map((each) => element('dd', each)));
  };
  const of = (sort: DifferenceSort): Difference[] => differences.filter((each) => each.sort === sort);
  add(
    'Left out',
    of('left out').map(({ printed }) =>
      printed.trim() === '' ? 'Nothing: no word stands between.' : printed.trim(),
    ),
  );
  add(
    'In brackets',
    of('in brackets').map(({ given, printed, goesOn }) => {
      if (printed.trim() !== '') return `${given.trim()}, where the text has “${printed.trim()}”`;
      return goesOn === undefined
        ? `${given.trim()}, added`
        : `${given.trim()}, where the text goes on “${goesOn} …”`;
    }),
  );
  const marks = of('set aside').filter(({ given }) => /[\p{L}\p{N}!]/u.test(given));
  add('Set aside', [
    ...marks.map(({ given, printed }) =>
      printed.trim() === ''
        ? given.trim().replace(/[⟦⟧]/g, '')
        : `${given.trim()}, read as “${printed.trim()}”`,
    ),
    ...aside,
  ]);
  add('Not looked at', unread === '' ? [] : [unread.length > 300 ? `${unread.slice(0, 300)} …` : unread]);
  return list.childElementCount > 0 ? [list] : [];
}

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
  for (const { sort, [side]: written } of differences) {
    const words = written.replace(/[⟦⟧]/g, '');
    const trimmed = words.trim();
    if (sort !== 'changed' || trimmed === '') row.append(words);
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
  const { url, passageCitation } = article;
  const words =
    anchor === ''
      ? article.citation
      : citedPassage(passageCitation, {
          form: 'chicago-note',
          url,
          anchor,
          to,
          label: numberIn(label),
          toLabel: numberIn(toLabel),
        });
  citation.append(...markedWords(words));
  box.append(heading, element('p', article.title, 'small'), citation);
  return box;
}

/** "¶ 4", "note xii": what stands after the word for the passage. */
function numberIn(label: string): string | undefined {
  return label.split(/\s/).at(-1);
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}
