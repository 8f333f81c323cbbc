/** `npm start`: builds the site, then serves what was built, for reading on this machine. */
import { spawnSync } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { siteUrl } from '../src/site.ts';
import { outFolder, projectFolder } from '../src/store/directories.ts';
import { heapFlags } from './build/heap-flags.ts';
import { serveSite, type ServedSite } from './serve.ts';

const wanted = wantedPort();
const port = await freePort(wanted);
const given = process.env['SITE_URL'];
// The pages name their own address: it is to be the one at which they are served.
const address = given ?? `http://localhost:${port}/`;
const build = spawnSync(process.execPath, [...heapFlags, join(import.meta.dirname, 'build.ts')], {
  cwd: projectFolder,
  env: { ...process.env, SITE_URL: address },
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (build.status !== 0) {
  process.stderr.write(
    'The site was not built, so there is nothing new to serve. The messages above say why.\n',
  );
  process.exit(1);
}

const site = await serve();
process.stdout.write(`\n  Steppe Archive is at ${site.url}\n`);
if (given !== undefined && new URL(given).href !== site.url)
  process.stdout.write(`  Citations and feeds name ${siteUrl.href} all the same, since SITE_URL says so.\n`);
process.stdout.write('  Stop it with Ctrl+C.\n');
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

/** The port that was asked for, or the first free one of the twenty after it; any for 0. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port <= Math.min(first + 20, 65_535); port += 1) {
    if (port > first) process.stdout.write(`Port ${port - 1} is taken by another program; trying ${port}.\n`);
    const free = (await answers(port)) ? undefined : await tryPort(port);
    if (free === 'forbidden') {
      process.stderr.write(
        `Port ${port} may not be opened by you: below 1024 that is the administrator's right. Name another: PORT=8080 npm start\n`,
      );
      process.exit(1);
    }
    if (free !== undefined) return free;
  }
  process.stderr.write(`No free port from ${first} on. Name one yourself: PORT=8080 npm start\n`);
  process.exit(1);
}

/** Out: the port, when it is free; undefined when it is taken. */
async function tryPort(port: number): Promise<number | 'forbidden' | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'EACCES' || error.code === 'EPERM' ? 'forbidden' : undefined),
    );
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => done(bound === null || typeof bound === 'string' ? undefined : bound.port));
    });
  });
}

async function serve(): Promise<ServedSite> {
  try {
    return await serveSite({ root: outFolder, port, basePath: siteUrl.pathname });
  } catch (error) {
    process.stderr.write(
      `Port ${port} was free before the build, and is taken now (${error instanceof Error ? error.message : 'for no known reason'}). Run npm start again.\n`,
    );
    process.exit(1);
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
