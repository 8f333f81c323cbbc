/** `npm run dev`: pages with their styles, and what is wrong on the page itself until it is mended. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../../scripts/browser.ts';
import { projectFolder } from '../../src/store/directories.ts';
import { watchErrors } from './harness.ts';

const root = await mkdtemp(join(tmpdir(), 'steppe-dev-'));
await cp(join(projectFolder, 'content'), join(root, 'content'), { recursive: true });
const file = join(root, 'content/places/osh.yaml');
const good = await readFile(file, 'utf8');
const bad = good.replace('kind: city', 'kind: citty');
// The server begins with a fault, as a writer may.
await writeFile(file, bad);

const port = await freePort();
const server = spawn(process.execPath, [join(projectFolder, 'scripts/dev.ts'), '--port', String(port)], {
  env: { ...process.env, ARCHIVE_CONTENT: root, ARCHIVE_CACHE: join(root, 'cache'), CI: '' },
  stdio: ['ignore', 'pipe', 'pipe'],
});
let printed = '';
for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => (printed += String(part)));
const home = `http://localhost:${port}/`;
await answered(home);

const browser = await launchBrowser();
const context = await browser.newContext();
context.setDefaultTimeout(60_000);
const page = await context.newPage();

after(async () => {
  await browser.close();
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  await rm(root, { recursive: true, force: true });
});

test('a server that begins with a fault shows it, and the site once it is mended', async () => {
  await page.goto(`${home}places/osh/`);
  const panel = page.locator('#archive-faults');
  await panel.waitFor();
  const text = await panel.innerText();
  assert.match(text, /content\/places\/osh\.yaml:\d+:\d+/);
  assert.match(text, /"kind" cannot be "citty"/);
  assert.match(text, /Did you mean "city"\?/);
  await writeFile(file, good);
  // Nobody need ask for the page again.
  await page.getByRole('heading', { level: 1, name: 'Osh' }).waitFor();
  assert.equal(await panel.count(), 0);
});

test('pages have their styles, and nothing on them is refused', async () => {
  const errors = watchErrors(page);
  await page.goto(`${home}articles/ai-2014-isil/`);
  await page.locator('h1').waitFor();
  assert.ok((await page.evaluate(() => document.styleSheets.length)) > 0);
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  assert.doesNotMatch(family, /^"?Times/);
  assert.deepEqual(
    errors.filter((error) => /Content Security Policy|Refused/i.test(error)),
    [],
  );
});

test('a fault stands on the page with its place, its words and the remedy, and goes when it is mended', async () => {
  await page.goto(`${home}places/osh/`);
  await page.locator('h1').waitFor();
  const panel = page.locator('#archive-faults');
  assert.equal(await panel.count(), 0);
  await writeFile(file, bad);
  await panel.waitFor();
  assert.match(
    await panel.innerText(),
    /osh\.yaml:\d+:\d+[\s\S]*UnknownValue[\s\S]*citty[\s\S]*Did you mean/,
  );
  // It is the archive of before that the page shows, after another look too.
  await page.reload();
  await panel.waitFor();
  assert.equal(await page.locator('h1').innerText(), 'Osh');
  assert.match(printed, /osh\.yaml:\d+:\d+ UnknownValue/);
  await writeFile(file, good);
  await panel.waitFor({ state: 'detached' });
});

test('a good change shows without a new start', async () => {
  await page.getByRole('heading', { level: 1, name: 'Osh' }).waitFor();
  await writeFile(file, good.replace(/^description: .*$/m, 'description: A city that was described anew.'));
  const anew = page.getByText('A city that was described anew.').first();
  await anew.waitFor();
  await writeFile(file, good);
  // The page is loaded anew when this is read: not while the next test types into another.
  await anew.waitFor({ state: 'detached' });
});

test('quotations are checked; of the search it is said what a build alone has', async () => {
  await page.goto(`${home}verify/`);
  await page.locator('[data-verify-state=idle]').waitFor();
  await page.locator('textarea').fill('of asylum for such people despite the violence');
  await page.getByRole('button', { name: 'Check' }).click();
  await page.locator('[data-verify-state=done]').waitFor();
  assert.match(await page.locator('[data-verdict]').innerText(), /Goble 2015/);
  const texts = (await (await fetch(`${home}data/texts.json`)).json()) as { articles: { id: string }[] };
  assert.equal(texts.articles.length, 5);
  await page.goto(`${home}search/?q=Osh`);
  assert.match(await page.locator('#archive-not-here').innerText(), /no index of passages/);
});

test('nothing is said of collecting data', () => {
  assert.doesNotMatch(printed, /telemetry|anonymous/i);
});

async function answered(address: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The server ended:\n${printed}`);
    const response = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
    await response?.arrayBuffer();
    if (response) return;
    await wait(200);
  }
  throw new Error(`The server never answered:\n${printed}`);
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => done(free));
    });
  });
}
