import { defineConfig, passthroughImageService } from 'astro/config';
import { faultPanel } from './scripts/dev/fault-panel.ts';
import { siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  outDir: process.env['ARCHIVE_OUT'] ?? './dist',
  cacheDir: `${process.env['ARCHIVE_CACHE'] ?? './.cache'}/astro`,
  trailingSlash: 'always',
  compressHTML: 'jsx',
  build: { format: 'directory', inlineStylesheets: 'never' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  integrations: [faultPanel()],
  // Pages whose cacheKey and code are as they were at the last build are taken from the cache.
  experimental: { incrementalBuild: true },
  // A script or picture inside the page would break the policy that layouts/Page.astro sets.
  vite: { build: { assetsInlineLimit: 0 } },
});
