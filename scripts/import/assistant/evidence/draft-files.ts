/** Claims, events and sources that were found, as files to complete: in the form of content/, with open fields. Pure. */
import { Document, isMap, isScalar, visit } from 'yaml';
import type { Findings } from '../findings.ts';

/** In: what was found. Out: files below `../drafts/ID/`, each in the form of its folder of content/; none where there is nothing. */
export function draftFiles({
  id,
  claims,
  events,
  sources,
}: Pick<Findings, 'id' | 'claims' | 'events' | 'sources'>): { path: string; text: string }[] {
  const folder = `../drafts/${id}`;
  return [
    ...(claims.length === 0
      ? []
      : [
          {
            path: `${folder}/claims.yaml`,
            text: written(
              `Complete what is open, take away what is no claim, and move it to content/claims/${id}.yaml.`,
              {
                article: id,
                claims: claims.map(({ id: own, where, words, amount, unit, from, about }) => ({
                  id: own,
                  subject: null,
                  what: null,
                  ...(from.length > 0 ? { from } : {}),
                  ...(about.length > 0 ? { about } : {}),
                  amount,
                  unit: unit ?? null,
                  claimedBy: { kind: null },
                  where,
                  words,
                })),
              },
            ),
          },
        ]),
    ...(sources.length === 0
      ? []
      : [
          {
            path: `${folder}/sources.yaml`,
            text: written(
              `Complete what is open, take away what cites nothing, and move it to content/sources/${id}.yaml.`,
              {
                article: id,
                sources: sources.map(({ id: own, form, where, words, outlet, title, dated }) => ({
                  ...{ id: own, form, where, words, kind: null },
                  ...(outlet === undefined ? {} : { outlet }),
                  ...(title === undefined ? {} : { title: { printed: title } }),
                  ...(dated === undefined ? {} : { dated }),
                })),
              },
            ),
          },
        ]),
    ...events.map(({ where, words, dated, date, about }, i) => ({
      path: `${folder}/event-${i + 1}.yaml`,
      text: written(
        'Complete what is open, and move it to content/events/ under a name that says what happened.',
        {
          what: null,
          date,
          tellings: [{ article: id, where, words, dated }],
          about: about.length > 0 ? about : null,
        },
      ),
    })),
  ];
}

function written(advice: string, value: object): string {
  const document = new Document(value);
  document.commentBefore = ` ${advice}`;
  visit(document, {
    Pair(_, pair) {
      const isOpen = isScalar(pair.value) && pair.value.value === null;
      if (isOpen && isScalar(pair.key))
        pair.key.commentBefore = ` ${hints[String(pair.key.value)] ?? 'Open.'}`;
      if (isMap(pair.value) && isScalar(pair.key) && pair.key.value === 'amount') pair.value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, nullStr: '', flowCollectionPadding: true });
}

const hints: Readonly<Record<string, string>> = {
  subject: 'What is counted: one of the subjects in src/records/claim.ts.',
  what: 'In our words; of a claim a heading without the number, of an event a neutral sentence without the date.',
  unit: 'In what it is counted.',
  kind: 'Who says so: official, expert, witness, party, unofficial, author, not-stated; of a source, what it is.',
  about: 'The records that it concerns.',
};
