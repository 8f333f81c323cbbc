/**
 * npm run bench:verify -- 1000 10000: what the check of a quotation costs in archives of so many made-up articles of 1,500
 * words. Makes the index in memory and prints its size, and, for each kind of quotation, bytes (brotli) and requests, median
 * and most. Judges nothing.
 */
import { brotliCompressSync, constants } from 'node:zlib';
import { benchArchive } from './bench/quotations/bench-archive.ts';
import { benchQuotations } from './bench/quotations/bench-quotations.ts';
import { openIndexedArchive } from '../src/quotation/indexed-archive.ts';
import { lookUp } from '../src/quotation/look-up.ts';

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 20))
  throw new RangeError('Say how many articles, 20 at least: npm run bench:verify -- 1000 10000');

for (const size of sizes) {
  const archive = await benchArchive(size);
  const { files, bytes, largest, milliseconds } = archive.made;
  say(
    `${size} articles: ${files} files of the index, ${kilobytes(bytes)} kB in all, the largest ${kilobytes(largest)} kB; ` +
      `${(milliseconds / size).toFixed(2)} ms CPU an article.`,
  );
  say(`${'  kind'.padEnd(18)}   kB median     most   requests median   most   verdicts`);
  for (const [kind, quotations] of Object.entries(benchQuotations(archive))) {
    const costs: { bytes: number; requests: number }[] = [];
    const verdicts = new Map<string, number>();
    for (const quotation of quotations) {
      const read = { bytes: 0, requests: 0 };
      const opened = openIndexedArchive((path) => {
        const file = archive.read(path);
        read.bytes += Math.min(sent(file).length, file.length);
        read.requests += 1;
        return Promise.resolve(file);
      });
      const { verdict, left } = await lookUp(quotation, opened);
      costs.push(read);
      const name = verdict.kind + (left > 0 ? ', some left' : '');
      verdicts.set(name, (verdicts.get(name) ?? 0) + 1);
    }
    const cells = [
      kilobytes(median(costs.map((cost) => cost.bytes))).padStart(12),
      kilobytes(Math.max(...costs.map((cost) => cost.bytes))).padStart(9),
      String(median(costs.map(({ requests }) => requests))).padStart(18),
      String(Math.max(...costs.map(({ requests }) => requests))).padStart(7),
    ];
    const told = [...verdicts].map(([name, count]) => `${count} ${name}`).join('; ');
    say(`  ${kind.padEnd(16)}${cells.join('')}   ${told}`);
  }
}

/** As a web server would send it. */
function sent(file: Uint8Array): Uint8Array {
  return brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
