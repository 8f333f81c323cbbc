/** A made-up archive of any size, the same at every run: to measure with, never to publish. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/**
 * Writes `content/` with so many articles of about 1,500 words in 15 paragraphs and 10 endnotes, each with its capture.
 * In: an existing folder outside the project, and how many. The lock is left to `npm run permalinks`.
 */
export async function writeSyntheticArchive(root: string, articles: number): Promise<void> {
  await mkdir(join(root, 'content/articles'), { recursive: true });
  await mkdir(join(root, 'content/captures'), { recursive: true });
  for (let i = 0; i < articles; i += 1) {
    const random = randomFrom(i + 1);
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
    authors: [{ family: capitalised(word(i)), given: capitalised(word(i * 7)) }],
    publication: { kind: 'website', name: 'Synthetic Monitor' },
    issued: { date: `20${String(10 + (i % 15))}-0${1 + (i % 9)}`, known: 'printed' },
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

function sentence(random: () => number, words: number): string {
  return `${capitalised(Array.from({ length: words }, () => word(Math.floor(random() ** 3 * 6000))).join(' '))}.`;
}

const syllables = [
  'ka',
  'ri',
  'mov',
  'ten',
  'gri',
  'so',
  'lar',
  'be',
  'dush',
  'an',
  'tur',
  'ke',
  'osh',
  'na',
  'rin',
  'tal',
];

/** The n-th of 4,096 made-up words. */
function word(n: number): string {
  return [n, n >> 4, n >> 8].map((part) => syllables[part & 15]).join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator, Numerical Recipes' constants). */
function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
