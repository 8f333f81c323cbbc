/**
 * npm run bench:lighthouse: what Lighthouse (as on a telephone) gives the home page, the longest article, a place and the search, as
 * they stand in `dist`: of three runs the middle, and what keeps a category from 100. Ends with 1 unless all have it. A number behind it
 * says how many runs. Times depend on the machine: let it do nothing else.
 */
import { join } from 'node:path';
import { lighthouse, type Verdict } from './bench/lighthouse/lighthouse.ts';
import { serveSite } from './serve.ts';
import { siteUrl } from '../src/site.ts';
import { cacheFolder, outFolder } from '../src/store/directories.ts';

const runs = Number(process.argv[2] ?? 3);
const pages = ['', 'articles/ai-2014-isil/', 'places/kyrgyzstan/', 'search/'];
const server = await serveSite({ root: outFolder, port: 0, basePath: siteUrl.pathname });
try {
  const judge = lighthouse(join(cacheFolder, 'lighthouse'));
  for (const page of pages) {
    const verdicts: Verdict[] = [];
    for (let run = 0; run < runs; run++) verdicts.push(await judge(server.url + page));
    say(page, verdicts);
  }
} finally {
  await server.close();
}

function say(page: string, verdicts: readonly Verdict[]): void {
  const middle = verdicts.toSorted((a, b) => a.scores.performance - b.scores.performance)[
    Math.floor(verdicts.length / 2)
  ];
  if (!middle) throw new RangeError('Say how many runs, one at least.');
  const scores = Object.entries(middle.scores).map(
    ([category, score]) => `${category} ${Math.round(score * 100)}`,
  );
  process.stdout.write(`/${page}: ${scores.join(', ')}\n`);
  for (const line of middle.lacking) process.stdout.write(`  ${line}\n`);
  if (Object.values(middle.scores).some((score) => score < 1)) process.exitCode = 1;
}
