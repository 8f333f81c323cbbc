/** The built site on the hosts that are installed here, asked as readers ask. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { apacheConfiguration, apacheModules } from '../../scripts/hosting/apache.ts';
import { caddyConfiguration } from '../../scripts/hosting/caddy.ts';
import type { HostFacts } from '../../scripts/hosting/host-facts.ts';
import { nginxConfiguration } from '../../scripts/hosting/nginx.ts';
import { everyAnswer } from '../../scripts/hosting/rules.ts';
import { serveSite } from '../../scripts/serve.ts';
import { contentType } from '../../scripts/serve/content-type.ts';
import { checkLiveSite } from '../../scripts/verify/live-site.ts';
import { siteUrl } from '../../src/site.ts';
import { outFolder } from '../../src/store/directories.ts';

const base = siteUrl.pathname;
const work = mkdtempSync(join(tmpdir(), 'steppe-hosts-'));
const root = join(work, 'www');
cpSync(outFolder, join(root, base), { recursive: true });
after(() => rmSync(work, { recursive: true, force: true }));

const article = 'articles/goble-2015-defecting/';
const files = [
  'index.html',
  `${article}article.md`,
  `${article}capture.txt`,
  `${article}cite.bib`,
  `${article}cite.ris`,
  `${article}cite.csl.json`,
  `${article}linkset.json`,
  `${article}preview.png`,
  'data/claims.csv',
  'data/names.jsonl',
  'feed.atom',
  'feed.json',
  'returning.js',
];

const hosts: Readonly<Record<string, (facts: HostFacts) => Promise<string | undefined>>> = {
  'npm start': async () => (await served()).url,
  nginx: startNginx,
  caddy: startCaddy,
  apache: startApache,
};

for (const [name, start] of Object.entries(hosts)) {
  describe(name, async () => {
    const port = await freePort();
    const url = new URL(siteUrl);
    url.protocol = 'http:';
    url.hostname = 'localhost';
    const home = await start({ root, url, port, moved: [[`${base}people/went-away`, `${base}people/a-i/`]] });
    const skip = home === undefined && 'it is not installed here';
    const ask = (path: string): Promise<Response> => fetch(`${home ?? ''}${path}`, { redirect: 'manual' });

    test('files have their types, with a charset where they are text', { skip }, async () => {
      for (const file of files) {
        const type = (await ask(file)).headers.get('content-type')?.toLowerCase() ?? '';
        assert.equal(type.replace(/\s/g, ''), contentType(file).replace(/\s/g, ''), file);
      }
    });

    test('every answer says what pages may not do', { skip }, async () => {
      for (const path of ['', article, 'not-here/']) {
        const { headers } = await ask(path);
        for (const [header, value] of Object.entries(everyAnswer))
          assert.equal(headers.get(header), value, path);
      }
    });

    test('what is not there is told by our own page, as not found', { skip }, async () => {
      const answer = await ask('articles/not-here/');
      assert.equal(answer.status, 404);
      assert.match(await answer.text(), /<h1/);
      const script = await ask('_astro/none.js');
      assert.equal(script.status, 404);
      assert.match(script.headers.get('content-type') ?? '', /^text\/html/);
      assert.doesNotMatch(script.headers.get('cache-control') ?? '', /immutable/);
    });

    test('an address without its slash leads to the one with it', { skip }, async () => {
      const answer = await ask(article.slice(0, -1));
      assert.ok([301, 302, 307, 308].includes(answer.status), String(answer.status));
      assert.equal(new URL(answer.headers.get('location') ?? '', answer.url).pathname, `${base}${article}`);
    });

    test('every file of the site comes as it was built, with its headers', { skip }, async () => {
      const promises = await checkLiveSite(outFolder, new URL(home ?? ''));
      assert.deepEqual(
        promises.flatMap(({ faults }) => faults),
        [],
      );
    });

    test('text comes compressed where the reader takes it, and others are told', { skip }, async () => {
      const answer = await ask('articles/');
      assert.match(answer.headers.get('content-encoding') ?? '', /^(?:br|gzip|zstd)$/);
      assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i);
    });

    test(
      'from a file of an article its links are reached, and from these all that they name',
      { skip },
      async () => {
        const { headers } = await ask(`${article}cite.ris`);
        const [, linkset = ''] = /<([^>]*)>; ?rel="linkset"/.exec(headers.get('link') ?? '') ?? [];
        const answer = await ask(new URL(linkset, home).pathname.slice(base.length));
        assert.equal(answer.headers.get('content-type'), 'application/linkset+json');
        const own = targetsIn(await answer.json()).filter(({ href }) => href.startsWith(siteUrl.href));
        assert.ok(own.length > 3);
        for (const { href, type } of own) {
          const named = await ask(href.slice(siteUrl.href.length));
          assert.equal(named.status, 200, href);
          if (type !== undefined)
            assert.ok(named.headers.get('content-type')?.startsWith(type), `${href}: ${type}`);
        }
      },
    );

    if (name === 'npm start') return;
    test('a record that went leads to where it is told, with all its parts', { skip }, async () => {
      for (const path of ['people/went-away/', 'people/went-away/2014/']) {
        const answer = await ask(path);
        assert.equal(answer.status, 301);
        assert.equal(
          new URL(answer.headers.get('location') ?? '', answer.url).pathname,
          `${base}people/a-i/`,
        );
      }
    });

    test('a file of an article leads to the links of the article', { skip }, async () => {
      for (const file of ['', 'capture.txt']) {
        const { headers } = await ask(article + file);
        assert.match(headers.get('link') ?? '', /goble-2015-defecting\/linkset\.json>; rel="linkset"/);
      }
    });
  });
}

/** What a linkset leads to (RFC 9264), in whatever relation. */
function targetsIn(value: unknown): { href: string; type?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('href' in value) return [value as { href: string; type?: string }];
  return Object.values(value).flatMap(targetsIn);
}

