/** Where a person finds more on the issues that were just told. */
import type { Issue } from '../../src/issues/issue.ts';
import { absoluteUrl, pageUrl } from '../../src/urls.ts';

/** More would make the command long. */
const mostNamed = 3;

/** In: issues, at least one. Out: two lines: the command that explains the first kinds among them, the page of all. */
export function learnMore(issues: readonly Issue[]): string {
  const kinds = [...new Set(issues.map(({ kind }) => kind))].slice(0, mostNamed);
  return (
    `Why, and an example: npm run check -- --explain ${kinds.join(' ')}\n` +
    `Every rule: ${absoluteUrl(pageUrl('about/checks/'))}\n`
  );
}
