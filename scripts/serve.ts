/** Serves a built site from a folder, as a careful web server would. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { unescaped } from '../src/records/forms/unescaped.ts';
import { everyAnswer } from './hosting/rules.ts';
import { contentType } from './serve/content-type.ts';
import { fileSender, type SendFile } from './serve/send-file.ts';

/**
 * Serves the built site until it is closed.
 *
 * In: `root`, the folder with the built files; `port`, 0 for any free one; `basePath`, the path that the home
 * page has, with a slash at both ends (`/` or `/archive/`); `host`, the interface, this machine alone by default.
 * Out: the address of the home page, the port, and `close()`, which ends open connections too.
 * Files are looked up at each request, so that a build made meanwhile is seen. An address of a folder without
 * its slash is led to the one with it; what is not there gets the site's own 404.html, with status 404.
 * @throws Error with `code` `EADDRINUSE` when the port is taken, or `ENOENT` when there is no such folder.
 */
export async function serveSite({
  root,
  port,
  basePath,
  host = '127.0.0.1',
}: ServeOptions): Promise<ServedSite> {
  if (!existsSync(root)) {
    throw Object.assign(new Error(`There is no folder ${root} to serve.`), { code: 'ENOENT' });
  }
  const folder = resolve(root);
  const site = { folder, basePath, send: fileSender(basePath), paths: new Map<string, Path | undefined>() };
  const server = createServer((request, response) => {
    answer(request, response, site).catch(() => response.destroy());
  });
  await listen(server, { port, host });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}${basePath}`,
    port: address.port,
    close: () => close(server),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...everyAnswer, Allow: 'GET, HEAD' }).end();
    return;
  }
  const path = knownPath(request.url ?? '/', site);
  if (path === undefined) {
    await notFound(request, response, site);
    return;
  }
  if (await site.send(request, response, { path: path.file, name: path.fileName })) return;
  if (isFolder(site.folder, path.name))
    response
      .writeHead(301, { ...everyAnswer, Location: site.basePath + path.written + '/' + path.query })
      .end();
  else await notFound(request, response, site);
}

/** The same is asked for again and again. */
function knownPath(url: string, { paths, ...site }: Site): Path | undefined {
  if (paths.has(url)) return paths.get(url);
  const path = pathBelow(site, url);
  if (paths.size >= 2000) paths.clear();
  paths.set(url, path);
  return path;
}

/** The part of an address below the home page; undefined when it lies elsewhere or is no name of a file here. */
function pathBelow({ basePath, folder }: Pick<Site, 'basePath' | 'folder'>, url: string): Path | undefined {
  // Two slashes would begin the name of a host, and a backslash is taken for one.
  if (/^\/[/\\]/.test(url) || !URL.canParse(url, 'http://localhost')) return undefined;
  const { pathname, search } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(basePath)) return undefined;
  const written = pathname.slice(basePath.length);
  const name = unescaped(written);
  const isUnfit =
    name === undefined || /(^|[/\\])\.|\\|\0|\/\//.test(name) || name.startsWith('/') || name === '404.html';
  if (isUnfit) return undefined;
  const fileName = written === '' || written.endsWith('/') ? `${name}index.html` : name;
  return { written, name, query: search, fileName, file: folder + sep + fileName };
}

function isFolder(folder: string, name: string): boolean {
  return name !== '' && !name.endsWith('/') && existsSync(join(folder, name, 'index.html'));
}

async function notFound(request: IncomingMessage, response: ServerResponse, { folder }: Site): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found');
  response.writeHead(404, {
    ...everyAnswer,
    'Content-Type': contentType('404.html'),
    'Cache-Control': 'no-store',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, done);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

interface ServeOptions {
  readonly root: string;
  readonly port: number;
  readonly basePath: string;
  readonly host?: string;
}

/** A running server. */
export interface ServedSite {
  /** The home page, `http://localhost:4321/`. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

interface Site {
  readonly folder: string;
  readonly basePath: string;
  readonly send: SendFile;
  /** By what was asked for; not all that ever was. */
  readonly paths: Map<string, Path | undefined>;
}

interface Path {
  /** Below the home page, as it stands in the address. */
  readonly written: string;
  /** The same, percent-escapes resolved. */
  readonly name: string;
  /** From the question mark on. */
  readonly query: string;
  /** The file that is meant, below the home page, and on the disk. */
  readonly fileName: string;
  readonly file: string;
}
