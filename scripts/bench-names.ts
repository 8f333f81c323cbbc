/**
 * npm run bench:names: what ten thousand more names cost. Compiles the names and reads, checks, searches and renders the
 * five articles afresh, with our records and with 10,000 made-up ones besides; prints CPU milliseconds and the ratio.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLock } from '../src/permalinks/open-lock.ts';
import { openFindings } from '../src/reading/articles/kept-findings.ts';
import { readArticle } from '../src/reading/articles/read-article.ts';
import { renderArticle } from '../src/reading/articles/render-article.ts';
import { openCaptures } from '../src/reading/bytes/captures.ts';
import { openPictures } from '../src/reading/bytes/pictures.ts';
import { openFiles } from '../src/reading/bytes/known-files.ts';
import { listContent } from '../src/reading/bytes/list-content.ts';
import { compileNames } from '../src/reading/records/compile-names.ts';
import { factsOf } from '../src/reading/records/record-facts.ts';
import { readRecords, type Records } from '../src/reading/records/read-records.ts';
import { contentRoot } from '../src/store/directories.ts';
import { openKept } from '../src/store/kept-values.ts';
import { openTextStore } from '../src/store/text-store.ts';

const added = 10_000;
const runs = 7;

const list = listContent(contentRoot);
const nothing = openKept(undefined, 'bench');
const files = openFiles(contentRoot, { kept: nothing, now: Date.now() });
const lock = openLock({ list, files, kept: nothing });
const { records } = readRecords(list.files, { files, kept: nothing, today: '9999-12-31' });
const more = withSyntheticNames(records);

await milliseconds(records);
const ours: number[] = [];
const many: number[] = [];
for (let run = 0; run < runs; run += 1) {
  ours.push(await milliseconds(records));
  many.push(await milliseconds(more));
}
process.stdout.write(
  `Five articles with our names: ${median(ours).toFixed(0)} ms CPU; with ${added} more: ${median(many).toFixed(0)} ms; ` +
    `ratio ${(median(many) / median(ours)).toFixed(2)} (budget 3).\n`,
);

/** One whole check of the articles in an empty store. Out: CPU milliseconds. */
async function milliseconds(all: Records): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
  const texts = openTextStore(folder);
  const kept = openKept(undefined, 'bench');
  const captures = openCaptures(files, {
    names: list.files['captures'] ?? [],
    present: list.present['captures'] ?? [],
  });
  const pictures = openPictures(files, { names: [], present: [] });
  const before = process.cpuUsage();
  const names = compileNames(all);
  for (const name of list.files['articles'] ?? []) {
    const file = `content/articles/${name}`;
    const publications = { ids: [], record: () => undefined, digest: () => '' };
    const options = { program: 'bench', today: '9999-12-31' };
    const around = { files, captures, pictures, publications, lock, ...options };
    const { draft, key, parsed, issues } = readArticle(file, { ...around, kept: kept.values('articles') });
    if (!draft) throw new Error(`${file} has issues: ${issues.map(({ message }) => message).join(' ')}`);
    const cited = { citedTitles: () => [], titles: '', pictures };
    const bytes = (): Uint8Array => files.read(file);
    renderArticle(draft, { ...cited, file, bytes, key, parsed, names, texts, findings: openFindings(kept) });
  }
  const { user, system } = process.cpuUsage(before);
  await rm(folder, { recursive: true });
  return (user + system) / 1000;
}

/** Our records, and persons of two made-up words each: none of them stands in a text, all of them are looked for. */
function withSyntheticNames(all: Records): Records {
  const [example] = all.people;
  if (!example) throw new Error('There is no person to take as an example.');
  const people = Array.from({ length: added }, (_, i) => {
    const id = `synthetic-${i}`;
    const text = `${word(i)} ${word(i * 7 + 3)}`;
    const printed = [{ text, form: 'name' as const }];
    const record = { ...example.record, id, name: text, printed, further: [] };
    return { ...example, record, facts: factsOf('people', record) };
  });
  return { ...all, people: [...all.people, ...people] };
}

function word(n: number): string {
  const syllables = [
    'ka',
    'ri',
    'mov',
    'ten',
    'so',
    'lar',
    'be',
    'dush',
    'tur',
    'ke',
    'na',
    'rin',
    'tal',
    'ger',
    'min',
    'za',
  ];
  const letters = [n, n >> 4, n >> 8, n >> 12].map((part) => syllables[part & 15]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
