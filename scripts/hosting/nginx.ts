/** The site on nginx: https://nginx.org/en/docs/ */
import type { HostFacts } from './host-facts.ts';
import {
  caching,
  certificateOf,
  compressed,
  endingPattern,
  everyAnswer,
  extensionTypes,
  lastingFolders,
  longerTypes,
  quotable,
  secureAnswer,
} from './rules.ts';

/** In: the facts. Out: a file for `conf.d/` or `sites-enabled/`, which nginx includes within `http`. */
export function nginxConfiguration({ root, url, port, moved }: HostFacts): string {
  const certificate = certificateOf(url);
  const base = url.pathname;
  const withCharset = extensionTypes
    .filter(([, type]) => type.includes('charset'))
    .map(([, type]) => bare(type));
  return `map $uri $steppe_caching {
    default "${caching.other}";
${lastingFolders.map((folder) => `    "~^${escaped(base + folder)}" "${caching.lasting}";`).join('\n')}
}
map $uri $steppe_links {
    default "";
    "~^${escaped(base)}articles/(?<article>[^/]+)/(?:article\\.md|capture\\.txt|cite\\.[a-z.]+|preview\\.png|index\\.html|)$" '<${url.href}articles/$article/linkset.json>; rel="linkset"; type="application/linkset+json"';
}
${certificate ? `server {\n    listen 80;\n    server_name ${url.hostname};\n    return 301 https://${url.hostname}${port === 443 ? '' : `:${port}`}$request_uri;\n}\n` : ''}server {
    ${certificate ? `listen ${port} ssl;\n    ssl_certificate "${certificate.chain}";\n    ssl_certificate_key "${certificate.key}";` : `listen ${port};`}
    server_name ${url.hostname};
    root "${root}";
    absolute_redirect off;
    charset utf-8;
    charset_types ${[...new Set(withCharset)].filter((type) => type !== 'text/html').join(' ')};
    types {
${extensionTypes.map(([ending, type]) => `        ${bare(type)} ${ending.slice(1)};`).join('\n')}
    }
    default_type application/octet-stream;
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_min_length 512;
    gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};
${Object.entries({ ...everyAnswer, ...secureAnswer })
  .map(([name, value]) => `    add_header ${name} "${quotable(value)}" always;`)
  .join('\n')}
    add_header Cache-Control $steppe_caching always;
    add_header Link $steppe_links;
    error_page 404 ${base}404.html;
    location = ${base}404.html { internal; }
${longerTypes.map(([ending, type]) => `    location ~ ${endingPattern(ending)} { types { } default_type ${bare(type)}; }`).join('\n')}
${moved.map(([from, to]) => `    location ^~ ${from}/ { return 301 ${to}; }\n    location = ${from} { return 301 ${to}; }`).join('\n')}
}
`;
}

function bare(type: string): string {
  return type.replace(/;.*/, '');
}

function escaped(path: string): string {
  return path.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}
