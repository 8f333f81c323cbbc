/** While somebody writes: the files that a build makes beside its pages for the check of quotations. */
import type { AstroIntegration } from 'astro';
import type { ServerResponse } from 'node:http';
import type { Issue } from '../../src/issues/issue.ts';
import { faultsEvent } from '../../src/reading/faults-event.ts';
import { siteUrl } from '../../src/site.ts';

/** Out: for `npm run dev` only, `data/texts.json`, `data/texts/` and `data/quotations/` of the last good reading. */
export function quotationFiles(): AstroIntegration {
  return {
    name: 'quotation-files',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let snapshot: string | undefined;
        let made: { of: string; files: Promise<ReadonlyMap<string, Uint8Array>> } | undefined;
        server.watcher.on(faultsEvent, (_issues: readonly Issue[], read?: string) => {
          snapshot = read ?? snapshot;
        });
        server.middlewares.use((request, response, next) => {
          const path = pathOf(request.url ?? '');
          if (snapshot === undefined || !/^data\/(?:texts\.json$|texts\/|quotations\/)/.test(path)) {
            next();
            return;
          }
          // Made when they are asked for: most who write do not check quotations.
          if (made?.of !== snapshot) made = { of: snapshot, files: filesOf(snapshot, server) };
          made.files.then((files) => send(files.get(path), response, next), next);
        });
      },
    },
  };
}

/** By the server's own loader: the one that read the configuration is closed by then. */
async function filesOf(snapshot: string, server: ModuleLoader): Promise<ReadonlyMap<string, Uint8Array>> {
  const { filesInMemory } = (await server.ssrLoadModule(
    '/scripts/dev/files-in-memory.ts',
  )) as typeof import('./files-in-memory.ts');
  return filesInMemory(snapshot);
}

interface ModuleLoader {
  readonly ssrLoadModule: (path: string) => Promise<unknown>;
}

function pathOf(url: string): string {
  const { pathname } = new URL(url, siteUrl);
  return pathname.startsWith(siteUrl.pathname) ? pathname.slice(siteUrl.pathname.length) : '';
}

function send(bytes: Uint8Array | undefined, response: ServerResponse, next: () => void): void {
  if (!bytes) {
    next();
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(bytes);
}
