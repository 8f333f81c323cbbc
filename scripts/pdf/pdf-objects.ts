/** The objects of a PDF as a browser writes it: plain, with one table of where each begins (ISO 32000-1, 7.5). */

/**
 * In: the bytes of a PDF with a classic table and no later additions. Out: its header, its objects by number, each from `N 0 obj` to `endobj`, and
 * which of them the trailer names. Text is Latin-1, a letter a byte.
 * @throws RangeError when it is written in another way.
 */
export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const pdf = Buffer.from(bytes).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(pdf.slice(start));
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(pdf.slice(start))?.[1] ?? '';
  const reference = (name: string): number => Number(new RegExp(`/${name} (\\d+) 0 R`).exec(trailer)?.[1]);
  if (!table || Number.isNaN(reference('Root') + reference('Info')) || trailer.includes('/Prev'))
    throw new RangeError('This PDF is not written as a browser writes it.');
  const entries = pdf.slice(start + table[0].length, start + table[0].length + 20 * Number(table[1]));
  const places = [...entries.matchAll(/(\d{10}) \d{5} ([nf])/g)].flatMap(([, offset, kind], number) =>
    kind === 'n' ? [{ number, offset: Number(offset) }] : [],
  );
  places.sort((a, b) => a.offset - b.offset);
  const objects = places.map(
    ({ number, offset }, index) => [number, pdf.slice(offset, places[index + 1]?.offset ?? start)] as const,
  );
  return {
    header: pdf.slice(0, places[0]?.offset ?? 0),
    objects: new Map(objects),
    root: reference('Root'),
    info: reference('Info'),
  };
}

/** In: objects; what the file is known by, 32 hexadecimal digits of its content. Out: the bytes of the PDF. */
export function pdfBytes(
  { header, objects, root, info }: PdfObjects,
  digest: (content: string) => string,
): Uint8Array {
  const offsets = new Map<number, number>();
  const parts = [header];
  let at = header.length;
  for (const [number, text] of objects) {
    offsets.set(number, at);
    parts.push(text);
    at += text.length;
  }
  const size = Math.max(...objects.keys()) + 1;
  const id = digest(parts.join(''));
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  parts.push(`xref\n0 ${size}\n`, ...entries);
  parts.push(
    `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/ID [<${id}> <${id}>]>>\nstartxref\n${at}\n%%EOF\n`,
  );
  return Buffer.from(parts.join(''), 'latin1');
}

/** A PDF taken apart. */
export interface PdfObjects {
  readonly header: string;
  readonly objects: ReadonlyMap<number, string>;
  /** The number of the catalogue, and of what the file says of itself. */
  readonly root: number;
  readonly info: number;
}
