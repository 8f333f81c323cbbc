/** Words that are a slip of no name: loaded only when something typed stands nowhere. Browser only. */

/** Out: ordinary words, and names of others than the archive has, folded; none when they cannot be had. */
export async function loadStrangers(): Promise<ReadonlySet<string>> {
  try {
    const [{ knownElsewhere }, { ordinaryWords }] = await Promise.all([
      import('../lookup/known-elsewhere.ts'),
      import('../lookup/ordinary-words.ts'),
    ]);
    return new Set([...knownElsewhere, ...ordinaryWords]);
  } catch {
    return new Set();
  }
}
