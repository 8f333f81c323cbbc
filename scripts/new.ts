/**
 * npm run new -- person|place|organisation|question|event|publication "Name" [--id ID] [--out DIR]
 *
 * Begins a record in DIR (`content` unless given): what can be told from the name stands in it, the rest is left open, with a word on
 * what belongs there. Nothing that stands is overwritten. Exit code 1 when something stands in the way.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { id as idSchema } from '../src/records/id.ts';
import { contentRoot } from '../src/store/directories.ts';
import { kindsOfRecords, recordDraft, type KindOfRecord } from './new/record-draft.ts';

const usage = `Write: npm run new -- ${Object.keys(kindsOfRecords).join('|')} "Name" [--id ID]`;

try {
  process.stdout.write(begin(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n  ${usage}\n`);
  process.exitCode = 1;
}

function begin(args: string[]): string {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { id: { type: 'string' }, out: { type: 'string', default: join(contentRoot, 'content') } },
  });
  const [kind = '', ...words] = positionals;
  const name = words.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!isKind(kind)) throw new Error(`“${kind}” is no kind of record.`);
  if (name === '') throw new Error('It has no name yet.');
  const checked = idSchema.optional().safeParse(values.id);
  if (!checked.success)
    throw new Error(`The id “${values.id ?? ''}” ${checked.error.issues[0]?.message ?? ''}.`);
  const draft = recordDraft(kind, name, values.id === undefined ? {} : { id: values.id });
  const path = join(values.out, draft.path);
  if (existsSync(path))
    throw new Error(
      `${path} is there already. For another of the same name, give an id of its own with --id.`,
    );
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draft.text, { flag: 'wx' });
  return `${path} is begun. Fill what is open:\n\n${draft.text}\nThen run: npm run check\n`;
}

function isKind(word: string): word is KindOfRecord {
  return Object.hasOwn(kindsOfRecords, word);
}
