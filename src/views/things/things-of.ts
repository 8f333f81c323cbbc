/** Questions, figures, events and sources as the search finds them. Pure. */
import type { Archive } from '../../archive/archive.ts';
import { dateInWords } from '../../components/words/date-in-words.ts';
import type { Thing } from '../../search/passages/things.ts';
import { homeUrl } from '../../urls.ts';
import { figuresOf } from '../figures/figures.ts';
import { figurePages } from '../figures/figure-pages.ts';
import { shortAmount } from '../figures/amount-in-words.ts';
import type { ClaimRow } from '../figures/claim-rows.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { questionViews } from '../questions/question-view.ts';
import { sayingInWords } from '../saying.ts';
import { citationsIn } from '../sources/cited-sources.ts';
import { timelineOf } from '../timeline/timeline.ts';

/** In: the archive. Out: all its questions, figures by what they count, events, and sources that have a title. */
export const thingsOf: (archive: Archive) => readonly Thing[] = oncePerArchive((archive) => [
  ...questions(archive),
  ...figures(archive),
  ...events(archive),
  ...sources(archive),
]);

function questions(archive: Archive): Thing[] {
  return questionViews(archive, passageLinks(archive)).map(({ question, scope, url, about, positions }) => ({
    kind: 'question',
    title: question,
    path: below(url),
    detail: `${positions.length} positions, ${positions.reduce((sum, { voices }) => sum + voices.length, 0)} passages`,
    about: references([
      ...about,
      ...positions.flatMap(({ voices }) => voices.flatMap(({ saidBy }) => saidBy.who)),
    ]),
    same: '',
    more: [scope, ...positions.map(({ statement }) => statement)].join(' ').slice(0, mostWords),
  }));
}

function figures(archive: Archive): Thing[] {
  const { countries, tables } = figuresOf(archive, passageLinks(archive));
  const isDivided = figurePages(archive).size > 1;
  return [
    ...countries.map(({ place, rows }) => ({
      kind: 'figures' as const,
      title: `How many from ${place.name}, and according to whom`,
      path: isDivided ? `figures/${place.reference}/` : below(rows[0]?.url ?? ''),
      detail: amounts(rows),
      about: [place.reference],
      same: 'figures numbers estimates fighters militants jihadists',
      more: `people citizens went gone go joined fight Syria Iraq ${named(rows)}`,
    })),
    ...tables.map(({ subject, heading, rows }) => ({
      kind: 'figures' as const,
      title: heading,
      path: isDivided ? `figures/subjects/${subject}/` : `figures/#${subject}`,
      detail: amounts(rows),
      about: references(rows.flatMap((row) => [...row.from, ...row.in, ...row.about])),
      same: otherWords[subject] ?? '',
      more: `${rows.map(({ claim }) => claim.what).join(' ')} ${named(rows)}`.slice(0, mostWords),
    })),
  ];
}

/** "> 500 (Karin), about 300": the first few. */
function amounts(rows: readonly ClaimRow[]): string {
  const few = rows.slice(0, mostAmounts).map(({ claim, claimedBy, passage }) => {
    const amount = shortAmount(claim.amount).replace(/^> /, 'more than ').replace(/^≈ /, 'about ');
    return `${amount} (${sayingInWords(claimedBy)}, ${passage.label})`;
  });
  return few.join('; ') + (rows.length > mostAmounts ? `; and ${rows.length - mostAmounts} more` : '');
}

function named(rows: readonly ClaimRow[]): string {
  return [...new Set(rows.flatMap(({ claimedBy }) => claimedBy.who.map(({ name }) => name)))]
    .slice(0, 8)
    .join(' ');
}

/** What readers call the things that are counted, where the heading has other words. */
const otherWords: Readonly<Record<string, string>> = {
  fighters: 'militants jihadists recruits',
  families: 'women wives wife children child relatives',
  returned: 'returnees return back came home',
  dead: 'killed died deaths casualties',
  arrested: 'detained arrests arrest police',
  imprisoned: 'prisoners jail jailed convicted sentenced',
  sentence: 'years prison jail court',
  age: 'old young youth',
  sum: 'money pay salary dollars paid wage',
  'recruits-origin': 'recruited migrants labour Russia where from',
  motives: 'reasons why motivation percent',
  distance: 'kilometers far',
};

function events(archive: Archive): Thing[] {
  return timelineOf(archive, passageLinks(archive))
    .filter(({ kind }) => kind === 'event')
    .map(({ what, date, url, about }) => ({
      kind: 'event',
      title: what,
      path: below(url),
      detail: dateInWords(date),
      about: references(about),
      same: '',
      more: '',
    }));
}

function sources(archive: Archive): Thing[] {
  const seen = new Set<string>();
  return citationsIn(archive, passageLinks(archive)).flatMap(
    ({ source, url, outlet, speakers, isNothingLeft }): Thing[] => {
      // What has no title goes by its outlet or its speaker, who have cards of their own.
      if (isNothingLeft || !source.title) return [];
      const title = `“${source.title.printed}”`;
      const authors = source.authors.map(({ printed }) => printed).join('; ');
      const detail = [authors, outlet?.name, source.dated].filter(Boolean).join(', ');
      if (seen.has(`${title} ${detail}`)) return [];
      seen.add(`${title} ${detail}`);
      const about = references([...(outlet ? [outlet] : []), ...speakers]);
      return [{ kind: 'source', title, path: below(url), detail, about, same: '', more: '' }];
    },
  );
}

function references(links: readonly { readonly reference: string }[]): string[] {
  return [...new Set(links.map(({ reference }) => reference))];
}

function below(url: string): string {
  return url.slice(homeUrl().length);
}

const mostAmounts = 3;
/** Of a long list of words the rest brings up nothing; in UTF-16 units. */
const mostWords = 900;
