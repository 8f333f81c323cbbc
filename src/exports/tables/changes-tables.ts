/** Addresses that changed; and which records the rows of other tables are about. */
import type { Archive } from '../../archive/archive.ts';
import type { NameLink } from '../../views/name-links.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { questionViews } from '../../views/questions/question-view.ts';
import { claimRows } from '../../views/figures/claim-rows.ts';
import { timelineOf } from '../../views/timeline/timeline.ts';
import { several, toName, words, type Row, type Table } from './table.ts';

/** A row a record that went. */
export const movedTable: Table = {
  name: 'moved',
  title: 'Address changes',
  what: 'A record whose address was published and that went, in the order in which they did.',
  key: ['from'],
  links: [],
  fields: [
    words('from', 'Folder and id; of a private person who was taken away, a digest.', { always: true }),
    words('how', 'renamed, merged, split, retired.', { always: true }),
    several('to', 'The records that stand for it now.'),
    words('date', 'The day.', { always: true }),
    words('reason', 'Why.'),
  ],
  rows: ({ moved }) =>
    moved.map(({ from, how, to, date, reason }) => ({ from, how, to, date, reason: reason ?? null })),
};

/** A row a record in its part. */
export const partsTable: Table = {
  name: 'parts',
  title: 'Who and what the rows are about',
  what: 'A record and the part it has in a row of another table.',
  key: ['table', 'row', 'part', 'record'],
  links: [toName()],
  fields: [
    words('table', 'claims, events, sources, questions, voices.', { always: true }),
    words('row', 'The key of the row there; several fields are joined by a blank.', { always: true }),
    words('part', 'about, from, in, said_by, reported_through, speaker, author.', { always: true }),
    words('record', 'The record.', { always: true }),
  ],
  rows: partRows,
};

function partRows(archive: Archive): Row[] {
  const link = passageLinks(archive);
  const rows: Row[] = [];
  const add = (table: string, row: string, parts: Readonly<Record<string, readonly string[]>>): void => {
    for (const [part, records] of Object.entries(parts))
      for (const record of new Set(records)) rows.push({ table, row, part, record });
  };
  for (const { id, from, in: within, about, claimedBy, reportedThrough } of claimRows(archive, link))
    add('claims', id, {
      from: references(from),
      in: references(within),
      about: references(about),
      said_by: references(claimedBy.who),
      reported_through: references(reportedThrough),
    });
  for (const { id, about } of timelineOf(archive, link)) add('events', id, { about: references(about) });
  for (const { article, sources } of archive.sources)
    for (const { id, speakers, authors } of sources)
      add('sources', `${article}.${id}`, {
        speaker: speakers,
        author: authors.flatMap(({ record }) => record ?? []),
      });
  for (const { id, about, positions } of questionViews(archive, link)) {
    add('questions', id, { about: references(about) });
    for (const position of positions)
      position.voices.forEach(({ saidBy, reportedThrough }, i) => {
        add('voices', `${id} ${position.id} ${i + 1}`, {
          said_by: references(saidBy.who),
          reported_through: references(reportedThrough),
        });
      });
  }
  return rows;
}

function references(links: readonly NameLink[]): string[] {
  return links.map(({ reference }) => reference);
}
