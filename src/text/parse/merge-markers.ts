/** Lines that a version-control merge left behind. */
import type { TextFault } from '../text-fault.ts';

/**
 * The merge markers of a text. In: Markdown with line feeds only. Out: a fault each, lines counted in the Markdown itself.
 * The form of the lines: https://git-scm.com/docs/git-merge, "How conflicts are presented".
 */
export function mergeMarkers(markdown: string): TextFault[] {
  const faults: TextFault[] = [];
  let line = 1;
  let counted = 0;
  for (const { 0: marker, index } of markdown.matchAll(/^(?:<{7}|\|{7}|>{7})(?= |$)|^={7}$/gm)) {
    for (; counted < index; counted++) if (markdown[counted] === '\n') line++;
    faults.push({ kind: 'merge-marker', marker, line, column: 1 });
  }
  return faults;
}
