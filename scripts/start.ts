/** `npm start`: builds the site, then serves what was built, for reading on this machine. */
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { siteUrl } from '../src/site.ts';
import { outFolder, projectFolder } from '../src/store/directories.ts';
import { heapFlags } from './build/heap-flags.ts';
import { serveSite, type ServedSite } from './serve.ts';

const build = spawnSync(process.execPath, [...heapFlags, join(import.meta.dirname, 'build.ts')], {
  cwd: projectFolder,
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (build.status !== 0) {
  process.stderr.write(
    'The site was not built, so there is nothing new to serve. The messages above say why.\n',
  );
  process.exit(1);
}

const site = await serveFrom(wantedPort());
process.stdout.write(`\n  Steppe Archive is at ${site.url}\n  Stop it with Ctrl+C.\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void site.close().then(() => process.exit(0)));
}

function wantedPort(): number {
  const given = process.env['PORT'] ?? '4321';
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  process.stderr.write(`PORT is "${given}", which is no port: give a number from 0 to 65535.\n`);
  process.exit(1);
}

/** Serves from the port that was asked for, or from the first free one of the twenty after it. */
async function serveFrom(wanted: number): Promise<ServedSite> {
  for (let port = wanted; port <= Math.min(wanted + 20, 65_535); port += 1) {
    if (port > wanted)
      process.stdout.write(`Port ${port - 1} is taken by another program; trying ${port}.\n`);
    const served = (await answers(port)) ? undefined : await tryToServe(port);
    if (served !== undefined) return served;
  }
  process.stderr.write(`No free port from ${wanted} on. Name one yourself: PORT=8080 npm start\n`);
  process.exit(1);
}

async function tryToServe(port: number): Promise<ServedSite | undefined> {
  try {
    return await serveSite({ root: outFolder, port, basePath: siteUrl.pathname });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE' || code === 'EACCES') return undefined;
    throw error;
  }
}

/**
 * Whether a program answers on the port over IPv6. It would not be in our way when we take the same port over
 * IPv4, but browsers would be led to it.
 */
async function answers(port: number): Promise<boolean> {
  if (port === 0) return false;
  return new Promise((done) => {
    const socket = connect({ port, host: '::1' });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
