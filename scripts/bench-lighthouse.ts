/**
 * npm run bench:lighthouse: what Lighthouse (as on a telephone) gives the home page, the longest article, a place and the search, as
 * they stand in `dist`: of three runs the middle, and what keeps a category from 100. Ends with 1 unless all have it. A number behind it
 * says how many runs; each page is judged so many times twice. Times depend on the machine: let it do nothing else. The preset takes
 * any machine for about four times as quick as a telephone: which telephone this machine then stands for is said, and the performance on
 * the one that Chrome's developer tools call middling.
 */
import { join } from 'node:path';
import { lighthouse, usualSlowdown, type Verdict } from './bench/lighthouse/lighthouse.ts';
import { browserFile } from './browser.ts';
import { serveSite } from './serve.ts';
import { siteUrl } from '../src/site.ts';
import { cacheFolder, outFolder } from '../src/store/directories.ts';

const runs = Number(process.argv[2] ?? 3);
/**
 * By Lighthouse's index: "like a Pixel 5"; the low one, "like a Moto G4 Power 2022", has 264. Lighthouse's own page on throttling calls
 * 125 to 800 middling and 800 to 1,200 high.
 * https://github.com/ChromeDevTools/devtools-frontend/blob/main/front_end/panels/mobile_throttling/CalibrationController.ts
 */
const middlingTelephone = 1000;
const pages = ['', 'articles/ai-2014-isil/', 'places/kyrgyzstan/', 'search/'];
const server = await serveSite({ root: outFolder, port: 0, basePath: siteUrl.pathname });
try {
  const judge = lighthouse(join(cacheFolder, 'lighthouse'), await browserFile());
  for (const page of pages) {
    const verdicts: Verdict[] = [];
    for (let run = 0; run < runs; run++) verdicts.push(await judge(server.url + page));
    const middle = middleOf(verdicts);
    say(page, middle);
    const slowdown = Math.max(1, middle.machine / middlingTelephone);
    const again: Verdict[] = [];
    for (let run = 0; run < runs; run++) again.push(await judge(server.url + page, slowdown));
    sayOfMachine(middle, slowdown, middleOf(again));
  }
} finally {
  await server.close();
}

function middleOf(verdicts: readonly Verdict[]): Verdict {
  const sorted = verdicts.toSorted((a, b) => a.scores.performance - b.scores.performance);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new RangeError('Say how many runs, one at least.');
  return middle;
}

function say(page: string, { scores, lacking }: Verdict): void {
  const all = Object.entries(scores).map(([category, score]) => `${category} ${Math.round(score * 100)}`);
  process.stdout.write(`/${page}: ${all.join(', ')}\n`);
  for (const line of lacking) process.stdout.write(`  ${line}\n`);
  if (Object.values(scores).some((score) => score < 1)) process.exitCode = 1;
}

function sayOfMachine({ machine }: Verdict, slowdown: number, again: Verdict): void {
  process.stdout.write(
    `  That is a telephone of index ${Math.round(machine / usualSlowdown)} or so. On one of about ${Math.round(machine / slowdown)}: ` +
      `performance ${Math.round(again.scores.performance * 100)}.\n`,
  );
}
