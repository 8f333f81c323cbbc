/** The files of passages that mention a record. Browser only. */
import type { Mentions } from '../answer/answer.ts';
import type { FirstPart, MentionPart } from '../passages/mention-parts.ts';

/** In: the path of their folder. Out: what asks for them, each part once; it rejects when one cannot be had. */
export function mentionsClient(folder: string): Mentions {
  const loading = new Map<string, Promise<unknown>>();

  async function part(reference: string, number: number): Promise<unknown> {
    const address = `${folder}${reference}${number === 1 ? '' : `.${number}`}.json`;
    const known = loading.get(address);
    if (known) return known;
    const coming = read(address);
    loading.set(address, coming);
    coming.catch(() => loading.delete(address));
    return coming;
  }

  return async (reference, parts) => {
    const first = (await part(reference, 1)) as FirstPart;
    const rest = Array.from({ length: Math.min(parts, first.parts) - 1 }, (_, place) =>
      part(reference, place + 2),
    );
    return [first, ...((await Promise.all(rest)) as MentionPart[])];
  };
}

async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json();
}
