/** CSV files that a spreadsheet can open without harm. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../../../src/exports/csv.ts';

test('quotes what holds a comma, a quotation mark or a line break, and ends lines as RFC 4180 says', () => {
  assert.equal(
    written(
      ['a', 'b'],
      [
        ['one, two', 'say "no"'],
        ['line\nbreak', 3],
      ],
    ),
    'a,b\r\n"one, two","say ""no"""\r\n"line\nbreak",3\r\n',
  );
});

test('a cell that a spreadsheet would run gets an apostrophe; a number keeps its sign', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '＝1', 'a=1'];
  assert.equal(
    written(
      ['x'],
      cells.map((cell) => [cell]),
    ),
    `x\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n'\tx\r\n'＝1\r\na=1\r\n`,
  );
  assert.equal(written(['x'], [[-5]]), 'x\r\n-5\r\n');
});

function written(...table: Parameters<typeof csv>): string {
  return [...csv(...table)].join('');
}
