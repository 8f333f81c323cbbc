/** The rooms as CONTRIBUTING.md shows them. */
import type { Room } from './rooms.ts';

/** In: the floors, from the ground up. Out: a table in Markdown, the top floor first; no line feed at its end. */
export function roomTable(floors: readonly (readonly Room[])[]): string {
  const rows = floors
    .flatMap((rooms, floor) => rooms.map((room) => ({ ...room, floor: `${floor + 1}` })))
    .toReversed()
    .map(({ floor, path, knows, holds }) => [floor, `\`${path}/\``, knows, holds]);
  const table = [['floor', 'room', 'knows', 'holds'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(table[0] ?? []), rule, ...table.slice(1).map(line)].join('\n');
}
