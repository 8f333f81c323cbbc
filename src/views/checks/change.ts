/** What was done to a file to break a rule, told to a person. */
import { inPlainSight } from '../../issues/issue.ts';
import type { Edit } from './edit.ts';

/**
 * In: an edit. Out: the file and what was done to it, and the words before and after where there are some; in all of it
 * what cannot be seen is written as its code, as in the messages of the check.
 */
export function changeOf(edit: Edit): Change {
  return { file: inPlainSight(edit.file), ...toldOf(edit) };
}

function toldOf(edit: Edit): Omit<Change, 'file'> {
  if ('replace' in edit) {
    const before = lines(edit.replace);
    return edit.by === ''
      ? { does: 'loses these words', before }
      : { does: 'is changed', before, after: lines(edit.by) };
  }
  if ('copyOf' in edit) return { does: `is a copy of ${inPlainSight(edit.copyOf)}` };
  if ('text' in edit)
    return edit.text === ''
      ? { does: 'is empty' }
      : { does: 'is added, with these words', after: lines(edit.text) };
  if ('base64' in edit)
    return { does: 'holds these bytes, those beyond ASCII told by their codes', after: bytes(edit.base64) };
  if ('bytes' in edit) return { does: `has ${edit.bytes} bytes` };
  if ('link' in edit) return { does: `is a link to ${inPlainSight(edit.link)}` };
  if ('digestOf' in edit) return { does: `is given the digest of ${inPlainSight(edit.digestOf)}` };
  return { does: 'is taken away' };
}

/** Line breaks are shown as such; those at the ends are not. */
function lines(text: string): string {
  return text
    .replace(/^\n+|\n+$/g, '')
    .split('\n')
    .map((line) => inPlainSight(line))
    .join('\n');
}

function bytes(base64: string): string {
  const codes = Array.from(atob(base64), (one) => (one > '~' ? `\\x${one.charCodeAt(0).toString(16)}` : one));
  return lines(codes.join(''));
}

/** One change of one file. */
export interface Change {
  readonly file: string;
  /** The rest of the sentence that begins with the file's name, without its full stop. */
  readonly does: string;
  /** What stood there; lines parted by line feeds. */
  readonly before?: string;
  /** What stands there now. */
  readonly after?: string;
}
