/** Files that are asked for once. Browser only. */

/** In: what fetches, the browser's own unless told. Out: what reads a file of JSON at an address; a second time what came, unless it had failed. It rejects when the file cannot be had. */
export function jsonFiles(
  get: typeof fetch = (...asked) => fetch(...asked),
): (address: string) => Promise<unknown> {
  const loading = new Map<string, Promise<unknown>>();

  async function read(address: string): Promise<unknown> {
    const response = await get(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.json();
  }

  return async (address) => {
    const known = loading.get(address);
    if (known) return known;
    const coming = read(address);
    loading.set(address, coming);
    coming.catch(() => loading.delete(address));
    return coming;
  };
}
