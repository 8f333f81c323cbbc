/** While somebody writes: what is wrong stands on the page itself, and goes when it is mended. */
import type { AstroIntegration } from 'astro';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Issue } from '../../src/issues/issue.ts';
import { faultsEvent } from '../../src/reading/faults-event.ts';
import { checkUrl } from '../../src/urls.ts';

/** Out: for `npm run dev` only, a panel in every page that lists the issues of the last reading. */
export function faultPanel(): AstroIntegration {
  return {
    name: 'fault-panel',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '${client}';`);
      },
      'astro:server:setup': ({ server }) => {
        let faults: readonly Fault[] = [];
        let hasArchive = false;
        const { hot } = server.environments.client;
        server.watcher.on(faultsEvent, (issues: readonly Issue[]) => {
          faults = issues.map((issue) => ({ ...issue, help: checkUrl(issue.kind) }));
          hasArchive ||= issues.length === 0;
          hot.send(faultsEvent, faults);
        });
        hot.on(`${faultsEvent}:ask`, (_data, page) => {
          page.send(faultsEvent, faults);
        });
        // Before the first good reading there is no archive, and no page to put a panel on.
        server.middlewares.use((request, response, next) => {
          if (hasArchive || faults.length === 0 || !wantsPage(request)) next();
          else sendBarePage(response, server.config.base);
        });
      },
    },
  };
}

const client = '/scripts/dev/panel.ts';

function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

function sendBarePage(response: ServerResponse, base: string): void {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(
    `<!doctype html><html lang="en" data-bare><title>Not yet an archive</title>` +
      `<script type="module" src="${base}@vite/client"></script>` +
      `<script type="module" src="${base}${client.slice(1)}"></script>`,
  );
}

/** An issue, and where its rule is explained. */
export interface Fault extends Issue {
  readonly help: string;
}
