/**
 * `npm run hosting -- nginx|caddy|apache [--root FOLDER] [--port N]`: prints a host's configuration for the site that is built, at the
 * address that SITE_URL names.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { siteUrl } from '../src/site.ts';
import { outFolder } from '../src/store/directories.ts';
import { apacheConfiguration } from './hosting/apache.ts';
import { caddyConfiguration } from './hosting/caddy.ts';
import { movedOf } from './hosting/moved-of.ts';
import { nginxConfiguration } from './hosting/nginx.ts';

const hosts = {
  nginx: nginxConfiguration,
  caddy: caddyConfiguration,
  apache: apacheConfiguration,
} as const;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, port: { type: 'string' } },
});
const host = hosts[positionals[0] as keyof typeof hosts] as (typeof hosts)[keyof typeof hosts] | undefined;
const port = Number(values.port ?? (siteUrl.port || (siteUrl.protocol === 'https:' ? 443 : 80)));
if (!host || !Number.isInteger(port)) {
  process.stderr.write(`Name one host: ${Object.keys(hosts).join(', ')}. --root FOLDER, --port NUMBER.\n`);
  process.exitCode = 1;
} else {
  const redirects = join(outFolder, '_redirects');
  const moved = movedOf(existsSync(redirects) ? readFileSync(redirects, 'utf8') : '');
  process.stdout.write(host({ root: resolve(values.root ?? '/srv/www'), url: siteUrl, port, moved }));
}
