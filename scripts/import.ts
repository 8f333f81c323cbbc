/**
 * npm run import -- FILE [--id ID] [--address URL] [--yes] [--json] [--out DIR]
 *
 * Takes in a capture: copies it byte for byte to DIR/captures/ and writes a draft article to DIR/articles/ID.md.
 * DIR is `content` unless given. In a terminal the assistant goes through what it found and asks; nothing is written before the last
 * yes. `--yes` takes what is certain and asks nothing, `--json` gives what was found to programs. A capture that is in already may be imported again: what is open
 * is offered anew, and nothing that stands is overwritten. Exit code 1 when something stands in the way.
 */
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleRecord } from '../src/records/article.ts';
import { id as idSchema } from '../src/records/id.ts';
import { assist, openKnownArchive, type Assisted } from './import/assistant/assist.ts';
import { openFields, standingDraft, writeFiles } from './import/assistant/standing.ts';
import { damagedPlaces } from './import/damaged-places.ts';
import { draftArticle, type Draft } from './import/draft-article.ts';
import { ImportRefusal } from './import/import-refusal.ts';

try {
  process.stdout.write(await importCapture(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ImportRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function importCapture(args: string[]): Promise<string> {
  const { source, id, out, address, yes, json } = readArguments(args);
  const file = basename(source);
  const bytes = await readCapture(source);
  const draft = draftArticle({ bytes, file, id });
  const article = join(out, 'articles', `${draft.id}.md`);
  // First, so that nothing at all is written when another article is there already.
  const standing = await standingDraft(article, draft);
  if (standing === undefined && (await isThere(article))) throw alreadyThere(article);
  const assisted = await assist(standing ?? draft.markdown, {
    ...{ id: draft.id, archive: await openKnownArchive(), out, address, isSure: yes, isQuiet: json },
  });
  if (!assisted) return 'Nothing was written.\n';
  const kept = await keepCapture(bytes, join(out, 'captures', file));
  await mkdir(join(out, 'articles'), { recursive: true });
  if (standing === undefined) await writeNew(article, Buffer.from(assisted.article));
  const files = await writeFiles(assisted, { out, article, standing });
  if (json) return `${JSON.stringify({ article, ...assisted.found, written: files })}\n`;
  return report(draft, {
    article,
    kept,
    idGiven: id !== undefined,
    assisted,
    files,
    isNew: standing === undefined,
  });
}

function readArguments(args: string[]) {
  const usage = 'Write: npm run import -- FILE [--id ID] [--address URL] [--yes] [--json] [--out DIR]';
  let given;
  try {
    given = parseArgs({
      args,
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        address: { type: 'string' },
        yes: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        out: { type: 'string', default: 'content' },
      },
    });
  } catch (error) {
    throw new ImportRefusal(error instanceof Error ? error.message : String(error), usage);
  }
  const [source, ...more] = given.positionals;
  if (source === undefined || more.length > 0) {
    throw new ImportRefusal(
      `One capture is imported at a time; ${given.positionals.length} are named.`,
      usage,
    );
  }
  const { id, out, address, yes, json } = given.values;
  const checked = idSchema.optional().safeParse(id);
  if (!checked.success) {
    throw new ImportRefusal(`The id "${id ?? ''}" ${checked.error.issues[0]?.message ?? ''}.`, usage);
  }
  const name = articleRecord.shape.capture.shape.file.safeParse(basename(source));
  if (!name.success) {
    throw new ImportRefusal(
      `"${basename(source)}" cannot be the name of a capture.`,
      'Rename the file to Latin letters, digits, hyphens and underscores, ending in .txt.',
    );
  }
  return { source, id, out, address, yes, json };
}

async function readCapture(source: string): Promise<Buffer> {
  const found = await lstat(source).catch(() => undefined);
  if (!found) {
    throw new ImportRefusal(`There is no file ${source}.`, 'Look at the path; it counts from this folder.');
  }
  if (!found.isFile()) {
    throw new ImportRefusal(`${source} is a folder, a link or the like.`, 'Name the file itself.');
  }
  return readFile(source);
}

/** Copies the capture, unless the same bytes are there. Out: a sentence on what was done. */
async function keepCapture(bytes: Buffer, path: string): Promise<string> {
  if (!(await isThere(path))) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeNew(path, bytes);
    return `The capture was copied to ${path}.`;
  }
  if (bytes.equals(await readFile(path))) return `The capture stands already in ${path}, byte for byte.`;
  throw new ImportRefusal(
    `${path} is there already, and its bytes are others.`,
    'Captures are never replaced. Give the new one a name of its own, and import that.',
  );
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Never overwrites, even what came into being a moment ago. */
async function writeNew(path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx' });
}

function alreadyThere(article: string): ImportRefusal {
  return new ImportRefusal(
    `${article} is there already, and an editor’s work may be in it.`,
    'If it is another article, choose another id: --id ID. If it is to be made anew, move the file away first.',
  );
}

/** What to know when nobody chose the id. */
const ownId =
  'The id was made of the title. It is the public address for ever: for another, remove the draft and give --id ID.';

function report(draft: Draft, done: Done): string {
  const { parts } = draft;
  const passages = [
    ...parts.paragraphs.map((text, index) => ({ label: `Paragraph ${index + 1}`, text })),
    ...parts.notes.map(({ label, text }) => ({ label: `Note [${label}]`, text })),
  ];
  const doubts = parts.lines.flatMap((line) =>
    line.as === 'date line' && line.doubt ? [`“${line.text}” was not taken as the date: ${line.doubt}.`] : [],
  );
  return [
    done.isNew
      ? `${done.article} is a draft: ${parts.paragraphs.length} paragraphs, ${parts.notes.length} notes.`
      : `${done.article} stands already; what it has was left as it is.`,
    done.kept,
    ...(done.idGiven ? [] : [ownId]),
    ...list(
      'Left out of the text',
      parts.leftOut.map(({ text, as }) => `${as}: ${text}`),
    ),
    ...list('Look at', [...doubts, ...parts.remarks, ...damagedPlaces(passages)]),
    ...done.assisted.said,
    ...list('Written besides', done.files),
    ...list('Fill in, since the capture does not tell', openFields(done.assisted.article)),
    'Then mark what is damaged, and run: npm run check',
    '',
  ].join('\n');
}

interface Done {
  readonly article: string;
  readonly kept: string;
  readonly idGiven: boolean;
  readonly assisted: Assisted;
  readonly files: string[];
  readonly isNew: boolean;
}

function list(heading: string, entries: string[]): string[] {
  return entries.length === 0 ? [] : [`${heading}:`, ...entries.map((entry) => `  ${entry}`)];
}
