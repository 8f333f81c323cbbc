/** CSV files. */

/**
 * A table as CSV (RFC 4180: commas, quotation marks doubled, lines ended by CR LF).
 * In: the names of the columns, and rows of as many cells. Out: the file, a line after the other, since a table may have a million. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it, wide signs too (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function* csv(
  columns: readonly string[],
  rows: Iterable<readonly (string | number)[]>,
): Generator<string> {
  yield lineOf(columns);
  for (const row of rows) yield lineOf(row);
}

function lineOf(row: readonly (string | number)[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
