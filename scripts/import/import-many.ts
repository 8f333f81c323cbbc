/** A folder of files, or many of them: one after another, with what is known of the time. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { captureName } from '../../src/records/article.ts';
import { draftFile, type FileToDraft } from './draft-file.ts';
import { ImportRefusal } from './import-refusal.ts';

/**
 * In: files and folders (looked through at all depths); the folder to write to; who is told how far it is; a signal that stops it
 * after the file at hand. A file whose bytes are kept in OUT/captures/ already was imported before and is passed over, so a
 * second run goes on where the first stopped. Out: how many were drafted, passed over and not reached, and what needs a person,
 * file by file. Whatever goes wrong with one file is told there, and the run goes on.
 */
export async function importMany(
  sources: readonly string[],
  about: {
    out: string;
    tell: (progress: Progress) => void;
    signal: AbortSignal;
    now: () => number;
    assist?: FileToDraft['assist'];
  },
): Promise<Imported> {
  const files = (await Promise.all(sources.map(filesIn))).flat();
  const kept = await keptDigests(join(about.out, 'captures'));
  const start = about.now();
  const done: Imported = { drafted: 0, passedOver: 0, left: 0, forPerson: [] };
  for (const [index, file] of files.entries()) {
    if (about.signal.aborted) return { ...done, left: files.length - index };
    const seconds = (about.now() - start) / 1000;
    about.tell({ file, index, of: files.length, seconds, made: done.drafted });
    try {
      const digest = captureName.test(basename(file)) ? digestOf(await readFile(file)) : '';
      if (kept.has(digest)) {
        done.passedOver += 1;
        continue;
      }
      const drafted = await draftFile(file, {
        id: undefined,
        out: about.out,
        record: undefined,
        part: undefined,
        otherId: idOfFile(file),
        assist: about.assist,
      });
      if (!drafted) continue;
      const { draft, assisted } = drafted;
      done.drafted += 1;
      kept.add(digest);
      done.forPerson.push(...draft.parts.remarks.map((remark) => ({ file, what: `${draft.id}: ${remark}` })));
      for (const near of assisted?.found.nearest ?? [])
        done.forPerson.push({ file, what: `${draft.id}: ${near.article} is near it: ${near.what}.` });
    } catch (error) {
      done.forPerson.push({ file, what: whatOf(error) });
    }
    // So that a signal is heard between two files.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return done;
}

/** One file that cannot be taken in, for whatever reason, does not keep the others waiting. */
function whatOf(error: unknown): string {
  if (error instanceof ImportRefusal) return error.message;
  return `It could not be taken in: ${error instanceof Error ? error.message : String(error)}`;
}

/** The files of a folder, by name; those that a browser keeps beside a saved page are parts of it. */
async function filesIn(source: string): Promise<string[]> {
  const found = await stat(source).catch(() => undefined);
  if (!found)
    throw new ImportRefusal(
      `There is no file or folder ${source}.`,
      'Look at the path; it counts from this folder.',
    );
  if (!found.isDirectory()) return [source];
  const entries = await readdir(source, { withFileTypes: true });
  const inside: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || /_files$|\.files$/.test(entry.name)) continue;
    const path = join(source, entry.name);
    if (entry.isDirectory()) inside.push(...(await filesIn(path)));
    else if (entry.isFile()) inside.push(path);
  }
  return inside;
}

/** A title in letters that no address has leaves the name of the file. */
function idOfFile(file: string): string | undefined {
  const id = basename(file)
    .replace(/(?:\.warc)?\.[^.]+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id.length < 2 ? undefined : id.slice(0, 60);
}

async function keptDigests(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const digests = new Set<string>();
  for (const entry of entries)
    if (entry.isFile()) digests.add(digestOf(await readFile(join(folder, entry.name))));
  return digests;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * In: how far an import is. Out: one line: the file, how many a second, the time left.
 */
export function progressLine({ file, index, of, seconds }: Progress): string {
  const rate = seconds > 0 ? index / seconds : 0;
  const speed = rate > 0 ? `, ${rate.toFixed(1)} a second, ${duration((of - index) / rate)} left` : '';
  return `${index + 1} of ${of}${speed}: ${basename(file)}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

export interface Progress {
  readonly file: string;
  /** How many came before it. */
  readonly index: number;
  readonly of: number;
  readonly seconds: number;
  readonly made: number;
}

export interface Imported {
  drafted: number;
  passedOver: number;
  /** Not reached, since it was stopped. */
  left: number;
  /** What needs a person, in the order of the files. */
  forPerson: { file: string; what: string }[];
}
