/** A reader of CSV for the tests, written from RFC 4180 alone, so that what is written is not read by its own rules. */

/** In: a file. Out: its rows of cells. @throws Error when a line does not end with CR LF, or a quotation mark is not closed. */
export function readCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < file.length) {
    let cell = '';
    if (file[at] === '"') {
      for (at += 1; file[at] !== '"' || file[at + 1] === '"'; at += file[at] === '"' ? 2 : 1) {
        if (at >= file.length) throw new Error('A quotation mark is not closed.');
        cell += file[at] ?? '';
      }
      at += 1;
    } else {
      const end = file.slice(at).search(/,|\r\n/);
      if (end === -1) throw new Error('The last line has no end.');
      cell = file.slice(at, at + end);
      if (/["\r\n]/.test(cell)) throw new Error(`A cell should stand in quotation marks: ${cell}`);
      at += end;
    }
    row.push(cell);
    if (file[at] === ',') {
      at += 1;
    } else if (file.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else
      throw new Error(
        `After a cell stands neither a comma nor the end of a line: ${file.slice(at, at + 20)}`,
      );
  }
  return rows;
}
