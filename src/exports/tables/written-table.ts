/** A table in the formats of files. */
import type { Archive } from '../../archive/archive.ts';
import { csv } from '../csv.ts';
import type { Cell, Row, Table } from './table.ts';

/** In: a table and the archive. Out: the file as CSV; lists are joined by "; ", yes and no are words, what is not known is empty. */
export function tableCsv(table: Table, archive: Archive): string {
  return rowsCsv(table, table.rows(archive));
}

/** In: a table, and rows of it. Out: these as CSV, in the same way. */
export function rowsCsv(table: Table, rows: Iterable<Row>): string {
  const columns = table.fields.map(({ name }) => name);
  return csv(columns, cellsOf(rows, { columns, table }));
}

/** In: a table and the archive. Out: the file as JSON: a list, a row on a line, each with all fields. */
export function tableJson(table: Table, archive: Archive): string {
  const lines = table.rows(archive).map((row) => JSON.stringify(row));
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

function* cellsOf(
  rows: Iterable<Row>,
  { columns, table }: { columns: readonly string[]; table: Table },
): Generator<(string | number)[]> {
  for (const row of rows) yield columns.map((column) => asCell(valueOf(row, { column, table })));
}

/** @throws RangeError when a row has not the field: a table that says less than it describes is a fault of the program. */
function valueOf(row: Row, { column, table }: { column: string; table: Table }): Cell {
  const value = row[column];
  if (value === undefined) throw new RangeError(`A row of ${table.name} has no "${column}".`);
  return value;
}

function asCell(value: Cell): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') : value;
}
