/** Kinds of issue explained at a terminal. */
import { isIssueKind, issueKinds } from '../../src/issues/catalogue.ts';
import { inPlainSight } from '../../src/issues/issue.ts';
import { nearestOf } from '../../src/issues/nearest-of.ts';
import { absoluteUrl, checkUrl } from '../../src/urls.ts';
import type { Change } from '../../src/views/checks/change.ts';
import { explained } from '../../src/views/checks/explained.ts';

/**
 * In: names of kinds, as typed. Out: the explanations of those that there are, to print; for each of the others a line
 * that names the nearest, and for no name at all a line that says so.
 */
export function explain(names: readonly string[]): { text: string; faults: readonly string[] } {
  const text = names.filter(isIssueKind).map((kind) => {
    const { about, arises, example, remedy } = explained(kind);
    const shown =
      example === undefined
        ? [`How it arises: ${arises ?? ''}`]
        : [
            'For example:',
            ...example.changes.map(changeLines),
            'The check then says:',
            indented(example.message),
          ];
    const parts = [about, ...shown, `What to do: ${remedy}`, absoluteUrl(checkUrl(kind))];
    return `${kind}\n${parts.map(indented).join('\n')}\n`;
  });
  const faults = names.length === 0 ? [`Name a kind of issue. ${all}`] : names.flatMap(unknown);
  return { text: text.join('\n'), faults };
}

const all = 'All of them: npm run check -- --kinds';

function unknown(name: string): string[] {
  if (isIssueKind(name)) return [];
  const near = nearestOf(name, Object.keys(issueKinds));
  const more = near === undefined ? all : `Did you mean "${near}"?`;
  return [`There is no kind of issue "${inPlainSight(name)}". ${more}`];
}

function changeLines({ file, does, before, after }: Change): string {
  const lines = [`${file} ${does}.`];
  if (before !== undefined) lines.push(marked(before, '-'));
  if (after !== undefined) lines.push(marked(after, '+'));
  return indented(lines.join('\n'));
}

function marked(text: string, sign: string): string {
  return text.replace(/^(?=.)/gm, ' ').replace(/^/gm, sign);
}

function indented(text: string): string {
  return text.replace(/^/gm, '  ');
}
