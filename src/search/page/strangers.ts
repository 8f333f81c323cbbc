/** Words that are a slip of no name: loaded only when something typed stands nowhere. Browser only. */
import type { Strangers } from '../answer/what-tells.ts';

/** Out: ordinary words, and names of others than the archive has, folded; none when they cannot be had. */
export async function loadStrangers(): Promise<Strangers> {
  try {
    const [{ knownElsewhere }, { ordinaryWords }] = await Promise.all([
      import('../lookup/known-elsewhere.ts'),
      import('../lookup/ordinary-words.ts'),
    ]);
    return { elsewhere: new Set(knownElsewhere), ordinary: new Set(ordinaryWords) };
  } catch {
    return { elsewhere: new Set(), ordinary: new Set() };
  }
}
