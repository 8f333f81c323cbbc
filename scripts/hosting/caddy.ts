/** The site on Caddy 2: https://caddyserver.com/docs/caddyfile */
import type { HostFacts } from './host-facts.ts';
import { caching, everyAnswer, lastingFolders, mediaTypes, quotable, secureAnswer } from './rules.ts';

/** In: the facts. Out: a Caddyfile. Caddy fetches a certificate by itself where the address is https. */
export function caddyConfiguration({ root, url, port, moved }: HostFacts): string {
  const base = url.pathname;
  const types = mediaTypes.map(([ending, type], place) => {
    const longer = mediaTypes.flatMap(([other]) =>
      other !== ending && other.endsWith(ending) ? `*${other}` : [],
    );
    const not = longer.length > 0 ? `\n        not path ${longer.join(' ')}` : '';
    const name = `@type${place}`;
    return `    ${name} {\n        path *${ending}${not}\n    }\n    header ${name} Content-Type "${type}"`;
  });
  return `${url.protocol}//${url.hostname}:${port} {
    root * "${root}"
    encode zstd gzip
    header {
${Object.entries({ ...everyAnswer, ...secureAnswer })
  .map(([name, value]) => `        ${name} "${quotable(value)}"`)
  .join('\n')}
    }
    @lasting path ${lastingFolders.map((folder) => `${base}${folder}*`).join(' ')}
    @other not path ${lastingFolders.map((folder) => `${base}${folder}*`).join(' ')}
    header @lasting Cache-Control "${caching.lasting}"
    header @other Cache-Control "${caching.other}"
    @article path_regexp article ^${base}articles/([^/]+)/(?:article\\.md|capture\\.txt|cite\\.[a-z.]+|preview\\.png|)$
    header @article Link \`<${url.href}articles/{re.article.1}/linkset.json>; rel="linkset"; type="application/linkset+json"\`
${types.join('\n')}
${moved.map(([from, to]) => `    redir ${from} ${to} permanent\n    redir ${from}/* ${to} permanent`).join('\n')}
    file_server
    handle_errors {
        @missing expression {err.status_code} == 404
        rewrite @missing ${base}404.html
        header Content-Type "text/html; charset=utf-8"
        header Cache-Control "${caching.other}"
        header -Link
        file_server
    }
}
`;
}
