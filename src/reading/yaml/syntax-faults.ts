/** What a YAML parser says, in words for who wrote the file, and at the line that has to be mended. */
import type { ErrorCode, YAMLParseError } from 'yaml';

/**
 * In: the errors of one document in their order; its source, and how many lines stand before it in its file. Out: what to tell of them: the first, and those that do not follow
 * from another, such as a second doubled key.
 */
export function syntaxFaults(errors: readonly ParserError[], { source, lineBefore }: Written): SyntaxFault[] {
  const told = errors.filter(({ code }, i) => i === 0 || independent.has(code));
  const lines = new Set<number>();
  return told.slice(0, mostTold).flatMap((error) => {
    const fault = worded(error, { source, lineBefore });
    const line = source.slice(0, fault.offset).split('\n').length;
    if (lines.has(line)) return [];
    lines.add(line);
    return [fault];
  });
}

const mostTold = 10;

/** After any other, what follows is read in another way than it is meant. */
const independent: ReadonlySet<ErrorCode> = new Set(['DUPLICATE_KEY', 'TAB_AS_INDENT']);

function worded({ code, message, pos: [offset] }: ParserError, { source, lineBefore }: Written): SyntaxFault {
  const at = (reason: string, cure: string, place = offset): SyntaxFault => ({ offset: place, reason, cure });
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^\s:]+/.exec(source.slice(offset))?.[0] ?? '';
      const indent = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
      const before = source.slice(0, offset).split('\n');
      const first = before.findLastIndex(
        (line, i) => i < before.length - 1 && line.startsWith(`${indent}${key}:`),
      );
      const where =
        first === -1 || !/^ *$/.test(indent) ? '' : `, the first time in line ${lineBefore + first + 1}`;
      return at(`the field "${key.replace(/^"|"$/g, '')}" stands twice${where}`, 'Take one of the two away.');
    }
    case 'MULTIPLE_DOCS':
      return at('a line "---" begins a second document', 'Take the line away: a file holds one record.');
    case 'TAB_AS_INDENT':
      return at('a line is indented with a tab', 'Indent with spaces.');
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return colonOrIndent(offset, source, at);
    case 'BAD_SCALAR_START':
      return at(
        `text begins with “${source.charAt(offset)}”, which means something else in YAML`,
        'Put the text in quotation marks.',
      );
    case 'BAD_DQ_ESCAPE':
      return at(
        'a backslash in double quotation marks stands before a letter that it cannot change',
        'Write single quotation marks around the text, or two backslashes.',
      );
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return leftOpen(message, { offset, source, at });
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return at(
        'text begins with “*”, which means something else in YAML',
        'Put the text in quotation marks.',
      );
    case 'TAG_RESOLVE_FAILED':
      return at(
        'text begins with “!”, which means something else in YAML',
        'Put the text in quotation marks.',
      );
    case 'BAD_DIRECTIVE':
      return at(
        'a line begins with “%”, which means something else in YAML',
        'Put the text in quotation marks.',
      );
    default:
      return at(
        'from here on it is not a list of fields',
        'Look for a colon, a quotation mark or a bracket that is missing or too many, here or in the line before.',
      );
  }
}

/** Either a colon within text, or the line after it is indented as if it belonged to it. */
function colonOrIndent(offset: number, source: string, at: At): SyntaxFault {
  const end = source.indexOf('\n', offset);
  const line = source.slice(offset, end === -1 ? source.length : end);
  if (/:(?:\s|$)/.test(line))
    return at('a colon stands in text that is not in quotation marks', 'Put the text in quotation marks.');
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  if (source.slice(start, offset).trim() === '')
    return at('a line has no colon and space after the name of its field', 'Write "name: value".');
  const next = /^(\s*)\S/m.exec(source.slice(end + 1));
  return at(
    'this line is indented as if it belonged to the one above',
    'Begin it in the same column as the other fields.',
    end === -1 ? offset : end + 1 + (next?.[1]?.length ?? 0),
  );
}

function leftOpen(
  message: string,
  { offset, source, at }: { offset: number; source: string; at: At },
): SyntaxFault {
  if (/flow|\]|\}/i.test(message)) {
    const open = openBracket(source, offset);
    if (open !== undefined)
      return at(
        `the bracket “${source.charAt(open)}” is opened here and never closed`,
        'Close it, or put the text in quotation marks.',
        open,
      );
  }
  return at(
    'a line does not begin in the column in which its group of fields does',
    'Indent it as the lines around it.',
  );
}

/** The last bracket before an offset that nothing closes. */
function openBracket(source: string, end: number): number | undefined {
  let closed = 0;
  for (let at = Math.min(end, source.length) - 1; at >= 0; at -= 1) {
    const character = source.charAt(at);
    if (character === ']' || character === '}') closed += 1;
    else if (character === '[' || character === '{') {
      if (closed === 0) return at;
      closed -= 1;
    }
  }
  return undefined;
}

/** What the parser says. */
type ParserError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** A document in its file. */
interface Written {
  readonly source: string;
  readonly lineBefore: number;
}

type At = (reason: string, cure: string, place?: number) => SyntaxFault;

/** Something that cannot be read, and what to do. */
export interface SyntaxFault {
  /** In the source, in UTF-16 units. */
  readonly offset: number;
  readonly reason: string;
  readonly cure: string;
}
