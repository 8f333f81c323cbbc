/** Many files into one folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * In: a folder. Out: what writes a file below it, by its path from there; folders are made, each once. One file after the other and
 * without waiting: handing thousands of small files to other threads costs several times what writing them does.
 * @throws Error when a file cannot be written.
 */
export function fileWriter(folder: string): (path: string, bytes: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, bytes) => {
    const target = join(folder, path);
    const into = dirname(target);
    if (!made.has(into)) mkdirSync(into, { recursive: true });
    made.add(into);
    writeFileSync(target, bytes);
  };
}
