/** Files that hold words, in whatever way they write them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { plainWords, readings } from './plain-words.ts';

/**
 * In: a folder; the words. Out: the files below it, sorted, that have them: in their text, plain or compressed, or in their
 * name; also as part of an address (`kamil-abdulin`) and as an index sorts a name ("Abdulin, Kamil"). `parts` are the files that
 * have a single word of a name of two to four words.
 */
export function findWords(folder: string, words: string): FoundWords {
  const wanted = formsOf(words);
  const parts = partsOf(words);
  const found: FoundWords = { files: [], parts: new Map() };
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const path of entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()) {
    const name = path.slice(join(folder, '/').length);
    const texts = [plainWords(name), ...readings(textOf(path))];
    if (wanted.some((form) => texts.some((text) => text.includes(form)))) found.files.push(name);
    for (const part of parts) {
      if (!texts.some((text) => text.split(/[^\p{L}\p{M}\p{N}']+/u).includes(part))) continue;
      found.parts.set(part, [...(found.parts.get(part) ?? []), name]);
    }
  }
  return found;
}

function formsOf(words: string): string[] {
  const plain = plainWords(words).trim();
  const address = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  const [, given, family] = /^(.*) (\S+)$/.exec(plain) ?? [];
  return [plain, address, ...(family === undefined ? [] : [`${family}, ${given ?? ''}`])].filter(Boolean);
}

function partsOf(words: string): string[] {
  const all = plainWords(words).trim().split(' ');
  return all.length < 2 || all.length > 4 ? [] : all.filter((word) => word.length > 3);
}

/** Indexes and their pages are compressed, books are packed; of what is no text, what can be read as text counts. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (/\.(?:epub|zip)$/.test(path)) return packedText(bytes) ?? bytes.toString('utf8');
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isCompressed ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Undefined of what is no ZIP that can be read. */
function packedText(bytes: Buffer): string | undefined {
  try {
    const files = Object.values(unzipSync(new Uint8Array(bytes)));
    return files.map((file) => Buffer.from(file).toString('utf8')).join('\n');
  } catch {
    return undefined;
  }
}

/** Where words stand. */
export interface FoundWords {
  readonly files: string[];
  /** By word. */
  readonly parts: Map<string, string[]>;
}
