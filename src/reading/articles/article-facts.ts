/** What follows from an article's record: the name it goes by, and what in it cannot be so. Pure. */
import { cslName } from '../../citation/article-item.ts';
import { familyName } from '../../citation/names.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import { dateFaults } from './article-dates.ts';

/** Author or publication, and year: "A.I. 2014"; "A.I. n.d." without a date. In: a record. Out: a label; two articles may share one. */
export function articleLabel({ authors, publication, issued }: ArticleRecord): string {
  const names = Array.isArray(authors)
    ? authors.map((author) => ('literal' in author ? author.literal : familyName(cslName(author))))
    : [];
  const [first = publication.name, second, ...more] = names;
  const who = second === undefined ? first : more.length === 0 ? `${first} and ${second}` : `${first} et al.`;
  return `${who} ${issued.undated ? 'n.d.' : issued.date.slice(0, 4)}`;
}

/**
 * What each field allows alone and the record as a whole does not.
 * In: the record, where its fields stand, and today's date. Out: issues.
 */
export function recordFaults(record: ArticleRecord, about: { yaml: YamlValue; today: string }): Issue[] {
  const { yaml } = about;
  const faults: Issue[] = [];
  const refuse: Refuse = (path, what, cure) => {
    faults.push(issue('Contradiction', yaml.place(path), { what, cure }));
  };
  const { byline, authors, issued } = record;
  if (byline.state === 'printed' && byline.printed === undefined)
    refuse(
      ['byline', 'state'],
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
    refuse(
      ['issued', 'known'],
      'The date is inferred, and readers are not told from what.',
      'Add issued.reason.',
    );

  if (byline.state === 'printed' && byline.printed !== undefined && authors === 'none')
    refuse(
      ['authors'],
      'There is a byline, so there was an author.',
      'Write who it was, or "authors: unknown" where the line does not tell.',
    );
  authorFaults(record, refuse);
  correctionFaults(record, refuse);
  ruleFaults(record, refuse);
  return [...faults, ...dateFaults(record, about)];
}

/** A named author stands in the byline, or byline.note tells of them. */
function authorFaults({ byline, authors, capture }: ArticleRecord, refuse: Refuse): void {
  if (!Array.isArray(authors) || byline.state === 'lost') return;
  // A byline that is mistyped here is told as that, and does not make the author a stranger.
  const captured = capture.leftOut.filter(({ as }) => as === 'byline').map(({ text }) => text);
  const told = wordsIn([byline.printed, byline.note, ...captured].join(' '));
  const stranger = authors.findIndex((author) =>
    wordsIn('literal' in author ? author.literal : author.family).some((word) => !told.includes(word)),
  );
  if (stranger === -1) return;
  if (byline.state === 'printed')
    refuse(
      ['authors', stranger],
      `This author does not stand in the byline, “${byline.printed ?? ''}”.`,
      'Copy the name from there, or name them in byline.note and say how they are known.',
    );
  // Where the capture has a byline, "none" is what is wrong.
  else if (!capture.leftOut.some(({ as }) => as === 'byline'))
    refuse(
      ['authors'],
      'The copy has no byline, and yet an author is named.',
      'Name them in byline.note and say how they are known, or write "authors: none".',
    );
}

/** In: a text. Out: its words, letter case and accents apart. */
export function wordsIn(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What is gone has not merely changed, and goes once. */
function correctionFaults({ corrections }: ArticleRecord, refuse: Refuse): void {
  const gone = new Set<string>();
  corrections.forEach(({ anchors, removed }, i) => {
    removed.forEach((anchor, j) => {
      if (anchors.includes(anchor))
        refuse(
          ['corrections', i, 'removed', j],
          `One correction says of ${anchor} that its words changed and that they are gone.`,
          'Name it under "removed" if it is gone, under "anchors" if its words were changed.',
        );
      else if (gone.has(anchor))
        refuse(
          ['corrections', i, 'removed', j],
          `${anchor} was removed by a correction above, and cannot be removed again.`,
          'Take it away here, or name the passage that is meant.',
        );
      gone.add(anchor);
    });
  });
}

/** The same words at the same place mean one record, or none. */
function ruleFaults({ mentions: { pin, refuse: refusals } }: ArticleRecord, refuse: Refuse): void {
  const pinned = new Map<string, string>();
  pin.forEach(({ at, words, record }, i) => {
    const other = pinned.get(`${at} ${words}`);
    if (other === undefined) pinned.set(`${at} ${words}`, record);
    else
      refuse(
        ['mentions', 'pin', i, 'record'],
        `“${words}” in ${at} is pinned to ${other} above.`,
        'Keep the one that is meant.',
      );
  });
  refusals.forEach(({ at, words, record }, i) => {
    const pinnedTo = pinned.get(`${at} ${words}`);
    if (pinnedTo !== undefined && (record === undefined || record === pinnedTo))
      refuse(
        ['mentions', 'refuse', i, 'words'],
        `“${words}” in ${at} is pinned to ${pinnedTo}, and refused here.`,
        'Keep one of the two rules.',
      );
  });
}

type Refuse = (path: readonly PropertyKey[], what: string, cure: string) => void;
