/** What would be mended, shown before it is. */
import { inPlainSight } from '../../src/issues/issue.ts';
import { count } from '../report/count.ts';
import type { Fix } from './plan-fixes.ts';

/** In: files mended. Out: for each what is done and the lines that differ, `-` before and `+` after; a line that counts them. */
export function showFixes(fixes: readonly Fix[]): string {
  if (fixes.length === 0) return 'There is nothing here that a program can mend safely.\n';
  const blocks = fixes.map(({ file, before, after, what }) => {
    const sentences = what.map((sentence) => `  ${inPlainSight(sentence)}\n`).join('');
    return `${file}\n${sentences}${differences(before.split('\n'), after.split('\n'))}`;
  });
  return `${blocks.join('\n')}\n${count(fixes.length, 'file')} to be mended.\n`;
}

/** The lines taken away and put in, in their order (longest common subsequence of what lies between equal ends). */
function differences(before: readonly string[], after: readonly string[]): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const lengths = a.map(() => new Uint32Array(b.length + 1));
  lengths.push(new Uint32Array(b.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  let text = '';
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
      text += `  - ${inPlainSight(a[i++] ?? '')}\n`;
    else text += `  + ${inPlainSight(b[j++] ?? '')}\n`;
  }
  return text;
}
