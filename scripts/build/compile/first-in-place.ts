/** One cache serves builds that run at the same time: what two of them have made is kept once. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Gives a finished folder the name under which it is looked for. Where another build was quicker, its folder stays, with all that reads it,
 * and this one goes: whoever calls names folders by what they are made from, so that both are the same.
 *
 * In: the finished folder; its name to be, on the same disk.
 * @throws what the file system throws when it cannot be moved.
 */
export async function firstInPlace(finished: string, folder: string): Promise<void> {
  try {
    await rename(finished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(finished, { recursive: true, force: true });
  }
}
