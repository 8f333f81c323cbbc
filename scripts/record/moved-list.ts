/** content/moved.yaml with one more record that went. Pure. */
import { parse, stringify } from 'yaml';
import { removedAddress } from '../../src/permalinks/removed-address.ts';
import { movedFile, type MovedRecord } from '../../src/records/moved.ts';
import { RecordRefusal } from './record-refusal.ts';

const head =
  '# Where records went whose address was published. Written by npm run record; by hand: CONTRIBUTING.md.\nmoved:\n';

/**
 * In: the list as it is, if there is one; the record that goes, with the day; whether its name must not be left. Out: the list
 * with it. Those that had gone to it before now lead where it goes, so that nobody is led twice.
 */
export function withMoved(
  source: string | undefined,
  { gone, nameless }: { gone: MovedRecord; nameless: boolean },
): string {
  const known = movedIn(source);
  const before = known.map((one) => (one.to.includes(gone.from) ? led(one, { gone, nameless }) : one));
  const own = nameless ? withoutName(gone) : gone;
  const added = stringify([brief(own)], style)
    .replace(/^/gm, '  ')
    .trimEnd();
  // What others wrote there stays to the letter, unless it leads to the record that goes.
  if (source !== undefined && before.every((one, i) => one === known[i]))
    return `${source.trimEnd()}\n${added}\n`;
  const all = stringify([...before, own].map(brief), style).replace(/^(?=.)/gm, '  ');
  return head + all;
}

/**
 * In: the list as it is, if there is one. Out: the records that went.
 * @throws RecordRefusal when it has faults.
 */
export function movedIn(source: string | undefined): readonly MovedRecord[] {
  if (source === undefined) return [];
  try {
    return movedFile.parse(parse(source)).moved;
  } catch {
    throw new RecordRefusal(
      'content/moved.yaml cannot be read as it is.',
      'Run npm run check, and settle what it says of it.',
    );
  }
}

const style = { lineWidth: 0, singleQuote: true, defaultStringType: 'PLAIN' as const };

function led(one: MovedRecord, { gone, nameless }: { gone: MovedRecord; nameless: boolean }): MovedRecord {
  const to = [...new Set(one.to.flatMap((target) => (target === gone.from ? gone.to : [target])))];
  if (to.length > 0)
    return { ...one, how: to.length > 1 ? 'split' : one.how === 'split' ? 'merged' : one.how, to };
  const retired: MovedRecord = { ...gone, from: one.from };
  return nameless ? withoutName(retired) : retired;
}

/** As people write it: a record that leads nowhere has no `to`. */
function brief({ to, ...one }: MovedRecord): object {
  const { from, how, ...rest } = one;
  return to.length === 0 ? one : { from, how, to, ...rest };
}

/** Of a private person only that there was a page, and on which day it went. */
function withoutName({ from, how, to, date, reason }: MovedRecord): MovedRecord {
  return { from: removedAddress(from), how, to, date, ...(reason === undefined ? {} : { reason }) };
}
