/**
 * npm run bench:build -- 250 1000: what builds cost at these sizes, beside the five articles, on archives as rich as they are.
 * With `--edit`, what one small change costs too; with `--peers`, other systems on plain texts of the first size. Prints
 * processor seconds, memory, bytes and ratios; judges nothing. Measure alone: another program's work is counted in part.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { edits } from './bench/edits.ts';
import { measurePeers } from './bench/peers.ts';
import { runMeasured, type Used } from './bench/run-measured.ts';
import { writePlainArchive } from './bench/synthetic/plain-archive.ts';
import { writeRichArchive } from './bench/synthetic/rich-archive.ts';
import { weighSite } from './bench/weigh-site.ts';

const project = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edit: { type: 'boolean', default: false }, peers: { type: 'boolean', default: false } },
});
const sizes = (positionals.length > 0 ? positionals : ['250']).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 6))
  throw new RangeError('Say how many articles, more than five: npm run bench:build -- 250 1000');

const folder = await mkdtemp(join(tmpdir(), 'steppe-bench-'));
try {
  const five = join(folder, 'five');
  await mkdir(five);
  await cp(join(project, 'content'), join(five, 'content'), { recursive: true });
  say('CPU s      MB  what');
  const cold = measured('the five, cold', five);
  const unchanged = measured('the five, unchanged', five);
  say(`  unchanged ÷ cold: ${ratio(unchanged, cold)}`);
  for (const size of sizes) await measureRich(size, cold);
  if (values.peers) await comparePeers(sizes[0] ?? 250);
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function measureRich(size: number, five: Used): Promise<void> {
  const root = join(folder, `rich-${size}`);
  await mkdir(root);
  await writeRichArchive(join(project, 'content'), { root, size });
  run('permalinks', root);
  const check = measured(`${size}: check, all kept`, root, 'check');
  const cold = measured(`${size}: build, cold`, root);
  const unchanged = measured(`${size}: build, unchanged`, root);
  say(`  beyond the five, cold: ${(((cold.cpu - five.cpu) / (size - 5)) * 1000).toFixed(0)} ms an article`);
  say(`  unchanged ÷ the five, cold: ${ratio(unchanged, five)}; check ÷ cold: ${ratio(check, cold)}`);
  const { files, bytes, pages } = weighSite(join(root, 'dist'));
  say(`  ${files} files, ${(bytes / 1e6).toFixed(0)} MB; the heaviest pages as sent:`);
  for (const page of pages.slice(0, 5)) say(`    ${(page.bytes / 1000).toFixed(1)} kB ${page.path}`);
  if (!values.edit) return;
  for (const edit of edits) {
    await edit.make(root);
    if (edit.needsLock) run('permalinks', root);
    const edited = measured(`${size}: ${edit.name}`, root);
    say(`  ÷ unchanged: ${ratio(edited, unchanged)}`);
  }
}

async function comparePeers(size: number): Promise<void> {
  const root = join(folder, 'plain');
  await mkdir(root);
  await writePlainArchive(root, size);
  run('permalinks', root);
  const own = measured(`${size} plain texts, cold`, root);
  for (const { name, used } of await measurePeers(join(root, 'content/articles'), folder)) {
    tell(`${size} plain texts: ${name}`, used);
    say(`  ours ÷ it: ${ratio(own, used)}`);
  }
}

function measured(what: string, root: string, command = 'build'): Used {
  const used = run(command, root);
  tell(what, used);
  return used;
}

function run(command: string, root: string): Used {
  const env = {
    ARCHIVE_CONTENT: root,
    ARCHIVE_OUT: join(root, 'dist'),
    // What permalinks keeps is not the build's: a cold build begins with nothing.
    ARCHIVE_CACHE: join(root, command === 'build' ? 'cache' : 'lock-cache'),
  };
  return runMeasured(['npm', 'run', '--silent', command], { cwd: project, env });
}

function tell(what: string, { cpu, memory }: Used): void {
  say(`${cpu.toFixed(2).padStart(7)} ${memory.toFixed(0).padStart(5)}  ${what}`);
}

function ratio(one: Used, other: Used): string {
  return (one.cpu / other.cpu).toFixed(2);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
