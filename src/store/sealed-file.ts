/** A value in a file, with a checksum: what a failing disk leaves may still be JSON, and would be believed. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';
import { crc32 } from 'node:zlib';

/** In: a file's path. Out: the value that writeSealed() put there; undefined when there is none or it is damaged. */
export function readSealed(path: string): unknown {
  try {
    const json = sealedJson(path);
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** In: a file's path. Out: whether there is a value in it, whole. */
export function isSealed(path: string): boolean {
  try {
    return sealedJson(path) !== undefined;
  } catch {
    return false;
  }
}

function sealedJson(path: string): string | undefined {
  const entry = readFileSync(path, 'utf8');
  const [head = '', sum] = /^\{"crc32":(\d+),"value":/.exec(entry) ?? [];
  const json = entry.slice(head.length, -1);
  return sum !== undefined && Number(sum) === crc32(json) ? json : undefined;
}

/**
 * In: a file's path, and a value that JSON can hold. The folder is made.
 * @throws Error when it cannot be written.
 */
export function writeSealed(path: string, value: unknown): void {
  const json = JSON.stringify(value);
  // Beside its place and then renamed: a killed run leaves no half entry under a whole one's name.
  const beside = `${path}.${process.pid}.${threadId}`;
  const sealed = `{"crc32":${crc32(json)},"value":${json}}`;
  try {
    writeFileSync(beside, sealed);
  } catch {
    // The folder is there nearly always.
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, sealed);
  }
  renameSync(beside, path);
}
