/** What a reader without a mouse does to get somewhere, counted. */
import type { Page } from 'playwright-core';

/**
 * In: a page that has loaded. Out: its keyboard, with the steps taken so far: each key pressed is one, Tab each time, and a word or
 * a phrase that is typed is one.
 */
export function stepsOn(at: Page): Steps {
  let taken = 0;
  const steps: Steps = {
    get taken() {
      return taken;
    },
    async press(key) {
      taken += 1;
      await at.keyboard.press(key);
    },
    async type(words) {
      taken += 1;
      await at.keyboard.type(words);
    },
    async tabTo(selector) {
      for (let tabs = 0; tabs < 60; tabs++) {
        await steps.press('Tab');
        if (await at.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
      }
      throw new Error(`Sixty tabs do not lead to ${selector}.`);
    },
  };
  return steps;
}

/** A keyboard that counts. */
export interface Steps {
  /** So far. */
  readonly taken: number;
  /** In: a key as Playwright names it. */
  press(key: string): Promise<void>;
  type(words: string): Promise<void>;
  /**
   * Presses Tab until what a selector names has the focus.
   * @throws Error when sixty are not enough.
   */
  tabTo(selector: string): Promise<void>;
}
