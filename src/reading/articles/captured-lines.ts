/** The lines of a capture that became an article's title and byline. */
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import { wordsIn } from './article-facts.ts';

/**
 * Title and byline are made from lines of the capture, and must be those lines, white space apart; the title in sentence case has
 * the same words.
 * In: a record whose `capture.leftOut` is in order, and where its fields stand. Out: issues.
 */
export function capturedLineFaults({ title, byline, capture }: ArticleRecord, yaml: YamlValue): Issue[] {
  const linesAs = (part: string): string[] =>
    capture.leftOut.flatMap(({ as, text }) => (as === part ? [oneLine(text)] : []));
  const lineFaults = (part: 'title' | 'byline', written: string): Issue[] => {
    const lines = linesAs(part);
    if (lines.length > 0 && lines.every((captured) => captured === written)) return [];
    const captured = lines.find((one) => one !== written);
    const place = yaml.place([part, 'printed']);
    return [issue('LineNotCaptured', place, { field: `${part}.printed`, part, written, captured })];
  };
  const contradiction =
    byline.state === 'none' && linesAs('byline').length > 0
      ? [issue('Contradiction', yaml.place(['byline', 'state']), bylineAndNone)]
      : [];
  const titleFaults = lineFaults('title', title.printed);
  const isSentence = wordsIn(title.printed).join(' ') === wordsIn(title.sentence).join(' ');
  // Which of the two is wrong, only the capture can tell.
  if (titleFaults.length === 0 && !isSentence)
    titleFaults.push(issue('Contradiction', yaml.place(['title', 'sentence']), otherWords));
  return [
    ...titleFaults,
    ...(byline.state === 'printed' && byline.printed !== undefined
      ? lineFaults('byline', byline.printed)
      : contradiction),
  ];
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

const otherWords = {
  what: 'title.sentence has other words than title.printed.',
  cure: 'Write the words of title.printed; only letter case, accents and quotation marks may differ.',
};

const bylineAndNone = {
  what: 'The byline is said to be none, and yet the capture has one: a part of capture.leftOut is marked as it.',
  cure: 'Set byline.state to printed and give its words, or mark that part as what it is.',
};
