/** What axe finds wrong with a page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/**
 * Looks at a page with axe-core, which is put into it once, however often it is asked.
 * In: a page that has loaded; which rules: those of some tags, the two on colours alone, or axe's usual ones with two that it leaves
 * switched off: contrast of 7:1, and targets of 24 pixels. Out: a line for each element at fault; none when there is no fault.
 */
export async function axeFaults(
  page: Page,
  rules: readonly string[] | 'usual' | 'colours' = 'usual',
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (options) => {
    const { axe: looker } = globalThis as unknown as { axe: Axe };
    const { violations } = await looker.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, optionsOf(rules));
}

/** By tags: what a page of search, a verdict or a citation must hold besides. */
export const everyLevel: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag22aa', 'best-practice'];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function optionsOf(rules: readonly string[] | 'usual' | 'colours'): object {
  // What passed is not asked for: listing it takes longer than finding what did not.
  const common = { resultTypes: ['violations'] };
  if (rules === 'colours') return { ...common, runOnly: ['color-contrast', 'color-contrast-enhanced'] };
  if (rules !== 'usual') return { ...common, runOnly: rules };
  return {
    ...common,
    rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  };
}

interface Axe {
  readonly run: (
    context: Document,
    options: object,
  ) => Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
    }[];
  }>;
}
