/** What follows from an article's record: the name it goes by, and what in it cannot be so. Pure. */
import { cslName } from '../../citation/article-item.ts';
import { familyName } from '../../citation/names.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/** Author or publication, and year: "A.I. 2014". In: a record. Out: a label; two articles may share one. */
export function articleLabel({ authors, publication, issued }: ArticleRecord): string {
  const names = Array.isArray(authors)
    ? authors.map((author) => ('literal' in author ? author.literal : familyName(cslName(author))))
    : [];
  const [first = publication.name, second, ...more] = names;
  const who = second === undefined ? first : more.length === 0 ? `${first} and ${second}` : `${first} et al.`;
  return `${who} ${issued.date.slice(0, 4)}`;
}

/**
 * What each field allows alone and the record as a whole does not.
 * In: the record, where its fields stand, and today's date. Out: issues.
 */
export function recordFaults(record: ArticleRecord, about: { yaml: YamlValue; today: string }): Issue[] {
  const { yaml, today } = about;
  const faults: Issue[] = [];
  const refuse = (path: readonly PropertyKey[], what: string, cure: string): void => {
    faults.push(issue('Contradiction', yaml.place(path), { what, cure }));
  };
  const { byline, authors, issued, status } = record;
  if (byline.state === 'printed' && byline.printed === undefined)
    refuse(
      ['byline'],
      'The byline is said to be printed, but its words are not given.',
      'Add byline.printed, word for word.',
    );
  if (byline.state !== 'printed' && byline.printed !== undefined)
    refuse(
      ['byline', 'state'],
      `The byline is said to be ${byline.state}, and yet its words are given.`,
      'Set the state to printed, or take the words away.',
    );
  if (byline.name !== undefined && !byline.printed?.includes(byline.name))
    refuse(
      ['byline', 'name'],
      'byline.name is not part of byline.printed.',
      'Copy it from there, letter for letter.',
    );
  if (byline.state === 'lost' && authors === 'none')
    refuse(['authors'], 'The byline is lost, so there was an author.', 'Write "authors: unknown".');
  if (issued.known === 'inferred' && issued.reason === undefined)
    refuse(['issued'], 'The date is inferred, and readers are not told from what.', 'Add issued.reason.');

  const later = record.corrections.findIndex(({ date }, i) => date < (record.corrections[i - 1]?.date ?? ''));
  if (later !== -1)
    refuse(
      ['corrections', later, 'date'],
      'This correction is older than the one above it.',
      'Corrections stand oldest first: correct the date, or add the new one at the end.',
    );

  const dates: [readonly PropertyKey[], string][] = [
    [['issued', 'date'], issued.date],
    ...record.corrections.map(({ date }, i): [PropertyKey[], string] => [['corrections', i, 'date'], date]),
    ...(status.state === 'withdrawn' ? [[['status', 'date'], status.date] as [PropertyKey[], string]] : []),
  ];
  for (const [path, date] of dates) {
    // As many characters of today as the date has: "2018" against "2026". Of an interval, the end.
    const latest = (date.split('/').at(-1) ?? date).replace(/[~?%]$/, '');
    if (latest > today.slice(0, latest.length))
      faults.push(issue('FutureDate', yaml.place(path), { field: path.join('.'), date }));
  }
  return faults;
}
