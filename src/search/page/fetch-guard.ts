/** A fetch that notices faults which Pagefind would keep to itself. */

/**
 * Pagefind 1.6.0 logs a chunk that does not arrive and then answers as if no article held the word. This fetch reads
 * every answer to its end and refuses what is no index file: an error status, a web page in its place, half a file.
 *
 * In: the browser's fetch. Out: the guarded fetch; `ahead()`, to ask at once for an address that will be wanted; `faults()`, what
 * went wrong so far, oldest first; and `again()`, after which what came whole is given out without being asked for again, and what
 * failed is asked for past the browser's cache, which may hold a part of an older index.
 */
export function guardFetch(plain: typeof fetch): GuardedFetch {
  const faults: string[] = [];
  const whole = new Map<string, { body: ArrayBuffer; status: number; headers: Headers }>();
  let cache: RequestCache = 'default';
  async function verified(address: string, init?: RequestInit): Promise<Response> {
    const kept = whole.get(address);
    if (kept) return new Response(kept.body.slice(0), kept);
    try {
      const response = await plain(address, cache === 'default' ? init : { ...init, cache });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      const body = await response.arrayBuffer();
      await verify(body, address);
      const { status, headers } = response;
      whole.set(address, { body, status, headers });
      return new Response(body.slice(0), { status, headers });
    } catch (error) {
      const fault = `${address}: ${error instanceof Error ? error.message : String(error)}`;
      faults.push(fault);
      throw new Error(fault, { cause: error });
    }
  }
  const early = new Map<string, Promise<Response>>();
  return {
    ahead(address) {
      const coming = verified(address);
      coming.catch(() => undefined);
      early.set(address, coming);
    },
    faults: () => faults,
    again() {
      faults.length = 0;
      early.clear();
      cache = 'reload';
    },
    fetch(input, init) {
      const address = input instanceof Request ? input.url : String(input);
      const waiting = early.get(address);
      early.delete(address);
      return waiting ?? verified(address, init);
    },
  };
}

/** @throws Error when the bytes are no JSON, no whole gzip file, and not what Pagefind writes uncompressed. */
async function verify(body: ArrayBuffer, address: string): Promise<void> {
  const bytes = new Uint8Array(body);
  if (/\.json(?:\?|$)/.test(address)) {
    JSON.parse(new TextDecoder().decode(bytes));
  } else if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    // A gzip file ends in the checksum and length of its content: reading to the end proves that it is whole.
    await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } else if (new TextDecoder().decode(bytes.subarray(0, 12)) !== 'pagefind_dcd') {
    throw new Error('is no index file');
  }
}

/** A fetch and its faults. */
export interface GuardedFetch {
  readonly fetch: typeof fetch;
  /** In: an address that fetch() will be asked for, once. */
  ahead(address: string): void;
  faults(): readonly string[];
  again(): void;
}
