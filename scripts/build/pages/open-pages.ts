/** The compiled pages, opened: which addresses there are, and what stands at each. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PagesFile } from '../compile/pages-file.ts';
import type { PrerenderApp, RouteData } from './prerender-app.ts';

/**
 * In: the folder that compiledPages() gave. Out: the routes, each with its addresses when it is asked for them. What a route's
 * pages are given is held until the next route is asked.
 * @throws Error when a module cannot be loaded.
 */
export async function openPages(folder: string, base: URL): Promise<PageRoute[]> {
  const { entry, styles } = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as PagesFile;
  const { app } = (await import(pathToFileURL(join(folder, 'server', entry)).href)) as {
    app: PrerenderApp;
  };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: [...sheets] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: told } } });
  return app.manifest.routes
    .map(({ routeData }) => routeData)
    .filter(({ prerender }) => prerender)
    .map((route) => ({
      name: route.route,
      pages: () => pagesOf(app, { route, base }),
    }));
}

async function pagesOf(app: PrerenderApp, { route, base }: { route: RouteData; base: URL }): Promise<Page[]> {
  app.routeCache.clearAll();
  const module = await app.getComponentByRoute(route);
  const paths = await new StaticPaths({
    manifest: { ...app.manifest, routes: [{ routeData: route }] },
    routeCache: app.routeCache,
    getComponentByRoute: () => Promise.resolve(module),
  } as never).getAll();
  return paths.map(({ pathname, cacheKey }) => {
    const path = pathname.replace(/^\/|\/$/g, '');
    // As Astro makes it: whether a file's address ends in a slash is decided by its module's name.
    const address = route.type === 'endpoint' || path === '' ? pathname.replace(/^\//, '') : `${path}/`;
    return {
      file: route.type === 'endpoint' ? path : fileOf(path),
      key: async () => (await module.keyOf?.(paramsOf(route, pathname))) ?? cacheKey,
      render: () => render(app, { route, url: new URL(address, base) }),
    };
  });
}

function paramsOf({ params, pattern }: RouteData, pathname: string): Record<string, string> {
  const values = pattern.exec(pathname) ?? pattern.exec(`${pathname}/`) ?? [];
  return Object.fromEntries(params.map((name, at) => [name, values[at + 1] ?? '']));
}

/** `404.html` is what hosts look for; every other page is a folder's. */
function fileOf(path: string): string {
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
}

async function render(app: PrerenderApp, { route, url }: { route: RouteData; url: URL }): Promise<Buffer> {
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && !(response.status === 404 && route.route === '/404'))
    throw new Error(`The page answered ${response.status}.`);
  return Buffer.from(await response.arrayBuffer());
}

/** Where Astro writes what it has to say of a page. */
const told = {
  write(event: { readonly level?: string; readonly message?: string }): boolean {
    if (event.level === 'error' || event.level === 'warn') process.stderr.write(`${event.message ?? ''}\n`);
    return true;
  },
};

/** The pages of one module of src/pages. */
export interface PageRoute {
  /** As Astro writes it: `/articles/[id]`. */
  readonly name: string;
  pages(): Promise<Page[]>;
}

/** One page or file of the site. */
export interface Page {
  /** Where it is put, from the site's folder. */
  readonly file: string;
  /** A digest of all that it shows; undefined for what shows something of the whole archive. To be asked for just before render(). */
  key(): Promise<string | undefined>;
  render(): Promise<Buffer>;
}
