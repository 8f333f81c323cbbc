/**
 * `npm test`: the tests, in named stages, all of them, even when one fails; those of one thread two at once. Long ones are run by name alone.
 * `npm test -- unit links` runs the named ones only; those that look at the built site then take what `dist` holds.
 * `npm run test:looks -- --renew` keeps the pictures as they are now.
 * The last line is `N passed, N failed`, and the exit code is 1 unless nothing failed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outcomes } from './test/outcomes.ts';
import { stages, type Stage } from './test/stages.ts';
import { totalLine, stageTable, type StageResult } from './test/summary.ts';
import { trustTable } from './test/trust-table.ts';

const renew = '--renew';
const chosen = chooseStages(process.argv.slice(2).filter((word) => word !== renew));
if (process.argv.includes(renew)) process.env['LOOKS_RENEW'] = 'yes';
const workFolder = mkdtempSync(join(tmpdir(), 'steppe-archive-test-'));
// Exits by signal too leave nothing behind.
process.once('exit', () => rmSync(workFolder, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const results: StageResult[] = [];
const besides = chosen.filter(({ isOneThread = false }) => isOneThread);
await Promise.all([runInTurn(besides), runInTurn(besides)]);
results.sort((a, b) => placeOf(a) - placeOf(b));
await runInTurn(chosen.filter(({ isOneThread = false }) => !isOneThread));

process.exitCode = results.some((result) => result.failed > 0) ? 1 : 0;
const promised = trustTable(outcomes());
process.stdout.write(
  `${promised === '' ? '' : `\n${promised}\n`}\n${stageTable(results)}\n\n${totalLine(results)}\n`,
);

function placeOf({ name }: StageResult): number {
  return chosen.findIndex((stage) => stage.name === name);
}

function chooseStages(names: readonly string[]): readonly Stage[] {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    const known = stages.map((stage) => stage.name).join(', ');
    process.stderr.write(`There is no stage called "${unknown.join('", "')}". Stages: ${known}.\n`);
    process.exit(1);
  }
  return stages.filter(({ name, isLong = false }) => (names.length === 0 ? !isLong : names.includes(name)));
}

/** Takes stages from the list as long as there are any; whoever else takes from it runs beside. */
async function runInTurn(waiting: Stage[]): Promise<void> {
  for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift())
    results.push(await runStage(stage));
}

async function runStage(stage: Stage): Promise<StageResult> {
  process.stdout.write(`\n— ${stage.name}: ${stage.what}\n`);
  const build = results.find((result) => result.name === 'build');
  if (stage.needsBuild === true && build !== undefined && build.built !== true) {
    process.stdout.write('  Not run, because the build failed.\n');
    return { name: stage.name, passed: 0, failed: 0, skipped: 1, seconds: 0 };
  }
  const start = performance.now();
  // Each stage that builds or reads a built site finds it by this name; without a build in this run, in dist.
  const built = chosen.some(({ name }) => name === 'build') ? { ARCHIVE_OUT: join(workFolder, 'dist') } : {};
  // What the many processes load is made ready to run once: an eighth of the time of the unit tests.
  const compiled = { NODE_COMPILE_CACHE: join(workFolder, 'compiled') };
  const outcome = await stage.run({ ...process.env, ...compiled, ...built }).catch((error: unknown) => {
    process.stdout.write(`${String(error)}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  // What it wrote may stand below the heading of the one that runs beside it.
  if (outcome.failed > 0 && stage.isOneThread === true) process.stdout.write(`  ${stage.name} failed.\n`);
  return { name: stage.name, ...outcome, seconds: (performance.now() - start) / 1000 };
}
