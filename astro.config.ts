import { defineConfig, passthroughImageService } from 'astro/config';
import { forBrowsers } from './scripts/build/compile/for-browsers.ts';
import { faultPanel } from './scripts/dev/fault-panel.ts';
import { quotationFiles } from './scripts/dev/quotation-files.ts';
import { siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  cacheDir: `${process.env['ARCHIVE_CACHE'] ?? './.cache'}/astro`,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [faultPanel(), quotationFiles()],
  // A script or picture inside the page would break the policy that layouts/Page.astro sets.
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    plugins: [forBrowsers()],
  },
});

/** Astro adds forty letters that say of what part of a component a program is made: on every page, and twice on an article's. */
function entryFileNames({ name }: { readonly name: string }): string {
  return `_astro/${name.split('.', 1).join()}.[hash].js`;
}
