/** Every table of the archive: from this list come the files, their description and what is told of them on /about/data/. */
import { articlesTable, correctionsTable } from './articles-table.ts';
import { movedTable, partsTable } from './changes-tables.ts';
import { claimsTable } from './claims-table.ts';
import { eventsTable, tellingsTable } from './events-tables.ts';
import { mentionsTable, namesTable, spellingsTable } from './names-tables.ts';
import { marksTable, passagesTable } from './passages-table.ts';
import { positionsTable, questionsTable, voicesTable } from './questions-tables.ts';
import { sourcesTable } from './sources-table.ts';
import type { Table } from './table.ts';

/** In the order in which they are told of. */
export const allTables: readonly Table[] = [
  articlesTable,
  passagesTable,
  namesTable,
  spellingsTable,
  mentionsTable,
  claimsTable,
  eventsTable,
  tellingsTable,
  sourcesTable,
  questionsTable,
  positionsTable,
  voicesTable,
  marksTable,
  correctionsTable,
  movedTable,
  partsTable,
];

/** Those whose JSON is the list of their rows; names, claims, events have files of their own, with more in them. */
export const listedTables = allTables.filter(({ name }) => !['names', 'claims', 'events'].includes(name));

/** In: a table's name. Out: the table. @throws RangeError when there is none of that name. */
export function tableNamed(name: string | undefined): Table {
  const table = allTables.find((one) => one.name === name);
  if (!table) throw new RangeError(`There is no table "${name ?? ''}".`);
  return table;
}
