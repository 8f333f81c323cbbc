/** Tables, and the numbers of passages. */
import type { Element, ElementContent } from 'hast';
import type { Table, TableCell, TableRow } from 'mdast';
import { element, text } from './elements.ts';

/**
 * A table that scrolls in itself where it is wider than the page, with the number of each row before it.
 * In: the table; its anchor, those of its rows, what else leads to a row, and what is in a cell. Out: its element.
 */
export function tableElement(node: Table, parts: TableParts): Element {
  const [head, ...rows] = node.children;
  const hasHead = head !== undefined && parts.rowAnchor(head) !== undefined;
  const body = rows.map((row) => rowElement(row, { node, parts, cell: 'td' }));
  const table = element('table', {}, [
    ...(hasHead ? [element('thead', {}, [rowElement(head, { node, parts, cell: 'th' })])] : []),
    ...(body.length > 0 ? [element('tbody', {}, body)] : []),
  ]);
  const { anchor } = parts;
  const name = anchor === undefined ? 'Table' : `Table, paragraph ${anchor.slice(1)}`;
  const properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: name };
  return element('div', anchor === undefined ? properties : { id: anchor, ...properties }, [table]);
}

/** In: the anchor of a paragraph, a picture or a row. Out: its number, which is a link to it. */
export function passageNumber(anchor: string): Element {
  const number = anchor.slice(1);
  const properties = { className: ['pn'], href: `#${anchor}`, ariaLabel: `Link to paragraph ${number}` };
  return element('a', properties, [text(number)]);
}

function rowElement(
  row: TableRow,
  { node, parts, cell: tagName }: { node: Table; parts: TableParts; cell: 'th' | 'td' },
): Element {
  const anchor = parts.rowAnchor(row);
  const number = anchor === undefined ? [] : [...parts.targets(row), passageNumber(anchor)];
  const cells = row.children.map((cell, column): ElementContent => {
    const align = node.align?.[column];
    const words = parts.cell(cell);
    const className = align === 'right' || align === 'center' ? { className: [align] } : {};
    const isNamed = tagName === 'th' && words.length > 0;
    return element(isNamed ? 'th' : 'td', { ...className, ...(isNamed ? { scope: 'col' } : {}) }, words);
  });
  // A row may be shorter than the head.
  for (let missing = (node.align?.length ?? 0) - cells.length; missing > 0; missing--)
    cells.push(element('td', {}, []));
  return element('tr', anchor === undefined ? {} : { id: anchor }, [element('td', {}, number), ...cells]);
}

/** What tableElement() is told of a table. */
interface TableParts {
  readonly anchor: string | undefined;
  readonly rowAnchor: (row: TableRow) => string | undefined;
  readonly targets: (row: TableRow) => ElementContent[];
  readonly cell: (cell: TableCell) => ElementContent[];
}
