/** A made-up archive of plain texts without records, of any size, the same at every run: what other systems publish too. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { chance } from './chance.ts';
import { capitalised, sentence } from './words.ts';

/**
 * Writes `content/` with so many articles of about 1,500 words in 15 paragraphs and 10 endnotes, each with its capture.
 * In: an existing folder outside the project, and how many. The lock is left to `npm run permalinks`.
 */
export async function writePlainArchive(root: string, articles: number): Promise<void> {
  await mkdir(join(root, 'content/articles'), { recursive: true });
  await mkdir(join(root, 'content/captures'), { recursive: true });
  for (let i = 0; i < articles; i += 1) {
    const random = chance(i + 1);
    const title = capitalised(sentence(random, 8));
    const paragraphs = Array.from({ length: 15 }, (_, p) => paragraph(random, p < 10 ? p + 1 : undefined));
    const notes = Array.from({ length: 10 }, (_, n) => `[${n + 1}] ${sentence(random, 12)}`);
    const capture = `${[title, ...paragraphs, ...notes].join('\n\n')}\n`;
    const id = `synthetic-${String(i + 1).padStart(5, '0')}`;
    const file = `${id}.txt`;
    await writeFile(join(root, 'content/captures', file), capture);
    const body = [...paragraphs, ...notes.map((note) => note.replace(/^\[(\d+)\]/, '[$1]:'))]
      .join('\n\n')
      .replace(/\[(\d+)\]/g, '[^$1]');
    await writeFile(
      join(root, 'content/articles', `${id}.md`),
      `---\n${stringify(record({ id, title, file, capture, i }))}---\n\n${body}\n`,
    );
  }
}

function record({
  id,
  title,
  file,
  capture,
  i,
}: {
  id: string;
  title: string;
  file: string;
  capture: string;
  i: number;
}): object {
  return {
    id,
    title: { printed: title, sentence: title },
    byline: { state: 'none' },
    authors: 'none',
    publication: { kind: 'website', name: 'Synthetic Monitor' },
    issued: {
      date: `20${String(10 + (i % 15))}-0${1 + (i % 9)}`,
      known: 'inferred',
      reason: 'Made up for measuring.',
    },
    language: 'en',
    firstPublished: `https://example.org/${id}`,
    capture: {
      file,
      sha256: createHash('sha256').update(capture).digest('hex'),
      leftOut: [{ text: title, as: 'title', place: 'before' }],
    },
    rights: { holder: 'Nobody', statement: 'Made up for measuring.' },
    summary: 'Made up for measuring.',
    corrections: [],
    status: { state: 'published' },
  };
}

function paragraph(random: () => number, note: number | undefined): string {
  const sentences = Array.from({ length: 5 }, () => sentence(random, 14 + Math.floor(random() * 12)));
  return sentences.join(' ') + (note === undefined ? '' : `[${note}]`);
}
