/** Preloaded into a measured process (`node --import`): when it ends, writes what it used to the file BENCH_FIGURES. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env['BENCH_FIGURES'];
  // Microseconds to seconds, kilobytes to megabytes.
  if (file !== undefined)
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});
