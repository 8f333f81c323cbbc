import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { serveSite } from '../../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-serve-'));
const root = join(folder, 'dist');
mkdirSync(join(root, 'articles/one'), { recursive: true });
mkdirSync(join(root, 'search'));
writeFileSync(join(folder, 'secret.txt'), 'not for readers');
writeFileSync(join(root, '.hidden'), 'not for readers');
writeFileSync(join(root, 'index.html'), 'home');
writeFileSync(join(root, '404.html'), 'not in the archive');
writeFileSync(join(root, 'articles/one/index.html'), 'article');
writeFileSync(join(root, 'articles/one/article.md'), 'text');
writeFileSync(join(root, 'articles/one/article.csl.json'), '{}');
writeFileSync(join(root, 'search/wasm.en.pagefind'), 'bytes');
writeFileSync(join(root, 'search/a.wasm'), 'bytes');
const long = 'A sentence that comes again and again. '.repeat(100);
writeFileSync(join(root, 'articles/one/capture.txt'), long);
mkdirSync(join(root, '_astro'));
writeFileSync(join(root, '_astro/page.12345678.js'), long);

const site = await serveSite({ root, port: 0, basePath: '/archive/' });
after(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('a served site', () => {
  test('stands below its base path, with the right type for each kind of file', async () => {
    assert.equal((await get('/archive/')).body, 'home');
    assert.equal((await get('/archive/articles/one/')).body, 'article');
    assert.equal(await typeOf('articles/one/'), 'text/html; charset=utf-8');
    assert.equal(await typeOf('articles/one/article.md'), 'text/markdown; charset=utf-8');
    assert.equal(await typeOf('articles/one/article.csl.json'), 'application/vnd.citationstyles.csl+json');
    assert.equal(await typeOf('search/wasm.en.pagefind'), 'application/octet-stream');
    assert.equal(await typeOf('search/a.wasm'), 'application/wasm');
  });

  test('leads an address without its slash to the one with it, and keeps the query', async () => {
    const { status, headers } = await get('/archive/articles/one?q=1');
    assert.equal(status, 301);
    assert.equal(headers.location, '/archive/articles/one/?q=1');
  });

  for (const path of [
    '/',
    '/articles/one/',
    '/archive/nothing/',
    '/archive/articles/',
    '/archive/404.html',
    '/archive/articles/one/article.md/',
    '/archive/.hidden',
    '/archive/../secret.txt',
    '/archive/%2e%2e/secret.txt',
    '/archive/..%2fsecret.txt',
    '/archive/%00',
    '/archive/%',
    '//[',
    '//about',
    '//evil.example/',
    '/\\evil.example/',
  ]) {
    test(`answers ${path} with its own page for what is not there`, async () => {
      assert.deepEqual(await statusAndBody(path), [404, 'not in the archive']);
    });
  }

  test('takes questions only', async () => {
    assert.equal((await get('/archive/', 'POST')).status, 405);
    assert.deepEqual(await statusAndBody('/archive/', 'HEAD'), [200, '']);
  });

  test('forbids guessing of types, framing, and telling others where a reader came from', async () => {
    const { headers } = await get('/archive/');
    assert.equal(headers['x-content-type-options'], 'nosniff');
    assert.equal(headers['referrer-policy'], 'no-referrer');
    assert.equal(headers['content-security-policy'], "frame-ancestors 'none'");
  });

  test('gives the parts of a file that are asked for, and says which', async () => {
    for (const [range, status, body, part] of [
      ['bytes=1-3', 206, 'rti', 'bytes 1-3/7'],
      ['bytes=4-', 206, 'cle', 'bytes 4-6/7'],
      ['bytes=-2', 206, 'le', 'bytes 5-6/7'],
      ['bytes=-50', 206, 'article', 'bytes 0-6/7'],
      ['bytes=5-900', 206, 'le', 'bytes 5-6/7'],
      ['bytes=7-', 416, '', 'bytes */7'],
      ['bytes=-0', 416, '', 'bytes */7'],
      ['bytes=50-10', 200, 'article', undefined],
      ['bytes=0-1,3-4', 200, 'article', undefined],
      ['bytes=abc', 200, 'article', undefined],
      ['lines=1-2', 200, 'article', undefined],
    ] as const) {
      const answer = await get('/archive/articles/one/', 'GET', { range });
      assert.deepEqual([answer.status, answer.body, answer.headers['content-range']], [status, body, part]);
    }
  });

  test('sends nothing that a reader has already', async () => {
    const { headers } = await get('/archive/articles/one/');
    const tag = String(headers['etag']);
    const known: OutgoingHttpHeaders[] = [
      { 'if-none-match': tag },
      { 'if-none-match': tag.replace('W/', '') },
      { 'if-none-match': `"other", ${tag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': String(headers['last-modified']) },
    ];
    for (const one of known) assert.equal((await get('/archive/articles/one/', 'GET', one)).status, 304);
    assert.equal((await get('/archive/articles/one/', 'GET', { 'if-none-match': '"x"' })).status, 200);
  });

  test('compresses text as the reader takes it, and says that it would answer others otherwise', async () => {
    const plain = await get('/archive/articles/one/capture.txt');
    assert.deepEqual(
      [plain.headers['content-encoding'], plain.headers['vary']],
      [undefined, 'Accept-Encoding'],
    );
    for (const [accepted, coding] of [
      ['gzip, deflate, br, zstd', 'br'],
      ['gzip', 'gzip'],
      ['GZIP;q=0.5, br;q=0', 'gzip'],
      ['*', 'br'],
      ['identity', undefined],
      ['br;q=0, gzip; q=0', undefined],
      ['', undefined],
    ] as const) {
      for (const time of ['first', 'second']) {
        const answer = await get('/archive/articles/one/capture.txt', 'GET', { 'accept-encoding': accepted });
        assert.equal(answer.headers['content-encoding'], coding, `${accepted}, asked for the ${time} time`);
        assert.equal(unpacked(answer), long);
        assert.equal(answer.headers['content-length'], String(answer.bytes.length));
        assert.equal(answer.headers['vary'], 'Accept-Encoding');
        const head = await get('/archive/articles/one/capture.txt', 'HEAD', { 'accept-encoding': accepted });
        assert.deepEqual(
          [head.headers['content-length'], head.bytes.length],
          [answer.headers['content-length'], 0],
        );
        const known = { 'accept-encoding': accepted, 'if-none-match': String(answer.headers['etag']) };
        assert.equal((await get('/archive/articles/one/capture.txt', 'GET', known)).status, 304);
      }
    }
    const part = { 'accept-encoding': 'br', range: 'bytes=2-9' };
    assert.equal((await get('/archive/articles/one/capture.txt', 'GET', part)).body, 'sentence');
    const packed = await get('/archive/search/wasm.en.pagefind', 'GET', { 'accept-encoding': 'br' });
    assert.equal(packed.headers['content-encoding'], undefined);
  });

  test('what is compressed is what stands there now', async () => {
    const path = join(root, 'articles/one/capture.txt');
    const accepted = { 'accept-encoding': 'br' };
    for (const text of ['B', 'C']) {
      writeFileSync(path, text.repeat(long.length));
      assert.equal(
        unpacked(await get('/archive/articles/one/capture.txt', 'GET', accepted)),
        text.repeat(long.length),
      );
    }
    rmSync(path);
    assert.equal((await get('/archive/articles/one/capture.txt', 'GET', accepted)).status, 404);
  });

  test('what has a digest in its name is kept for ever, the rest asked for again; files of an article lead to its links', async () => {
    assert.match(
      String((await get('/archive/_astro/page.12345678.js')).headers['cache-control']),
      /immutable/,
    );
    const { headers } = await get('/archive/articles/one/article.md');
    assert.equal(headers['cache-control'], 'no-cache');
    assert.match(String(headers['link']), /^<\/archive\/articles\/one\/linkset\.json>; rel="linkset"/);
  });

  test('gives one whole file although it grows or goes while it is sent', async () => {
    const path = join(root, 'large.txt');
    const size = 8_000_000;
    for (const change of [() => appendFileSync(path, 'more'), () => rmSync(path)]) {
      writeFileSync(path, 'x'.repeat(size));
      assert.equal((await get('/archive/large.txt', 'GET', {}, change)).body.length, size);
      assert.equal((await get('/archive/')).body, 'home');
    }
  });

  test('breaks off where a file is cut short, and goes on serving', async () => {
    const path = join(root, 'large.txt');
    writeFileSync(path, 'x'.repeat(8_000_000));
    await assert.rejects(get('/archive/large.txt', 'GET', {}, () => truncateSync(path, 10)));
    rmSync(path);
    assert.equal((await get('/archive/')).body, 'home');
  });

  test('sees what is built while it runs', async () => {
    writeFileSync(join(root, 'index.html'), 'home, built again');
    assert.equal((await get('/archive/')).body, 'home, built again');
  });
});

test('a taken port and a missing folder are told by their codes', async () => {
  await assert.rejects(serveSite({ root, port: site.port, basePath: '/' }), { code: 'EADDRINUSE' });
  await assert.rejects(serveSite({ root: join(folder, 'none'), port: 0, basePath: '/' }), { code: 'ENOENT' });
});

async function statusAndBody(path: string, method?: string): Promise<[number | undefined, string]> {
  const { status, body } = await get(path, method);
  return [status, body];
}

async function typeOf(path: string): Promise<string | undefined> {
  return (await get(`/archive/${path}`)).headers['content-type'];
}

/** Asks for a path exactly as written, which fetch would first make tidy. `midway` is called when the answer begins. */
function get(path: string, method = 'GET', ...[headers = {}, midway]: Details): Promise<Answer> {
  return new Promise((done, failed) => {
    request({ port: site.port, host: '127.0.0.1', path, method, headers }, (response) => {
      midway?.();
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('error', failed);
      response.once('end', () => {
        const bytes = Buffer.concat(parts);
        done({ status: response.statusCode, headers: response.headers, body: bytes.toString(), bytes });
      });
    })
      .once('error', failed)
      .end();
  });
}

function unpacked({ headers, bytes }: Answer): string {
  const coding = headers['content-encoding'];
  if (coding === 'br') return brotliDecompressSync(bytes).toString();
  return coding === 'gzip' ? gunzipSync(bytes).toString() : bytes.toString();
}

type Details = [headers?: OutgoingHttpHeaders, midway?: () => void];

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]> & { 'content-type'?: string | undefined };
  readonly body: string;
  readonly bytes: Buffer;
}
