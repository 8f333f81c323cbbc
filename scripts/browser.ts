/** Finds and starts a browser for the tests: the one that came with the packages, or an installed one. */
import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts Chromium without a window: the one that `CHROMIUM_PATH` names; else the one packed in @sparticuz/chromium (Linux on x64), unpacked
 * once below `.cache/`, which is the same wherever the tests run and, having no windows to keep, takes three fifths of the time; else the
 * first installed one that starts and is recent enough. Nothing is ever downloaded.
 *
 * In: `keepsPages`, to let the browser keep pages whole for those who go back, as it does for readers; `letters`, the size that its reader has
 * set for letters, in CSS pixels (16 unless told). Out: the browser; whoever asked for it closes it.
 * @throws Error that lists what was tried and says what to do, when no browser starts.
 */
export async function launchBrowser(settings: BrowserSettings = {}): Promise<Browser> {
  return firstThatServes((found) => launch(found, settings));
}

/**
 * The same browser, for programs that start it themselves. Out: its file, and what its environment needs.
 * @throws Error when no browser starts.
 */
export async function browserFile(): Promise<BrowserFile> {
  return firstThatServes(async (found) => {
    await (await launch(found, {})).close();
    return found;
  });
}

async function firstThatServes<Made>(use: (found: BrowserFile) => Promise<Made>): Promise<Made> {
  const named = process.env['CHROMIUM_PATH'];
  const reasons: string[] = [];
  for (const find of named === undefined ? [packed, ...installed()] : [() => ({ path: named })]) {
    try {
      return await use(await find());
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    'No browser could be started, and these tests need one. Install Chromium or Google Chrome, or name one: ' +
      `CHROMIUM_PATH=/path/to/chromium npm test. Tried:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`,
  );
}

/** Side notes need CSS anchor positioning in its present form. */
const oldestVersion = 131;

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Loopback is spoken to directly; all else goes to a proxy that is not there, and fails at once.
  '--proxy-server=127.0.0.1:9',
];

async function launch(
  { path, env = {} }: BrowserFile,
  { keepsPages = false, letters }: BrowserSettings,
): Promise<Browser> {
  const browser = await chromium.launch({
    ...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    executablePath: path,
    args: letters === undefined ? switches : [...switches, `--blink-settings=defaultFontSize=${letters}`],
    env: { ...process.env, ...env },
  });
  const major = Number.parseInt(browser.version(), 10);
  if (major >= oldestVersion) return browser;
  await browser.close();
  throw new Error(`${path} is version ${major}; ${oldestVersion} or later is needed.`);
}

function installed(): (() => BrowserFile)[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  const usualPlaces = [
    '/opt/google/chrome/chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const paths = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces];
  const there = paths.filter((path) => existsSync(path)).map((path) => realpathSync(path));
  return [...new Set(there)].map((path) => () => ({ path }));
}

async function packed(): Promise<BrowserFile> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('@sparticuz/chromium: runs on Linux on x64 only.');
  const manifest = await readFile(findPackageJSON('@sparticuz/chromium', import.meta.url) ?? '', 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(projectFolder, '.cache', 'browser', version);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  };
}

/** Unpacks beside the place and renames, so that a run broken off leaves no half browser behind. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks to the system's temporary folder, and its shared libraries only where it believes to be
    // in a cloud function: so it gets a process of its own, with both of these arranged.
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', "import c from '@sparticuz/chromium'; await c.executablePath();"],
      { cwd: projectFolder, env: { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' } },
    );
    await writeFile(join(beside, 'fonts', 'fonts.conf'), fontConfiguration(folder));
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another test file may have been quicker.
    if (!existsSync(folder)) throw error;
  }
}

/** Without it text in the fallback fonts, and thus in print, comes out empty. */
function fontConfiguration(folder: string): string {
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    `<fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`,
  ].join('\n');
}

const projectFolder = join(import.meta.dirname, '..');

/** What a reader may have set otherwise than a browser comes. */
export interface BrowserSettings {
  /** Keeps pages whole for those who go back. */
  readonly keepsPages?: boolean;
  /** In CSS pixels. */
  readonly letters?: number;
}

/** A browser that can be started. */
export interface BrowserFile {
  readonly path: string;
  /** Beyond that of the process that starts it. */
  readonly env?: Readonly<Record<string, string>>;
}
