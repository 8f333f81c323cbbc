/** npm run dev: the site while you write, with what is wrong on its pages. Arguments go to Astro: `-- --port 5200`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../src/store/directories.ts';

const astro = join(projectFolder, 'node_modules/astro/bin/astro.mjs');
const server = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  // Astro would send its makers what is done with it.
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
