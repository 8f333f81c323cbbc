/** Lines of plain text that stand together: which are one paragraph, and what the others are. */
import type { Block, Inline } from './blocks/block.ts';

/** A line with a bullet, or with a number: what stands before its words. */
const bullet = /^[•·▪◦‣*–—-]\s+(?=\S)/u;
const number = /^(\d{1,3})[.)]\s+(?=\S)/;

/** Narrower texts are not broken by programs. Characters. */
const narrowest = 45;

/**
 * In: neighbouring lines, white space inside them folded. Out: groups of lines, joined with a space where they are surely one
 * paragraph that a program broke (the next word would not have fitted), with a line feed where each stands for itself.
 */
export function groupLines(lines: readonly string[]): string[] {
  const groups: string[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const kind = kindOf(line);
    if (last && kindOf(last[0] ?? '') === kind) last.push(line);
    // The second line of an item, or of a paragraph before a list.
    else groups.push([line]);
  }
  return groups.map((group) =>
    group.join(kindOf(group[0] ?? '') === 'words' && isBroken(group) ? ' ' : '\n'),
  );
}

function kindOf(line: string): 'bullet' | 'number' | 'cells' | 'words' {
  if (bullet.test(line)) return 'bullet';
  if (number.test(line)) return 'number';
  return line.includes('\t') ? 'cells' : 'words';
}

/** Whether the lines were broken without meaning: none could have held the first word of the next, or a sentence just goes on. */
function isBroken(lines: readonly string[]): boolean {
  // A sentence that goes on in small letters at every joint, without a pause.
  const goesOn = lines.every(
    (line, index) => index === 0 || (/\p{L}$/u.test(lines[index - 1] ?? '') && /^\p{Ll}/u.test(line)),
  );
  if (goesOn) return true;
  const width = Math.max(...lines.map((line) => line.length));
  if (width < narrowest) return false;
  return lines.every((line, index) => {
    const next = lines[index + 1];
    return next === undefined || line.length + 1 + (next.split(' ')[0] ?? '').length > width - 6;
  });
}

/**
 * In: a group of lines; how words of a line become parts of it. Out: one block: a list, a table, verse, a paragraph.
 */
export function blockOfLines(group: string, inline: (text: string) => Inline[]): Block {
  const lines = group.split('\n');
  const first = lines[0] ?? '';
  const item = (line: string, sign: RegExp): Block[] => [
    { kind: 'paragraph', inline: inline(line.replace(sign, '')) },
  ];
  if (lines.length > 1 && lines.every((line) => bullet.test(line)))
    return { kind: 'list', items: lines.map((line) => item(line, bullet)) };
  const numbers = lines.map((line) => Number(number.exec(line)?.[1] ?? Number.NaN));
  if (lines.length > 1 && numbers.every((each, index) => each === (numbers[0] ?? 0) + index))
    return { kind: 'list', start: numbers[0] ?? 1, items: lines.map((line) => item(line, number)) };
  if (lines.length > 1 && first.includes('\t'))
    return { kind: 'table', rows: lines.map((line) => line.split('\t').map((cell) => inline(cell.trim()))) };
  return {
    kind: 'paragraph',
    inline: lines.flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ kind: 'break' } as const] : []),
      ...inline(line.replaceAll('\t', ' ')),
    ]),
  };
}

/** The longest subheading. Characters. */
const longestHeading = 80;

/**
 * In: a group of lines, and those around it. Out: whether it is a subheading: one short line that ends no sentence, before a longer
 * paragraph and after another.
 */
export function isSubheading(
  group: string,
  { before, after }: { before: string | undefined; after: string | undefined },
): boolean {
  if (group.length > longestHeading || group.includes('\n') || before === undefined || after === undefined)
    return false;
  if (!/^[\p{Lu}\p{Lo}\d“«"]/u.test(group) || !/[\p{L}\p{N}?!»”"]$/u.test(group)) return false;
  return (
    after.length > group.length &&
    after.length > longestHeading &&
    before.length > longestHeading / 2 &&
    /\s|^\p{Lu}/u.test(group)
  );
}
