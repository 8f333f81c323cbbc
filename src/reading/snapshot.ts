/** What was read of an archive without issues, handed from one program to another: from the build to Astro, from the loader to the pages. */
import { createHash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../archive/archive.ts';
import type { MovedRecord } from '../records/moved.ts';
import { cacheFolder } from '../store/directories.ts';
import { isSealed, readSealed, writeSealed } from '../store/sealed-file.ts';
import type { Content } from './read.ts';
import { recordFolders } from './records/record-folders.ts';
import type { RecordTypes } from './records/record-facts.ts';

/** In which the build tells Astro's loader what it has read: the digest of the snapshot. */
export const snapshotVariable = 'ARCHIVE_SNAPSHOT';

/** Its value where pages are only compiled: they are to open whichever snapshot is named when they run. */
export const noSnapshot = 'none';

const folder = join(cacheFolder, 'snapshots');

/** A build or a server that goes on for longer reads the archive again. Milliseconds. */
const keptFor = 24 * 3_600_000;

/**
 * Writes a snapshot into the cache folder, each kind of thing into a sealed file; those of days before are taken away.
 * In: what was read, without issues. Out: its digest, by which openSnapshot() finds it.
 */
export function writeSnapshot(content: Read): string {
  const { digest, parts } = snapshotOf(content);
  clearOld();
  writeParts({ digest, parts });
  return digest;
}

function writeParts({ digest, parts }: SharedSnapshot): void {
  for (const [kind, part] of parts) writeSealed(join(folder, digest, `${kind}.json`), part);
}

/**
 * Holds a snapshot for the pages of this process, which are modules of their own and share nothing else with it: what was read is
 * then in memory once. In: what was read, without issues. Out: its digest, by which openSnapshot() finds it.
 */
export function shareSnapshot(content: Read): string {
  const { digest, parts } = snapshotOf(content);
  clearOld();
  Object.assign(globalThis, { [shared]: { digest, parts } });
  return digest;
}

/** Writes the snapshot that this process shares, for threads that share nothing with it. */
export function writeShared(): void {
  const here = Reflect.get(globalThis, shared) as SharedSnapshot | undefined;
  if (here) writeParts(here);
}

/** To be called when all pages are made: what they held of the archive can be cleared up. */
export function letGoOfSnapshot(): void {
  Reflect.deleteProperty(globalThis, shared);
}

/** In: a digest. Out: what stands for its snapshot, as long as this process shares it. */
export function sharedSnapshot(digest: string): object | undefined {
  const here = Reflect.get(globalThis, shared) as SharedSnapshot | undefined;
  return here?.digest === digest ? here : undefined;
}

const shared = Symbol.for('steppe-archive.snapshot');

function snapshotOf({ articles, records, moved, save }: Read): SharedSnapshot {
  const parts = new Map<string, readonly unknown[]>([
    ['articles', articles],
    ['moved', moved],
  ]);
  for (const kind of recordFolders)
    parts.set(
      kind,
      records[kind].map(({ file, record }) => ({ id: idOf(file), record })),
    );
  // Every record has been asked for.
  save();
  const hash = createHash('sha256');
  for (const part of parts.values()) {
    // One after the other: all of an archive in one string would be its size again.
    for (const one of part) hash.update(`${JSON.stringify(one)}\n`);
    hash.update('\n');
  }
  return { digest: hash.digest('hex').slice(0, 40), parts };
}

/**
 * In: the digest of a snapshot. Out: what it holds.
 * @throws Error when there is none, or it is damaged.
 */
export function openSnapshot(digest: string): Snapshot {
  const here = Reflect.get(globalThis, shared) as SharedSnapshot | undefined;
  const part = (kind: string): unknown => {
    const read =
      (here?.digest === digest && here.parts.get(kind)) || readSealed(join(folder, digest, `${kind}.json`));
    if (read === undefined)
      throw new Error('What was read of the archive is no longer in the cache. Run the command again.');
    return read;
  };
  const records = <Kind extends keyof RecordTypes>(kind: Kind) => part(kind) as Snapshot['records'][Kind];
  return {
    articles: part('articles') as readonly Article[],
    moved: part('moved') as readonly MovedRecord[],
    records: {
      people: records('people'),
      places: records('places'),
      organisations: records('organisations'),
      claims: records('claims'),
      sources: records('sources'),
      questions: records('questions'),
      events: records('events'),
      publications: records('publications'),
    },
  };
}

/** In: the digest of a snapshot, if one is known. Out: whether it is there and whole. */
export function isSnapshot(digest: string | undefined): digest is string {
  if (digest === undefined || !/^[0-9a-f]{40}$/.test(digest)) return false;
  return ['articles', 'moved', ...recordFolders].every((kind) =>
    isSealed(join(folder, digest, `${kind}.json`)),
  );
}

function clearOld(): void {
  for (const name of names()) {
    const path = join(folder, name);
    // Another program may be clearing up as well.
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - written > keptFor) rmSync(path, { recursive: true, force: true });
  }
}

function names(): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function idOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

type Read = Pick<Content, 'articles' | 'records' | 'moved' | 'save'>;

interface SharedSnapshot {
  readonly digest: string;
  readonly parts: ReadonlyMap<string, readonly unknown[]>;
}

/** What a snapshot holds. */
export interface Snapshot {
  readonly articles: readonly Article[];
  readonly moved: readonly MovedRecord[];
  /** Each with the id that its file's name gives. */
  readonly records: {
    readonly [Kind in keyof RecordTypes]: readonly {
      readonly id: string;
      readonly record: RecordTypes[Kind];
    }[];
  };
}
