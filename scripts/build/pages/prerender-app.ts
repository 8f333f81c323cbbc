/**
 * What Astro's module for rendering ahead gives out (astro 7.3.5, `entrypoints/prerender`), as far as it is used here. Types only.
 * Astro itself renders with nothing else; tests/build holds that the pages come out.
 */

/** The module's application. */
export interface PrerenderApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  readonly routeCache: { clearAll(): void };
  setInternals(internals: {
    readonly pagesByKeys: ReadonlyMap<string, { styles: readonly unknown[] }>;
  }): void;
  setOptions(options: unknown): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** A module of src/pages, as far as we look into it. */
export interface PageModule {
  /** The key of one page, where getStaticPaths gives none: what makes it is large, and is not to be held for all pages. */
  readonly keyOf?: (params: Readonly<Record<string, string>>) => Promise<string | undefined>;
  /**
   * A digest, had at once, of more than one page shows: while it is as it was, the key is too, and is not worked out. Undefined where there is only the
   * key.
   */
  readonly coarseKeyOf?: (params: Readonly<Record<string, string>>) => Promise<string | undefined>;
  /** Whether its files may be too large to be held: their answers come in pieces. */
  readonly isLong?: boolean;
}

/** Where a module of src/pages stands. */
export interface RouteData {
  readonly route: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  readonly prerender: boolean;
  /** Of its addresses, a group for each of `params`. */
  readonly pattern: RegExp;
  readonly params: readonly string[];
}
