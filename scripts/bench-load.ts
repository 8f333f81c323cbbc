/**
 * `npm run bench:load`: the built site on `npm start`’s server and on nginx, side by side, asked for the same files in turn: requests per second of
 * processor time, waiting times, memory. `--times 4000` requests a file, `--connections 20`. Linux, this machine alone. Exit 1 when an answer was wrong.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteUrl } from '../src/site.ts';
import { outFolder } from '../src/store/directories.ts';
import { askOften } from './bench/load/ask-often.ts';
import { processUse } from './bench/load/process-use.ts';
import { nginxConfiguration } from './hosting/nginx.ts';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '4000' }, connections: { type: 'string', default: '20' } },
});
const times = Math.min(Number(values.times), 100_000);
const connections = Math.min(Number(values.connections), 200);
/** So long a file is asked for at most. */
const seconds = 20;

const work = mkdtempSync(join(tmpdir(), 'steppe-load-'));
const started: ChildProcess[] = [];
try {
  const servers = [await startOurs(), await startNginx()].filter((server) => server !== undefined);
  say(
    `${'file'.padEnd(34)}${'server'.padEnd(10)}${['requests', '/CPU s', '/s', 'p50 ms', 'p99 ms', 'MB before', 'MB after', 'errors'].map((name) => name.padStart(10)).join('')}`,
  );
  for (const { name, path, headers } of asked())
    for (const server of servers) {
      const { port, pid } = server;
      // What was never asked for is read first, and a program is fast once it has run a while.
      await askOften({ port, path, headers, times: 1000, connections, seconds });
      const before = processUse(pid);
      const {
        took,
        errors,
        seconds: wall,
      } = await askOften({ port, path, headers, times, connections, seconds });
      const after = processUse(pid);
      const cells = [
        String(took.length),
        (took.length / (after.cpu - before.cpu)).toFixed(0),
        (took.length / wall).toFixed(0),
        share(took, 0.5),
        share(took, 0.99),
        before.memory.toFixed(0),
        after.memory.toFixed(0),
        String(errors),
      ];
      say(`${name.padEnd(34)}${server.name.padEnd(10)}${cells.map((cell) => cell.padStart(10)).join('')}`);
      if (errors > 0) process.exitCode = 1;
    }
} finally {
  for (const child of started) {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  }
  rmSync(work, { recursive: true, force: true });
}

/** The page of an article, plain and as nearly all browsers ask for it, and files that a search loads. */
function asked(): { name: string; path: string; headers: string }[] {
  const [article = ''] = globSync('articles/*/index.html', { cwd: outFolder }).toSorted();
  const [index = ''] = globSync('pagefind/index/*.pf_index', { cwd: outFolder }).toSorted();
  const base = siteUrl.pathname;
  return [
    { name: 'article', path: `${base}${dirname(article)}/`, headers: '' },
    {
      name: 'article, compressed',
      path: `${base}${dirname(article)}/`,
      headers: 'Accept-Encoding: gzip, br\r\n',
    },
    { name: 'part of the index', path: base + index, headers: '' },
    { name: 'program of the index', path: `${base}pagefind/wasm.en.pagefind`, headers: '' },
    { name: 'names', path: `${base}data/search-names.json`, headers: '' },
  ];
}

async function startOurs() {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'bench/load/serve-folder.ts'), outFolder, siteUrl.pathname],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  started.push(child);
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { name: 'npm start', port: Number(line.toString()), pid: child.pid ?? 0 };
}

async function startNginx() {
  const port = await freePort();
  const root = join(work, 'www');
  const place = join(root, siteUrl.pathname);
  mkdirSync(dirname(place.replace(/\/$/, '')), { recursive: true });
  symlinkSync(outFolder, place.replace(/\/$/, ''));
  writeFileSync(
    join(work, 'site.conf'),
    nginxConfiguration({ root, url: new URL(siteUrl.pathname, 'http://localhost'), port, moved: [] }),
  );
  writeFileSync(
    join(work, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${work}/nginx.pid; error_log stderr crit; events {} http { access_log off; keepalive_requests 1000000; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work}/${kind};`).join(' ')} include ${work}/site.conf; }`,
  );
  const child = spawn('nginx', ['-c', join(work, 'nginx.conf'), '-p', work], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const hasFailed = await Promise.race([
    once(child, 'error').then(() => true),
    once(child, 'spawn').then(() => false),
  ]);
  if (hasFailed) {
    say('nginx is not installed here: there is nothing to compare with.');
    return undefined;
  }
  started.push(child);
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await fetch(`http://localhost:${port}/`).catch(() => undefined)) !== undefined) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { name: 'nginx', port, pid: child.pid ?? 0 };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Of times in their order, the one that such a share does not exceed. */
function share(took: readonly number[], part: number): string {
  return (took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? NaN).toFixed(1);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
