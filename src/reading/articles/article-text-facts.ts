/** What front matter says of a text, held against the text itself. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { statesDate } from '../../text/evidence/dates-in-words.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: the record, the parsed text, and where the fields of the record stand. Out: issues: a date of publication that is said to
 * be printed and is not, a language that is written in other letters.
 */
export function textFactFaults(
  { issued, language, title, capture }: ArticleRecord,
  { parsed, yaml }: { parsed: ParsedText; yaml: YamlValue },
): Issue[] {
  const faults: Issue[] = [];
  const printed = [
    title.printed,
    ...capture.leftOut.map(({ text }) => text),
    ...parsed.passages.map(({ text }) => text),
  ];
  if (issued.known === 'printed' && !printed.some((words) => statesDate(issued.date, words)))
    faults.push(
      issue('DateNotInWords', yaml.place(['issued', 'date']), {
        date: issued.date,
        where: 'the words of the capture',
      }),
    );
  const script = otherScript(language, parsed);
  if (script !== undefined)
    faults.push(
      issue('Contradiction', yaml.place(['language']), {
        what: `The language is said to be "${language}", and most letters of the text are ${script}.`,
        cure: 'Write the language of the text, with its script where that is not the usual one: "uz-Cyrl".',
      }),
    );
  return faults;
}

/** The script of most letters of a text, in English, when its language is usually written in another of the same three. */
function otherScript(language: string, { passages }: ParsedText): string | undefined {
  const usual = new Intl.Locale(language).maximize().script ?? '';
  if (!Object.hasOwn(letters, usual)) return undefined;
  const text = passages.map((passage) => passage.text).join(' ');
  const counts = Object.entries(letters).map(([script, pattern]) => ({
    script,
    count: text.match(pattern)?.reduce((sum, { length }) => sum + length, 0) ?? 0,
  }));
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const most = counts.find(({ count }) => count * 2 > all);
  return most && most.script !== usual ? names[most.script] : undefined;
}

/** Runs of letters: one by one they are ten thousand strings a text. */
const letters: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}+/gu,
  Cyrl: /\p{Script=Cyrillic}+/gu,
  Arab: /\p{Script=Arabic}+/gu,
};

const names: Readonly<Record<string, string>> = { Latn: 'Latin', Cyrl: 'Cyrillic', Arab: 'Arabic' };
