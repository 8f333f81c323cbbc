/** The site on Apache 2.4: https://httpd.apache.org/docs/2.4/ */
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

/** What of Apache the configuration needs. */
export const apacheModules = ['alias', 'deflate', 'dir', 'filter', 'headers', 'mime', 'setenvif'] as const;

/** In: the facts. Out: a file for `sites-enabled/`. */
export function apacheConfiguration({ root, url, port, moved }: HostFacts): string {
  const certificate = certificateOf(url);
  const base = url.pathname;
  return `${certificate ? `<VirtualHost *:80>\n    ServerName ${url.hostname}\n    Redirect permanent / https://${url.hostname}${port === 443 ? '' : `:${port}`}/\n</VirtualHost>\n` : ''}<VirtualHost *:${port}>
    ServerName ${url.hostname}
${certificate ? `    SSLEngine on\n    SSLCertificateFile "${certificate.chain}"\n    SSLCertificateKeyFile "${certificate.key}"\n` : ''}    DocumentRoot "${root}"
    <Directory "${root}">
        Require all granted
        Options -Indexes
        AllowOverride None
        DirectoryIndex index.html
    </Directory>
${extensionTypes.map(([ending, type]) => `    AddType '${type}' ${ending}`).join('\n')}
${longerTypes.map(([ending, type]) => `    <FilesMatch "${endingPattern(ending)}">\n        ForceType '${type}'\n    </FilesMatch>`).join('\n')}
    AddOutputFilterByType DEFLATE ${compressed.join(' ')}
${Object.entries({ ...everyAnswer, ...secureAnswer })
  .map(([name, value]) => `    Header always set ${name} "${quotable(value)}"`)
  .join('\n')}
    Header set Cache-Control "${caching.other}"
    <LocationMatch "^${base}(?:${lastingFolders.join('|')})">
        Header set Cache-Control "${caching.lasting}"
    </LocationMatch>
    <LocationMatch "^${base}articles/(?<ARTICLE>[^/]+)/(?:article\\.md|capture\\.txt|cite\\.[a-z.]+|preview\\.png|index\\.html)?$">
        Header set Link "<${url.href}articles/%{MATCH_ARTICLE}e/linkset.json>; rel=\\"linkset\\"; type=\\"application/linkset+json\\""
    </LocationMatch>
    ErrorDocument 404 ${base}404.html
${moved.map(([from, to]) => `    RedirectMatch 301 "^${from.replaceAll('.', '\\.')}(?:/.*)?$" "${to}"`).join('\n')}
</VirtualHost>
`;
}
