/** What was found of many things, by their names, in few large files: each holds some hundred, and is written when one of them changed. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { readSealed, writeSealed } from './sealed-file.ts';

/** The most values of one file. Fewer make more files to open, more make one change dearer to write. */
const mostOfOneFile = 256;

/**
 * Opens kept values.
 * In: the folder, or undefined where nothing is to be kept; the version of the program. Out: a way to the values of each
 * kind. What another version kept, and what is damaged, is as good as not there.
 */
export function openKept(folder: string | undefined, version: string): Kept {
  const kinds = new Map<string, KeptValues>();
  return {
    values(kind) {
      const opened = kinds.get(kind) ?? openValues(folder, { kind, version });
      kinds.set(kind, opened);
      return opened;
    },
  };
}

/** Files are opened when one of their values is asked for. */
function openValues(folder: string | undefined, at: { kind: string; version: string }): KeptValues {
  let layout = layoutOf(folder, at.kind);
  let parts = new Map<number, Values>();
  const changed = new Set<number>();
  const part = (index: number): Values => {
    const known = parts.get(index);
    if (known) return known;
    const file = fileName(at.kind, { count: layout.count, index });
    const read = folder === undefined ? undefined : (readSealed(join(folder, file)) as Part | undefined);
    const values = new Map(read?.version === at.version ? Object.entries(read.values) : []);
    parts.set(index, values);
    return values;
  };
  const set = (name: string, value: unknown): void => {
    const index = indexOf(name, layout.count);
    part(index).set(name, value);
    changed.add(index);
  };
  return {
    get: (name) => part(indexOf(name, layout.count)).get(name),
    set,
    save(names) {
      if (folder === undefined) return;
      const count = filesFor(names.length);
      if (count !== layout.count) {
        const all = [...Array(layout.count).keys()].flatMap((index) => [...part(index)]);
        const old = [...Array(layout.count).keys()].map((index) =>
          fileName(at.kind, { count: layout.count, index }),
        );
        const isOther = (file: string): boolean => !file.startsWith(`${at.kind}.${count}.`);
        layout = { count, others: [...layout.others, ...old].filter(isOther) };
        parts = new Map();
        for (const [name, value] of all) set(name, value);
      }
      const there = new Set(names);
      for (const [index, values] of parts) {
        for (const name of values.keys()) if (!there.has(name) && values.delete(name)) changed.add(index);
        if (!changed.has(index)) continue;
        const written: Part = { version: at.version, values: Object.fromEntries(values) };
        writeSealed(join(folder, fileName(at.kind, { count, index })), written);
      }
      changed.clear();
      for (const file of layout.others) rmSync(join(folder, file), { force: true });
    },
  };
}

/** A power of two, so that it seldom changes while an archive grows. */
function filesFor(names: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(names / mostOfOneFile)));
}

function indexOf(name: string, count: number): number {
  return count === 1 ? 0 : crc32(name) % count;
}

function fileName(kind: string, { count, index }: { count: number; index: number }): string {
  return `${kind}.${count}.${index}.json`;
}

/** Into how many files the values of a kind are divided on disk; a killed run may have left files of two divisions. */
function layoutOf(folder: string | undefined, kind: string): Layout {
  const files = namesIn(folder).flatMap((name) => {
    const [, count] = name.startsWith(`${kind}.`)
      ? (/^\.(\d+)\.\d+\.json$/.exec(name.slice(kind.length)) ?? [])
      : [];
    return count === undefined ? [] : [{ name, count: Number(count) }];
  });
  const count = files.reduce((most, one) => Math.max(most, one.count), 1);
  return { count, others: files.filter((one) => one.count !== count).map(({ name }) => name) };
}

function namesIn(folder: string | undefined): string[] {
  try {
    return folder === undefined ? [] : readdirSync(folder);
  } catch {
    return [];
  }
}

interface Layout {
  readonly count: number;
  /** Files that belong to another division. */
  readonly others: readonly string[];
}

type Values = Map<string, unknown>;

interface Part {
  readonly version: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Kept values of several kinds. */
export interface Kept {
  /** In: the name of a kind, `people`. Out: its values. */
  values(kind: string): KeptValues;
}

/** Values by name. */
export interface KeptValues {
  /** The value under a name; undefined when there is none. The caller knows what it kept. */
  get(name: string): unknown;
  set(name: string, value: unknown): void;
  /** Writes the files in which something changed. In: all names there are; what is kept under others is dropped. */
  save(names: readonly string[]): void;
}
