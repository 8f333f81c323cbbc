/**
 * npm run bench:build -- 1000: what a build costs at this size, beside the five articles.
 * The search engine's own process is not counted. Prints CPU seconds, peak memory, bytes and ratios; judges nothing.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePlainArchive } from './bench/synthetic/plain-archive.ts';

const size = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(size) || size < 1)
  throw new RangeError('Say how many articles: npm run bench:build -- 1000');

const folder = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
try {
  const five = join(folder, 'five');
  const many = join(folder, 'many');
  await mkdir(five);
  await cp('content', join(five, 'content'), { recursive: true });
  await writePlainArchive(many, size);
  await run('permalinks', many, 'lock');

  const rows = [
    ['build of the five, cold', await run('build', five)],
    ['build of the five, unchanged', await run('build', five)],
    [`build of ${size}, cold`, await run('build', many)],
    [`build of ${size}, unchanged`, await run('build', many)],
    ['check of the five, cold', await run('check', five, 'check')],
    [`check of ${size}, cold`, await run('check', many, 'check')],
    [`check of ${size}, unchanged`, await run('check', many, 'check')],
  ] as const;
  process.stdout.write('                                   CPU s   peak MB\n');
  for (const [name, { cpu, memory }] of rows) {
    process.stdout.write(
      `${name.padEnd(32)} ${cpu.toFixed(2).padStart(7)} ${memory.toFixed(0).padStart(9)}\n`,
    );
  }
  const cpu = rows.map(([, figures]) => figures.cpu);
  const [fiveCold = 0, , cold = 0, unchanged = 0, , checkCold = 0] = cpu;
  process.stdout.write(`
Cold build beyond that of the five: ${(((cold - fiveCold) / size) * 1000).toFixed(1)} ms CPU an article (budget 30).
Unchanged build to a build of the five: ${(unchanged / fiveCold).toFixed(2)} (budget 1.3).
Check to cold build: ${(checkCold / cold).toFixed(2)} (budget 0.33).
Bytes: five ${await bytesOf(join(five, 'dist'))}, ${size} articles ${await bytesOf(join(many, 'dist'))}.
`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Runs one of the project's commands on an archive. Out: CPU seconds and peak memory in MB. */
async function run(command: string, root: string, cache = 'cache'): Promise<{ cpu: number; memory: number }> {
  const figures = join(folder, 'figures.json');
  const result = spawnSync(
    process.execPath,
    ['--import', './scripts/bench/measure.ts', `scripts/${command}.ts`],
    {
      env: {
        ...process.env,
        CI: 'true',
        ARCHIVE_CONTENT: root,
        ARCHIVE_OUT: join(root, 'dist'),
        ARCHIVE_CACHE: join(root, cache),
        BENCH_FIGURES: figures,
      },
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  if (result.status !== 0) throw new Error(`npm run ${command} failed:\n${result.stderr.slice(-4000)}`);
  return JSON.parse(await readFile(figures, 'utf8')) as { cpu: number; memory: number };
}

async function bytesOf(path: string): Promise<number> {
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return sizes.reduce((sum, one) => sum + one, 0);
}
