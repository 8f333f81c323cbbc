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
  getComponentByRoute(route: RouteData): Promise<unknown>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** One module of src/pages. */
export interface RouteData {
  readonly route: string;
  readonly type: 'page' | 'endpoint' | 'redirect' | 'fallback';
  readonly prerender: boolean;
}
