import type { Element } from 'hast';
import { elementWords } from '../../../src/capture/html-words.ts';
import { attribute, childElements, isOneOf } from './tree.ts';

/**
 * Whether a table holds data; older pages set their columns with tables.
 * In: a table element. Out: true where it has rows and columns, and no cell holds blocks of its own but short ones.
 */
export function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return false;
  const rows = rowsOf(table);
  const cells = rows.map(cellsOf);
  if (cells.some((row) => row.some(holdsLayout))) return false;
  if (cells.some((row) => row.some(({ tagName }) => tagName === 'th'))) return true;
  return rows.length > 1 && cells.some((row) => row.length > 1);
}

/** Characters; longer ones are texts where they have lines of their own. */
const longestCell = 600;

function holdsLayout(cell: Element): boolean {
  const blocks = childElements(cell);
  const paragraphs = blocks.filter(({ tagName }) => tagName === 'p');
  const breaks = blocks.filter(({ tagName }) => tagName === 'br');
  return (
    paragraphs.length > 3 ||
    // A text whose paragraphs are parted by line breaks.
    ((breaks.length > 3 || isOneOf(cell, 'div')) && elementWords(cell).length > longestCell) ||
    blocks.some(
      (child) =>
        isOneOf(child, 'table', 'h1', 'h2', 'h3', 'article', 'section', 'form', 'nav', 'figure') ||
        holdsLayout(child),
    )
  );
}

/**
 * In: a table of data. Out: its rows of cells, all of one length; `undefined` where a cell of another row or column reaches. The
 * first row is the head: where no cell of it is marked as a head and all rows are alike, the head is empty.
 */
export function tableRows(table: Element): (Element | undefined)[][] {
  const grid: (Element | undefined)[][] = [];
  const rows = rowsOf(table).filter((row) => cellsOf(row).length > 0);
  const taken = new Set<string>();
  rows.forEach((row, y) => {
    const cells: (Element | undefined)[] = [];
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (taken.has(`${x},${y}`)) cells[x++] = undefined;
      cells[x] = cell;
      const [width, height] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let dx = 0; dx < width; dx++) {
        if (dx > 0) cells[x + dx] = undefined;
        for (let dy = 1; dy < height; dy++) taken.add(`${x + dx},${y + dy}`);
      }
      x += width;
    }
    grid.push(cells);
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  const full = grid.map((row) => Array.from({ length: width }, (_, x) => row[x]));
  return hasHead(rows) || namesColumns(rows)
    ? full
    : [Array.from({ length: width }, () => undefined), ...full];
}

function spanOf(cell: Element, name: string): number {
  const span = Number(attribute(cell, name) || '1');
  return Number.isInteger(span) && span > 0 ? Math.min(span, 100) : 1;
}

/** A first row of heads; or one that is set in bold, or stands in `thead`. */
function hasHead(rows: readonly Element[]): boolean {
  const [first] = rows;
  const cells = first ? cellsOf(first) : [];
  const all = cells.filter((cell) => cell.children.length > 0);
  return (
    cells.length > 0 &&
    (all.every(({ tagName }) => tagName === 'th') ||
      all.every((cell) =>
        childElements(cell).some(
          (child) =>
            isOneOf(child, 'b', 'strong') ||
            childElements(child).some((inner) => isOneOf(inner, 'b', 'strong')),
        ),
      ))
  );
}

/** A first row of words above rows with numbers. */
function namesColumns(rows: readonly Element[]): boolean {
  const [first = [], ...others] = rows.map((row) => cellsOf(row).map((cell) => elementWords(cell).trim()));
  const hasNumber = (words: string): boolean => /^[~<>≈]?\s*[\d][\d\s.,–-]*\D{0,8}$/.test(words);
  return (
    first.length > 1 &&
    first.every((words) => words !== '' && words.length < 60 && !/\d/.test(words)) &&
    others.some((row) => row.some(hasNumber))
  );
}

function rowsOf(table: Element): Element[] {
  return childElements(table).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return isOneOf(child, 'thead', 'tbody', 'tfoot')
      ? childElements(child).filter(({ tagName }) => tagName === 'tr')
      : [];
  });
}

function cellsOf(row: Element): Element[] {
  return childElements(row).filter((cell) => isOneOf(cell, 'td', 'th'));
}
