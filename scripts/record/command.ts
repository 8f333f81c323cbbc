/** What was asked of `npm run record`. */
import { parseArgs } from 'node:util';
import { addressPattern } from '../../src/records/moved.ts';
import { RecordRefusal } from './record-refusal.ts';

/** How to call the command. */
export const usage = [
  'npm run record -- rename people/x people/y       another id; whatever names the record follows',
  'npm run record -- merge people/x people/y        two records of one thing: y stays, with the spellings of x',
  'npm run record -- split people/x people/y people/z   one record of several things: x becomes y, z is there already',
  'npm run record -- retire people/x                the record goes, and a notice stays',
  'npm run record -- finish                         a change that was interrupted',
  'People, places, organisations, questions and events. --show only shows; --reason "…" is told to readers;',
  '--uncommitted changes files that have changes of yours which are not committed.',
].join('\n  ');

/**
 * In: the arguments of the command. Out: what to do, with which records.
 * @throws RecordRefusal when that is not to be told from them.
 */
export function readCommand(args: readonly string[]): RecordCommand {
  let given;
  try {
    given = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        show: { type: 'boolean', default: false },
        uncommitted: { type: 'boolean', default: false },
        reason: { type: 'string' },
      },
    });
  } catch (error) {
    throw new RecordRefusal(error instanceof Error ? error.message : String(error), usage);
  }
  const [does = '', ...records] = given.positionals;
  if (!isDeed(does))
    throw new RecordRefusal(
      does === '' ? 'Say what is to be done.' : `"${does}" is nothing that records do.`,
      usage,
    );
  const [least, most] = counts[does];
  if (records.length < least || records.length > most)
    throw new RecordRefusal(
      `"${does}" takes ${least === most ? String(least) : `${least} or more`} records; ${records.length} are named.`,
      usage,
    );
  for (const record of records) {
    if (/^(?:claims|sources)\//.test(record))
      throw new RecordRefusal(
        `"${record}" names claims or citations, which are changed by hand.`,
        'Take the entry out of its file, and write in content/moved.yaml: from: claims/ARTICLE.ID or sources/ARTICLE.ID, how: retired, and the date.',
      );
    if (!addressPattern.test(record))
      throw new RecordRefusal(
        `"${record}" is not the name of a record.`,
        'Write its folder and id, such as people/kadyr-malikov.',
      );
  }
  const [from = '', ...to] = records;
  const stranger = to.find((one) => folderOf(one) !== folderOf(from));
  if (stranger !== undefined)
    throw new RecordRefusal(
      `${from} and ${stranger} are records of two kinds, which hold different fields.`,
      `Write the new record by hand in its folder, then: npm run record -- retire ${from}`,
    );
  if (new Set(records).size < records.length)
    throw new RecordRefusal('A record is named twice.', 'Name each once.');
  return { does, from, to, ...given.values };
}

/** In: `people/x`. Out: `people`. */
export function folderOf(record: string): string {
  return record.replace(/\/.*$/, '');
}

function isDeed(word: string): word is Deed {
  return Object.hasOwn(counts, word);
}

const counts = { rename: [2, 2], merge: [2, 2], split: [3, 20], retire: [1, 1], finish: [0, 0] } as const;

type Deed = keyof typeof counts;

/** What to do. */
export interface RecordCommand {
  readonly does: Deed;
  readonly from: string;
  readonly to: readonly string[];
  /** Only show what would change. */
  readonly show: boolean;
  /** Change files that have changes which are not committed. */
  readonly uncommitted: boolean;
  readonly reason?: string | undefined;
}
