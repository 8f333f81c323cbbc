/** Tables as their files have them, whole. */
import type { Archive } from '../../../src/archive/archive.ts';
import type { Table } from '../../../src/exports/tables/table.ts';
import { tableCsv, tableJson } from '../../../src/exports/tables/written-table.ts';

/** In: a table, the archive. Out: the file as CSV. */
export function csvOf(table: Table, archive: Archive): string {
  return [...tableCsv(table, table.rows(archive))].join('');
}

/** In: a table, the archive. Out: the file as JSON. */
export function jsonOf(table: Table, archive: Archive): string {
  return [...tableJson(table.rows(archive))].join('');
}
