/** Faults of a text, worded: what text/ finds without knowing how it will be told. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { TextFault, TextLimit } from '../../text/text-fault.ts';

/**
 * In: a fault, the article's file, and the labels of its endnotes (for "did you mean"). Out: the issue.
 */
export function textIssue(fault: TextFault, about: { file: string; labels: readonly string[] }): Issue {
  const place = { file: about.file, line: fault.line, column: fault.column };
  const mark = (found: string, problem: string): Issue => issue('WrongMark', place, { found, problem });
  const notKept = (what: string): Issue => issue('MarkupNotKept', place, { what });
  switch (fault.kind) {
    case 'empty-body':
      return issue('EmptyBody', place, {});
    case 'empty-block':
      return issue('EmptyBlock', place, { block: fault.block });
    case 'raw-html':
      return issue('RawHtml', place, { found: fault.source, word: fault.word });
    case 'unclosed-comment':
      return issue('CommentOpen', place, {});
    case 'marker-without-endnote':
      return issue('MarkerWithoutNote', place, {
        label: fault.label,
        near: nearestOf(fault.label, about.labels),
      });
    case 'unfinished-endnote':
      return issue('MarkerWithoutNote', place, { label: fault.label, isEndnote: true });
    case 'endnote-without-marker':
      return issue('NoteWithoutMarker', place, { label: fault.label });
    case 'duplicate-endnote':
      return issue('NoteTwice', place, { label: fault.label, firstLine: fault.firstLine });
    case 'nested-endnote':
      return notKept(`endnote ${fault.label} inside ${fault.inside}`);
    case 'empty-endnote':
      return issue('NoteEmpty', place, { label: fault.label });
    case 'markup-not-allowed':
      return notKept(`${markup[fault.markup]}, “${fault.source}”`);
    case 'heading-level':
      return notKept(`a heading of level ${fault.level}, “${fault.source}”`);
    case 'link-address':
      return issue('WrongLink', place, { address: fault.address, problem: addressProblems[fault.reason] });
    case 'link-without-text':
      return issue('WrongLink', place, {
        address: fault.address,
        problem: 'has no words that a reader could press',
      });
    case 'unknown-mark':
      return mark(`“${fault.source}”`, `is none that we have: there is no :${fault.name}`);
    case 'block-mark':
      return mark(`“${fault.source}”`, 'stands as a block of its own, and would not be part of the text');
    case 'open-mark':
      return mark(
        `“${fault.source}…”`,
        'belongs to no mark, since a quotation mark, bracket or brace is missing or too many',
      );
    case 'unknown-missing':
      return mark(
        `:missing[${fault.what}]`,
        `${fault.what === '' ? 'names nothing that is missing' : 'names something else'}: it takes ${fault.known.join(', ')}`,
      );
    case 'unknown-mark-attribute':
      return mark(
        `:${fault.name}`,
        `has no “${fault.attribute}”; it takes ${fault.known.join(' and ') || 'nothing'}`,
      );
    case 'empty-mark':
      return mark(
        `:${fault.name}`,
        fault.attribute === undefined
          ? 'has no words in brackets, or one of its brackets is not closed'
          : `has an empty “${fault.attribute}”`,
      );
    case 'nested-mark':
      return mark(`:${fault.name}`, `stands inside another, :${fault.inside}`);
    case 'merge-marker':
      return issue('Leftover', place, { marker: fault.marker, endLine: fault.endLine });
    case 'lost-letter':
      return issue('LostLetter', place, {});
    case 'refused-character':
      return issue('ControlCharacter', place, { code: fault.code });
    case 'over-limit':
      return issue('TooComplex', place, { what: limited[fault.of], count: fault.found, limit: fault.limit });
    case 'not-parsed':
      return issue('NotParsed', place, { reason: fault.reason });
  }
}

/** What is counted, as a person would say it. */
const limited: Record<TextLimit, string> = {
  'text bytes': 'bytes of text',
  'line bytes': 'bytes in one line',
  lines: 'lines of text',
  nesting: 'levels of quotations and lists, one inside another',
  'nesting in all': 'levels of quotations and lists, those of all lines together',
  endnotes: 'endnotes',
  'list items': 'items of lists',
  'quotation lines': 'lines of quotations',
  underlines: 'lines of hyphens or signs of equality',
  'block marks': 'lines that begin with two colons',
  'reference definitions': 'definitions of links',
  backticks: 'backticks',
  brackets: 'square brackets',
  'open brackets': 'square brackets open at once',
  'angle brackets': 'angle brackets',
  'emphasis characters': 'signs of emphasis, * or _',
  'colons and braces': 'colons and braces',
};

const markup: Record<Extract<TextFault, { kind: 'markup-not-allowed' }>['markup'], string> = {
  image: 'an image',
  'code block': 'a block of code',
  'indented code': 'an indented line, which Markdown reads as code',
  code: 'code between backticks',
  'reference definition': 'a link definition, which would vanish from the text',
  'reference link': 'a link by reference',
  'link title': 'a title on a link',
  'note marker in a link': 'an endnote marker inside a link',
  'block in an endnote': 'a block other than a paragraph in an endnote',
  other: 'markup',
};

const addressProblems: Record<Extract<TextFault, { kind: 'link-address' }>['reason'], string> = {
  'not http': 'does not lead to a page on the web',
  'unseen character': 'has a control, invisible or direction-changing character',
  'malformed escape': 'has a % that is not followed by two hexadecimal digits',
  'not an address': 'is not an address',
  'user name': 'carries a user name',
  'private host': 'leads to no host of the public web',
  'mixed letters': 'has a host of Latin letters with others that only look like them',
};
