/** A departure from the capture, worded. */
import { issue, type Issue } from '../../issues/issue.ts';
import type { Departure } from '../../text/fidelity/departure.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/** Longer stretches are shown by their beginning. Characters. */
const longest = 160;

/** In: the departure, the article's file, and where the fields of its front matter stand. Out: the issue. */
export function departureIssue(departure: Departure, about: { file: string; yaml: YamlValue }): Issue {
  const { kind, line, column, expected, found, leftOut, normalization } = departure;
  const place = { file: about.file, line, column };
  const words = shortened(departure.words ?? '');
  if (leftOut !== undefined) {
    const field = `capture.leftOut[${leftOut}]`;
    const path = ['capture', 'leftOut', leftOut, kind === 'place' ? 'place' : 'text'];
    const at = about.yaml.place(path);
    if (kind === 'place') return issue('AnchorUnknown', at, { field: `${field}.place`, anchor: found });
    return issue('LeftOutNotThere', at, { field: `${field}.text`, expected, found });
  }
  if (kind === 'missing') return issue('WordsMissing', place, { words });
  if (kind === 'added') return issue('WordsAdded', place, { words });
  return issue('NotTheCapture', place, { expected, found, form: normalization });
}

function shortened(words: string): string {
  return words.length > longest ? `${words.slice(0, longest).trimEnd()} …` : words;
}
