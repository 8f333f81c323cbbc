/** Path data in fewer characters. */

/**
 * Writes path data with steps in place of positions, which are shorter; the line stays the same.
 * Grammar: https://www.w3.org/TR/SVG2/paths.html#PathDataBNF
 *
 * In: path data of moves, lines and closings as d3-geo writes it, to one decimal: `M1.5,2L3,2Z`. Out: the same as `M1.5,2l1.5,0Z`.
 */
export function relativePath(path: string): string {
  let [x, y] = [0, 0];
  let last = '';
  let written = '';
  for (const [, command = '', right = '0', down = '0'] of path.matchAll(
    /([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g,
  )) {
    if (command === 'Z') {
      written += 'Z';
    } else {
      // In tenths, so that no rounding adds up.
      const [toX, toY] = [Math.round(Number(right) * 10), Math.round(Number(down) * 10)];
      const isLine = command === 'L';
      const first = decimal(isLine ? toX - x : toX);
      const name = isLine ? (last === 'L' ? '' : 'l') : 'M';
      const space = name === '' && !first.startsWith('-') ? ' ' : '';
      const second = decimal(isLine ? toY - y : toY);
      written += name + space + first + (second.startsWith('-') ? '' : ',') + second;
      [x, y] = [toX, toY];
    }
    last = command;
  }
  return written;
}

/** In: tenths. Out: "1.5", ".5", "-.5", "3". */
function decimal(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, '$1.');
}
