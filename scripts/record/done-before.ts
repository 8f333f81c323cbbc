/** Whether a change was made already: a command may be given twice. */
import { removedAddress } from '../../src/permalinks/removed-address.ts';
import { fileOf } from './plan-change.ts';
import type { RecordCommand } from './command.ts';
import { movedIn } from './moved-list.ts';

/** In: the command, and the files of content/. Out: a sentence on when it was done; undefined when it was not. */
export function doneBefore(
  { does, from, to }: RecordCommand,
  files: ReadonlyMap<string, string>,
): string | undefined {
  if (files.has(fileOf(from))) return undefined;
  const moved = movedIn(files.get('content/moved.yaml'));
  const gone = moved.find((one) => one.from === from || one.from === removedAddress(from));
  const isSame =
    gone && (does === 'retire' ? gone.to.length === 0 : to.every((one) => gone.to.includes(one)));
  if (!isSame) return undefined;
  return `${from} was ${gone.how} on ${gone.date}${gone.to.length > 0 ? `: ${gone.to.join(', ')}` : ''}.`;
}
