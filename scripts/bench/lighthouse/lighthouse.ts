/** Lighthouse, installed in a folder outside the project: with what it needs it is larger than all that the project is made with. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserFile } from '../../browser.ts';

/**
 * In: a folder to install it in, once; a browser. Out: what judges the page at an address, as on a telephone (its own preset: a slow line, and a
 * processor so many times slower than this machine's, four unless told, worked out from what was measured), in the given browser.
 * @throws Error when it cannot be installed, or when it fails.
 */
export function lighthouse(
  folder: string,
  browser: BrowserFile,
): (address: string, slowdown?: number) => Promise<Verdict> {
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  if (!existsSync(program)) install(folder);
  const env = { ...process.env, ...browser.env, CHROME_PATH: browser.path };
  const report = join(folder, 'report.json');
  return async (address, slowdown = usualSlowdown) => {
    rmSync(report, { force: true });
    const { promise, resolve } = Promise.withResolvers<undefined>();
    // Not waited for in one piece: the server that it asks runs here.
    const run = spawn(
      process.execPath,
      [
        program,
        address,
        ...categories.map((one) => `--only-categories=${one}`),
        ...options,
        `--throttling.cpuSlowdownMultiplier=${slowdown}`,
        `--output-path=${report}`,
      ],
      { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    run.once('close', () => resolve(undefined));
    await promise;
    if (!existsSync(report)) throw new Error(`Lighthouse gave no report of ${address}.`);
    return verdictOf(JSON.parse(readFileSync(report, 'utf8')) as Report);
  };
}

/** Of Lighthouse's preset, which makes a high-end desktop a middling telephone: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
export const usualSlowdown = 4;

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const options = ['--quiet', '--output=json', '--chrome-flags=--headless --no-sandbox --disable-gpu'];

function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: { lighthouse: '13.5.0' } }),
  );
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', npm, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Lighthouse could not be installed in ${folder}:\n${stderr}`);
}

function verdictOf({ categories: judged, audits, environment }: Report): Verdict {
  const scores = Object.fromEntries(categories.map((one) => [one, judged[one]?.score ?? 0]));
  const lacking = categories.flatMap((one) =>
    (judged[one]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      if (weight === 0 || typeof audit?.score !== 'number' || audit.score >= 1) return [];
      return [`${one}, ${id}: ${audit.title} ${audit.displayValue ?? ''}`.trim()];
    }),
  );
  return {
    scores: { ...scores, performance: judged.performance?.score ?? 0 },
    lacking,
    machine: environment.benchmarkIndex,
  };
}

interface Report {
  readonly categories: Readonly<Partial<Record<(typeof categories)[number], Category>>>;
  readonly audits: Readonly<Record<string, Audit | undefined>>;
  readonly environment: { readonly benchmarkIndex: number };
}

interface Category {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

interface Audit {
  readonly title: string;
  readonly score: number | null;
  readonly displayValue?: string;
}

/** What was found of a page. */
export interface Verdict {
  /** By category, from 0 to 1. */
  readonly scores: Readonly<Record<string, number>> & { readonly performance: number };
  /** What keeps a category from 1. */
  readonly lacking: readonly string[];
  /** How quick this machine was just before, by Lighthouse's own measure. */
  readonly machine: number;
}
