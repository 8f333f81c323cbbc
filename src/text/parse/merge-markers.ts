/** What a version-control merge left behind. */

/**
 * The unfinished merges in a text. Both versions stand there, and neither was chosen.
 * In: any text with line feeds only, Markdown, YAML or JSON. Out: a merge each, by the markers it begins and ends with: those of
 * a line may be indented, quoted or folded into one; a marker that has lost the others stands for itself. Lines from 1.
 * The form of the lines: https://git-scm.com/docs/git-merge, "How conflicts are presented".
 */
export function mergeMarkers(text: string): UnfinishedMerge[] {
  // Most texts have none, and a search for seven signs is fast.
  if (!/<{7}|>{7}|\|{7}|={7}/.test(text)) return [];
  const merges: UnfinishedMerge[] = [];
  let open: { line: number; column: number; marker: string; last: number } | undefined;
  const close = (): void => {
    if (open) merges.push({ line: open.line, column: open.column, marker: open.marker, endLine: open.last });
    open = undefined;
  };
  for (const [index, written] of text.split('\n').entries()) {
    const line = index + 1;
    for (const { 0: marker, index: at } of written.matchAll(inLine(written))) {
      const column = at + 1;
      if (marker.startsWith('<')) {
        close();
        open = { line, column, marker, last: line };
      } else if (open) {
        open.last = line;
        if (marker.startsWith('>')) close();
      } else merges.push({ line, column, marker, endLine: line });
    }
  }
  close();
  return merges;
}

/** Seven signs of equality in the midst of words may be a drawn line; alone on a line, or beside other markers, they are none. */
function inLine(line: string): RegExp {
  return /<{7}|>{7}/.test(line)
    ? /(?<![<>|=])(?:<{7}|\|{7}|>{7}|={7})(?![<>|=])/g
    : /(?<![^\s"'>])(?:<{7}|\|{7}|>{7})(?= |$)|(?<=^[ \t]*)={7}(?=[ \t]*$)/g;
}

/** Two versions, between the line of the first marker and the line of the last. */
export interface UnfinishedMerge {
  readonly line: number;
  readonly column: number;
  readonly marker: string;
  readonly endLine: number;
}
