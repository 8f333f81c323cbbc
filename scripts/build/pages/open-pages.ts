/** The compiled pages, opened: which addresses there are, and what stands at each. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PagesFile } from '../compile/pages-file.ts';
import type { PrerenderApp, RouteData } from './prerender-app.ts';

/**
 * In: the folder that compiledPages() gave. Out: the pages in groups, each with its addresses when it is asked for them. All files of
 * articles are one group, article by article, so that what was opened for one file serves the next. What a group's pages are given is
 * held until the next group is asked.
 * @throws Error when a module cannot be loaded.
 */
export async function openPages(folder: string, base: URL): Promise<PageGroup[]> {
  const { entry, styles } = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as PagesFile;
  const { app } = (await import(pathToFileURL(join(folder, 'server', entry)).href)) as {
    app: PrerenderApp;
  };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, sheets]) => [key, { styles: [...sheets] }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: told } } });
  const routes = app.manifest.routes.map(({ routeData }) => routeData).filter(({ prerender }) => prerender);
  const isOfArticles = ({ route }: RouteData): boolean => route.startsWith(ofArticles);
  const pagesOfAll = async (group: readonly RouteData[]): Promise<Page[]> => {
    app.routeCache.clearAll();
    const pages: Page[] = [];
    for (const route of group) pages.push(...(await pagesOf(app, { route, base })));
    return pages;
  };
  const ofArticle = async (): Promise<Page[][]> => [
    ...Map.groupBy(await pagesOfAll(routes.filter(isOfArticles)), articleOf).values(),
  ];
  return [
    { pieces: ofArticle },
    ...routes
      .filter((route) => !isOfArticles(route))
      .map((route) => ({ pieces: async () => fewAtATime(await pagesOfAll([route])) })),
  ];
}

function fewAtATime(pages: readonly Page[]): Page[][] {
  return Array.from({ length: Math.ceil(pages.length / pagesInPiece) }, (_, piece) =>
    pages.slice(piece * pagesInPiece, (piece + 1) * pagesInPiece),
  );
}

const pagesInPiece = 8;

const ofArticles = '/articles/[id]';

function articleOf({ file }: Page): string {
  return file.split('/')[1] ?? '';
}

async function pagesOf(app: PrerenderApp, { route, base }: { route: RouteData; base: URL }): Promise<Page[]> {
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
      route: route.route,
      file: route.type === 'endpoint' ? path : fileOf(path),
      key: async () => (await module.keyOf?.(paramsOf(route, pathname))) ?? cacheKey,
      coarseKey: async () => await module.coarseKeyOf?.(paramsOf(route, pathname)),
      isLong: module.isLong === true,
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

async function render(app: PrerenderApp, { route, url }: { route: RouteData; url: URL }): Promise<Response> {
  const response = await app.render(new Request(url), { routeData: route });
  if (response.status !== 200 && !(response.status === 404 && route.route === '/404'))
    throw new Error(`The page answered ${response.status}.`);
  return response;
}

/** Where Astro writes what it has to say of a page. */
const told = {
  write(event: { readonly level?: string; readonly message?: string }): boolean {
    if (event.level === 'error' || event.level === 'warn') process.stderr.write(`${event.message ?? ''}\n`);
    return true;
  },
};

/** Pages that are made one after the other. */
export interface PageGroup {
  /** The pages, those together that one thread is to make; the same, in the same order, each time. */
  pieces(): Promise<Page[][]>;
}

/** One page or file of the site. */
export interface Page {
  /** The module of src/pages that makes it, as Astro writes it: `/articles/[id]`. */
  readonly route: string;
  /** Where it is put, from the site's folder. */
  readonly file: string;
  /** A digest of all that it shows; undefined for what shows something of the whole archive. To be asked for just before render(). */
  key(): Promise<string | undefined>;
  /** A digest of more than it shows, which is had sooner: while it is as it was, so is the key. Undefined where there is none. */
  coarseKey(): Promise<string | undefined>;
  /** Whether it may be too large to be held: then it is written while it is made. */
  readonly isLong: boolean;
  render(): Promise<Response>;
}
