/** Preloaded into every measured Node process (`node --import`), of any version: when it ends, notes its peak memory in BENCH_NOTES. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const folder = process.env['BENCH_NOTES'];
  // Kilobytes to megabytes.
  if (folder !== undefined)
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS / 1024));
});
