/** A made-up archive of any size, as rich as the five articles, the same at every run: to measure with, never to publish. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { madeArticle, filesOf } from './made-article.ts';
import { claimsOf, eventsOf, sourcesOf, voicesOf } from './made-evidence.ts';

/** How many articles share one made-up question; each has two voices in it. */
const articlesAQuestion = 20;

/**
 * Writes `content/` with the real articles and all their records, and so many made-up ones that there are `size` in all. Each brings
 * five records, six claims, eight sources, two events and two voices in a question, and mentions names about 90 times, half
 * of them names of the real records. The lock is left to `npm run permalinks`.
 *
 * In: the real content/, a folder outside the project, and how many articles there are to be.
 */
export async function writeRichArchive(content: string, { root, size }: RichArchive): Promise<void> {
  const target = join(root, 'content');
  await cp(content, target, { recursive: true });
  const real = (await readdir(join(target, 'articles'))).length;
  const shared = await sharedNames(target);
  const write = (path: string, value: object): Promise<void> =>
    writeFile(join(target, path), stringify(value));
  let voices: object[] = [];
  for (let n = 0; n < size - real; n += 1) {
    const article = madeArticle(n, shared);
    const { capture, body, record } = filesOf(article);
    await writeFile(join(target, `captures/${article.id}.txt`), capture);
    await writeFile(join(target, `articles/${article.id}.md`), `---\n${stringify(record)}---\n\n${body}\n`);
    for (const own of article.own) await write(`${own.folder}/${own.record.id}.yaml`, own.record);
    await write(`claims/${article.id}.yaml`, claimsOf(article));
    await write(`sources/${article.id}.yaml`, sourcesOf(article));
    for (const [name, event] of eventsOf(article)) await write(`events/${name}.yaml`, event);
    voices.push(...voicesOf(article));
    if (n % articlesAQuestion === articlesAQuestion - 1 || n === size - real - 1) {
      await write(`questions/made-${Math.floor(n / articlesAQuestion) + 1}.yaml`, question(n, voices));
      voices = [];
    }
  }
}

/** Names of the real records that mean one record only, wherever they stand; those that are countries come first. */
async function sharedNames(content: string): Promise<string[]> {
  const names: string[] = [];
  for (const folder of ['places', 'organisations', 'people']) {
    await mkdir(join(content, folder), { recursive: true });
    for (const file of (await readdir(join(content, folder))).toSorted()) {
      const record = parse(await readFile(join(content, folder, file), 'utf8')) as Named;
      const plain = record.printed?.find(({ text, ...rules }) => text === record.name && isPlain(rules));
      if (plain) names.push(plain.text);
    }
  }
  return names;
}

function isPlain(rules: object): boolean {
  return Object.keys(rules).every((key) => key === 'language');
}

function question(n: number, voices: readonly object[]): object {
  const half = Math.ceil(voices.length / 2);
  return {
    question: `How many have left, made-up question ${n}?`,
    scope: 'Made up for measuring.',
    about: ['places/central-asia'],
    positions: [
      { id: 'many', statement: 'Many have left.', voices: voices.slice(0, half) },
      { id: 'more', statement: 'More have left.', voices: voices.slice(half) },
    ],
  };
}

interface Named {
  readonly name: string;
  readonly printed?: readonly { readonly text: string }[];
}

/** Where to write, and how much. */
export interface RichArchive {
  readonly root: string;
  readonly size: number;
}
