/** Files that are asked for before they are read: the line has time, the processor not. Browser only. */

/**
 * Out: `ask()`, which asks for the file at an address and keeps its bytes; `get()`, which fetches as `fetch` does, and the first time takes
 * what was asked for. What could not be had early is asked for once more.
 */
export function earlyFiles(): EarlyFiles {
  const asked = new Map<unknown, Promise<Response | undefined>>();
  return {
    ask(address) {
      asked.set(
        address,
        bytesOf(fetch(address)).catch(() => undefined),
      );
    },
    async get(address, settings) {
      const early = asked.get(address);
      asked.delete(address);
      return (await early) ?? fetch(address, settings);
    },
  };
}

/** Taken off the line at once: a body that is left there holds a connection, and may break off until it is read. */
async function bytesOf(coming: Promise<Response>): Promise<Response | undefined> {
  const response = await coming;
  return response.ok ? new Response(await response.blob()) : undefined;
}

/** What asks early. */
export interface EarlyFiles {
  ask(address: string): void;
  readonly get: typeof fetch;
}
