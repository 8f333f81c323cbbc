/** Small changes to a made-up archive, such as an archivist makes in a day. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../src/store/directories.ts';
import { writeRichArchive } from './synthetic/rich-archive.ts';

/** In: the folder that holds content/. Each changes one thing there; the lock is not theirs. */
export const edits: readonly Edit[] = [
  {
    name: 'one summary',
    make: (root) =>
      replace(root, 'articles/made-00003.md', ['Made up for measuring, article 3', 'Made up, article 3']),
  },
  {
    name: 'one description',
    make: (root) => replace(root, 'people/yerlan-karin.yaml', ['Political scientist', 'Political analyst']),
  },
  {
    name: 'one spelling of a person',
    make: (root) =>
      replace(root, 'people/yerlan-karin.yaml', [
        'further:\n',
        'further:\n  - { text: Jerlan Karin, language: de, kind: transliteration }\n',
      ]),
  },
  {
    name: 'one article withdrawn',
    make: (root) =>
      replace(root, 'articles/made-00002.md', [
        'state: published',
        "state: withdrawn\n  date: '2026-11-22'\n  reason: To measure.",
      ]),
  },
  {
    name: 'one article added',
    needsLock: true,
    async make(root) {
      const { length } = await readdir(join(root, 'content/articles'));
      const larger = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
      try {
        await writeRichArchive(join(projectFolder, 'content'), { root: larger, size: length + 1 });
        // With its own records. What is there already stays as it is.
        await cp(join(larger, 'content'), join(root, 'content'), { recursive: true, force: false });
      } finally {
        await rm(larger, { recursive: true, force: true });
      }
    },
  },
];

async function replace(root: string, file: string, [from, to]: readonly [string, string]): Promise<void> {
  const path = join(root, 'content', file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  await writeFile(path, text.replace(from, to));
}

/** One change. */
export interface Edit {
  readonly name: string;
  /** Whether the lock must be brought up to date before the build. */
  readonly needsLock?: boolean;
  make(root: string): Promise<void>;
}
