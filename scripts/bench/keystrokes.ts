/** What a keystroke costs the search page on a slow processor. */
import type { Browser } from 'playwright-core';

/**
 * In: as weighKeystrokes(). Out: for each letter the middle of three times, rising, since what the browser clears up of earlier letters
 * falls on any; and the most of all.
 */
export async function weighOften(
  ...asked: Parameters<typeof weighKeystrokes>
): Promise<{ keys: Keystroke[]; most: number }> {
  const all: Keystroke[] = [];
  for (let time = 0; time < 3; time += 1) all.push(...(await weighKeystrokes(...asked)));
  const keys = [...Map.groupBy(all, ({ typed }) => typed)].map(([typed, own]) => {
    const rising = own.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    return { typed, milliseconds: rising[rising.length >> 1] ?? 0 };
  });
  return {
    keys: keys.toSorted((one, other) => one.milliseconds - other.milliseconds),
    most: Math.max(...all.map(({ milliseconds }) => milliseconds)),
  };
}

/**
 * In: a browser, the address of the home page; what is typed; how many times slower the processor is thought to be. Out: for each letter
 * the milliseconds that the page works for it: its script, its styles and its layout, in time of its thread, which other programs do
 * not lengthen, times as many as the processor is slower. The search of the texts begins when typing rests, and is left out.
 */
async function weighKeystrokes(
  browser: Browser,
  home: string,
  { words, slower }: { words: readonly string[]; slower: number },
): Promise<Keystroke[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${home}search/`);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.reduce((sum, { name, value }) => sum + (ours.has(name) ? value * 1000 : 0), 0);
  };
  await page.locator('#q').focus();
  // The index has begun to load by then, which is no work for a letter.
  await page.waitForTimeout(3000);
  const resting = await worked();
  await page.waitForTimeout(betweenLetters * 5);
  const idle = ((await worked()) - resting) / 5;
  const keystrokes: Keystroke[] = [];
  for (const word of words) {
    await page.locator('#q').fill('');
    await page.waitForTimeout(1000);
    for (const [at, letter] of [...word].entries()) {
      const before = await worked();
      await session.send('Input.insertText', { text: letter });
      await page.waitForTimeout(betweenLetters);
      keystrokes.push({
        typed: word.slice(0, at + 1),
        milliseconds: Math.max(0, (await worked()) - before - idle) * slower,
      });
    }
  }
  await context.close();
  return keystrokes;
}

const ours = new Set(['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']);

/** Milliseconds; less than the rest after which the texts are searched. */
const betweenLetters = 200;

/** A letter, and what it cost. */
export interface Keystroke {
  readonly typed: string;
  readonly milliseconds: number;
}
