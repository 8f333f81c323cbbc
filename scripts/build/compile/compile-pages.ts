/**
 * node compile-pages.ts FOLDER: has Astro compile the pages, and render none. FOLDER then holds `client/`, what browsers load as it
 * is, `server/`, the pages as modules, and `pages.json`, which of these to begin with and each page's style sheets.
 */
import { type AstroIntegration, build } from 'astro';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PagesFile } from './pages-file.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const [target = ''] = process.argv.slice(2);
// Within the project: elsewhere Astro would put what it makes in a place that two builds share.
const work = join(process.cwd(), '.astro/compile', String(process.pid));
try {
  // A killed run may have had the same number.
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await build({
    outDir: join(work, 'client'),
    cacheDir: join(work, 'cache'),
    logLevel: process.env['CI'] ? 'error' : 'warn',
    mode: 'production',
    integrations: [keepPages(join(work, 'pages'))],
    // Nothing is served, so nothing is to be bundled for a server ahead.
    vite: { optimizeDeps: { noDiscovery: true, include: [] } },
  });
  await mkdir(target, { recursive: true });
  await rename(join(work, 'client'), join(work, 'pages/client'));
  // The cache may lie on another disk.
  await cp(join(work, 'pages'), target, { recursive: true });
} finally {
  await rm(work, { recursive: true, force: true });
}

/** In place of rendering: the modules are put into `folder`, before Astro takes them away. */
function keepPages(folder: string): AstroIntegration {
  let pages: ReadonlyMap<string, { readonly styles: PagesFile['styles'][number][1] }> = new Map();
  return {
    name: 'keep-pages',
    hooks: {
      'astro:build:setup': (setup) => {
        pages = setup.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'keep-pages',
          async setup() {
            await mkdir(folder, { recursive: true });
            const made = fileURLToPath(new URL('./.prerender/', `file://${work}/client/`));
            await cp(made, join(folder, 'server'), { recursive: true });
            const entry = (await readdir(made)).find((file) => file.startsWith('prerender-entry'));
            if (entry === undefined) throw new Error('Astro made no module to begin with.');
            const kept: PagesFile = { entry, styles: [...pages].map(([key, { styles }]) => [key, styles]) };
            await writeFile(join(folder, 'pages.json'), JSON.stringify(kept));
          },
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is rendered here.')),
        });
      },
    },
  };
}
