/** For which browsers scripts and style sheets are made. */
import type { AstroUserConfig } from 'astro';

/** Browsers of the last three years; README.md names them. */
const browsers = ['chrome119', 'firefox119', 'safari17'];

/**
 * A part of Vite. Astro sets the newest of all languages for what browsers load, over what its user asks for (7.3.5, core/build/vite-build-config.js);
 * a part that is asked for each environment comes after it. Out: the part.
 */
export function forBrowsers(): VitePart {
  return {
    name: 'for-browsers',
    // Given back, the list would be added to what Astro wants.
    configEnvironment(_name, options) {
      options.build = { ...options.build, target: browsers, cssTarget: browsers };
    },
  };
}

type VitePart = Extract<
  NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number],
  { readonly configEnvironment?: unknown }
>;
