/** The page of figures: which claims may stand side by side, and which are of another kind. Pure. */
import type { Archive } from '../../archive/archive.ts';
import type { ClaimSubject } from '../../records/claim.ts';
import { startOf } from '../date-order.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { LinkPassage } from '../passages/passage-links.ts';
import { claimRows, type ClaimRow } from './claim-rows.ts';

/**
 * In: the archive and its passage links. Out: the estimates of fighters by country, article beside article, and all
 * other claims by what they count. Every claim stands in it once.
 */
export function figuresOf(archive: Archive, link: LinkPassage): Figures {
  return allFigures(archive)(link);
}

/** Every claim in the order of the page: the compared ones by country, then table by table. In: the page's figures. */
export function rowsInOrder({ countries, tables }: Figures): ClaimRow[] {
  return [...countries.flatMap(({ rows }) => rows), ...tables.flatMap(({ rows }) => rows)];
}

const allFigures = oncePerArchive((archive) => {
  let known: Figures | undefined;
  return (link: LinkPassage) => (known ??= read(archive, link));
});

function read(archive: Archive, link: LinkPassage): Figures {
  const rows = claimRows(archive, link);
  const compared = rows.filter((row) => isCompared(archive, row));
  const isElsewhere = new Set(compared);
  const countries = [...Map.groupBy(compared, ({ claim }) => claim.from[0] ?? '')]
    .map(([reference, own]) => ({ place: nameLink(archive, reference), rows: own.sort(byTime) }))
    .sort((a, b) => (a.place.sort < b.place.sort ? -1 : 1));
  const lanes = [...Map.groupBy(compared, ({ passage }) => passage.article)]
    .map(([article, own]) => laneOf(archive, article, own.sort(byTime)))
    .sort((a, b) => (a.rows[0] && b.rows[0] ? byTime(a.rows[0], b.rows[0]) : 0));
  const others = Map.groupBy(
    rows.filter((row) => !isElsewhere.has(row)),
    ({ claim }) => claim.subject,
  );
  const tables = (Object.keys(subjectWords) as ClaimSubject[]).flatMap((subject) => {
    const own = others.get(subject);
    return own ? [{ subject, heading: subjectWords[subject], rows: own }] : [];
  });
  return { countries, lanes, tables };
}

/** What is counted, in the words of headings. */
export const subjectWords: Readonly<Record<ClaimSubject, string>> = {
  fighters: 'Fighters, counted over more than one country or none',
  'ever-joined': 'Those who ever joined, from the whole region',
  trend: 'Whether more go or fewer',
  dead: 'The dead',
  returned: 'Those who returned',
  'active-after-return': 'Returned, and still active',
  families: 'Families',
  age: 'Age',
  circumstances: 'Education, work, family',
  'recruits-origin': 'Where recruits are found',
  motives: 'Why they go or come back, as a share',
  'foreigners-detected': 'Foreigners detected',
  arrested: 'Arrests',
  imprisoned: 'In prison',
  sentence: 'Prison sentences',
  'attack-plotters': 'Said to have plotted an attack',
  'attack-volunteers': 'Said to be willing to die in an attack',
  states: 'States',
  account: 'What the articles themselves count',
  distance: 'Distance',
  duration: 'Length of a recording',
  sum: 'Money',
};

/** One country's people, counted as fighters or as all who ever joined. */
function isCompared(archive: Archive, { claim }: ClaimRow): boolean {
  const [from, ...more] = claim.from;
  if (from === undefined || more.length > 0) return false;
  if (claim.subject !== 'fighters' && claim.subject !== 'ever-joined') return false;
  const { folder, record } = archive.name(from);
  return folder === 'places' && record.kind === 'country' && record.parents.includes(comparedRegion);
}

function laneOf(archive: Archive, article: string, rows: readonly ClaimRow[]): Lane {
  const { label } = archive.article(article);
  const sayers = new Set(rows.map(({ claimedBy }) => claimedBy.who.map(({ reference }) => reference).join()));
  const sayer = rows[0]?.claimedBy.who[0];
  const ofOne = sayers.size === 1 && sayer?.folder === 'people' ? sayer : undefined;
  return { article, label, short: (ofOne?.sort ?? label).replace(/,.*| \d{4}$/, ''), sayer: ofOne, rows };
}

function byTime(a: ClaimRow, b: ClaimRow): number {
  return startOf(a.claim.asOf?.edtf) - startOf(b.claim.asOf?.edtf);
}

/** The region whose countries are set side by side. */
const comparedRegion = 'places/central-asia';

/** The page of figures. */
export interface Figures {
  /** By name of country; in each, claims in the order of the time that they speak of. */
  readonly countries: readonly { readonly place: NameLink; readonly rows: readonly ClaimRow[] }[];
  /** The articles that give such numbers, in the order of the time that they speak of. */
  readonly lanes: readonly Lane[];
  /** Claims of other kinds. */
  readonly tables: readonly ClaimTable[];
}

/** One article's estimates. */
export interface Lane {
  readonly article: string;
  readonly label: string;
  /** A name short enough for a plot: the one person who gives all the numbers, or the article's author. */
  readonly short: string;
  /** That one person, if there is one. */
  readonly sayer: NameLink | undefined;
  readonly rows: readonly ClaimRow[];
}

/** Claims that count one thing. */
export interface ClaimTable {
  readonly subject: ClaimSubject;
  readonly heading: string;
  readonly rows: readonly ClaimRow[];
}
