/** A table in the formats of files. */
import { csv } from '../csv.ts';
import type { Cell, Row, Table } from './table.ts';

/** In: a table; its rows, or some of them. Out: the file as CSV, in pieces; lists are joined by "; ", yes and no are words, what is not known is empty. */
export function tableCsv(table: Table, rows: Iterable<Row>): Iterable<string> {
  const columns = table.fields.map(({ name }) => name);
  return csv(columns, cellsOf(rows, { columns, table }));
}

/** In: rows. Out: the file as JSON, in pieces: a list, a row on a line, each with all fields. */
export function* tableJson(rows: Iterable<Row>): Generator<string> {
  let before = '[\n';
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** In: rows. Out: the file as JSON Lines (https://jsonlines.org), in pieces: each row on a line of its own. */
export function* tableLines(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
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