async function served() {
  const site = await serveSite({ root: outFolder, port: 0, basePath: base });
  after(() => site.close());
  return site;
}

async function startNginx(facts: HostFacts): Promise<string | undefined> {
  const program = find('nginx');
  if (program === undefined) return undefined;
  const main = join(work, 'nginx.conf');
  writeFileSync(join(work, 'site.conf'), nginxConfiguration(facts));
  writeFileSync(
    main,
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${work}/nginx.pid; error_log stderr crit; events {} http { access_log off; client_body_temp_path ${work}/n1; proxy_temp_path ${work}/n2; fastcgi_temp_path ${work}/n3; uwsgi_temp_path ${work}/n4; scgi_temp_path ${work}/n5; include ${work}/site.conf; }`,
  );
  return started(spawn(program, ['-c', main, '-p', work], { stdio: 'inherit' }), facts);
}

async function startCaddy(facts: HostFacts): Promise<string | undefined> {
  const program = find('caddy');
  if (program === undefined) return undefined;
  const file = join(work, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${caddyConfiguration(facts)}`);
  const env = { ...process.env, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  return started(
    spawn(program, ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore', env }),
    facts,
  );
}

async function startApache(facts: HostFacts): Promise<string | undefined> {
  const program = find('apache2');
  if (program === undefined) return undefined;
  const modules = '/usr/lib/apache2/modules';
  const load = [...apacheModules, 'mpm_event', 'authz_core']
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
    .join('\n');
  const file = join(work, 'apache.conf');
  writeFileSync(
    file,
    `${load}\nServerName localhost\nTypesConfig /dev/null\nServerRoot ${work}\nPidFile ${work}/apache.pid\nErrorLog ${work}/apache.log\nListen 127.0.0.1:${facts.port}\n${apacheConfiguration(facts)}`,
  );
  return started(spawn(program, ['-f', file, '-DFOREGROUND'], { stdio: 'inherit' }), facts);
}

/** Waits until it answers. */
async function started(host: ChildProcess, { port }: HostFacts): Promise<string> {
  after(() => host.kill());
  const home = `http://localhost:${port}${base}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(home).catch(() => undefined);
    if (answer) return home;
    if (host.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${host.spawnfile} did not start with the configuration.`);
}

function find(program: string): string | undefined {
  return ['/usr/sbin/', '/usr/bin/', '/usr/local/bin/']
    .map((folder) => folder + program)
    .find((path) => spawnSync(path, ['-v']).error === undefined);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
