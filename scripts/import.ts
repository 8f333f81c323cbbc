/**
 * npm run import -- FILE [--id ID] [--address URL] [--record ADDRESS] [--part PATH] [--yes] [--json] [--out DIR]
 * npm run import -- FOLDER|FILE… [--yes] [--out DIR]
 *
 * Takes in captures: copies each byte for byte to DIR/captures/ and writes a draft article to DIR/articles/ID.md. DIR is `content`
 * unless given. Nothing that stands is ever overwritten. --record names the page of a WARC or WACZ, --part the chapter of an EPUB.
 * In a terminal the assistant goes through what it found and asks; nothing is written before the last yes. --yes takes what is certain and
 * asks nothing, --json gives what was found to programs. The same capture may be imported again: what is open is offered anew.
 * Of many files progress is shown; Ctrl-C stops after the file at hand, and the same command goes on. Exit code 1 when
 * something stands in the way, 130 when it was stopped.
 */
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { id as idSchema } from '../src/records/id.ts';
import { assist, openKnownArchive } from './import/assistant/assist.ts';
import { draftFile, type FileToDraft } from './import/draft-file.ts';
import { importMany, progressLine, type Progress } from './import/import-many.ts';
import { fileReport, manyReport } from './import/import-report.ts';
import { ImportRefusal } from './import/import-refusal.ts';

const usage =
  'Write: npm run import -- FILE [--id ID] [--address URL] [--record ADDRESS] [--part PATH] [--yes] [--json] [--out DIR], or npm run import -- FOLDER [--yes]';

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ImportRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<void> {
  const { sources, id, out, record, part, ...asked } = readArguments(args);
  const [source = ''] = sources;
  const isFolder = (await stat(source).catch(() => undefined))?.isDirectory() === true;
  if (sources.length === 1 && !isFolder) {
    const assistant = assistantOf({ ...asked, out });
    const drafted = await draftFile(source, { id, out, record, part, assist: assistant });
    if (!drafted) process.stdout.write('Nothing was written.\n');
    else if (asked.json) {
      const { article, files, assisted } = drafted;
      process.stdout.write(`${JSON.stringify({ article, ...assisted?.found, written: files })}\n`);
    } else process.stdout.write(fileReport(drafted, { idGiven: id !== undefined }));
    return;
  }
  if (id !== undefined || record !== undefined || part !== undefined)
    throw new ImportRefusal('--id, --record and --part are for one file.', usage);
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  const imported = await importMany(sources, {
    out,
    tell,
    signal: stop.signal,
    now: () => performance.now(),
    ...(asked.yes ? { assist: assistantOf({ ...asked, json: true, out }) } : {}),
  });
  process.stdout.write(manyReport(imported));
  if (imported.left > 0) process.exitCode = 130;
  else if (imported.drafted + imported.passedOver === 0) process.exitCode = 1;
}

/** The archive is read when the first capture has been. */
function assistantOf({ out, address, yes, json }: Asked): FileToDraft['assist'] {
  let archive: ReturnType<typeof openKnownArchive> | undefined;
  return async (markdown, id) =>
    assist(markdown, {
      ...{ id, out, address, isSure: yes, isQuiet: json },
      archive: await (archive ??= openKnownArchive()),
    });
}

interface Asked {
  readonly out: string;
  readonly address: string | undefined;
  readonly yes: boolean;
  readonly json: boolean;
}

/** On a terminal one line that changes; elsewhere a line for each hundred. */
function tell(progress: Progress): void {
  if (process.stderr.isTTY)
    process.stderr.write(
      `\r\u001b[K${progressLine(progress)}${progress.index + 1 === progress.of ? '\n' : ''}`,
    );
  else if (progress.index % 100 === 0) process.stderr.write(`${progressLine(progress)}\n`);
}

function readArguments(args: string[]) {
  let given;
  try {
    given = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        out: { type: 'string', default: 'content' },
        address: { type: 'string' },
        yes: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        record: { type: 'string' },
        part: { type: 'string' },
      },
    });
  } catch (error) {
    throw new ImportRefusal(error instanceof Error ? error.message : String(error), usage);
  }
  const { id, out, record, part, address, yes, json } = given.values;
  if (given.positionals.length === 0) throw new ImportRefusal('No capture is named.', usage);
  const checked = idSchema.optional().safeParse(id);
  if (!checked.success) {
    throw new ImportRefusal(`The id "${id ?? ''}" ${checked.error.issues[0]?.message ?? ''}.`, usage);
  }
  return { sources: given.positionals, id, out, record, part, address, yes, json };
}
