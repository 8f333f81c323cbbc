/** Tables for programs that read them row by row: R, DuckDB, jq, and whatever cannot hold a large file. */

/**
 * The rows of a JSON file as JSON Lines (https://jsonlines.org): each an object on a line of its own.
 * In: a file of this site, which is a list, or an object with one list in it. Out: the same rows in the same order.
 * @throws Error when it has no list.
 */
export function jsonLines(file: string): string {
  // A long list has each row on a line already; to read it would take many times its size.
  if (file.startsWith('[\n{')) return file.slice(2, -2).replaceAll(',\n', '\n');
  const value = JSON.parse(file) as unknown;
  const rows = Array.isArray(value) ? value : Object.values(value as object).find(Array.isArray);
  if (!rows) throw new Error('The file has no list in it.');
  return rows.map((row: unknown) => `${JSON.stringify(row)}\n`).join('');
}
