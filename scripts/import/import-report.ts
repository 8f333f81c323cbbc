/** What the importer says when it has done. */
import { openFields } from './assistant/standing.ts';
import { damagedPlaces } from './damaged-places.ts';
import type { DraftedFile } from './draft-file.ts';
import type { Imported } from './import-many.ts';

/** What to know when nobody chose the id. */
const ownId =
  'The id was made of the title. It is the public address for ever: for another, remove the draft and give --id ID.';

/** In: a file that was drafted; whether its id was given. Out: lines for the archivist. */
export function fileReport(drafted: DraftedFile, { idGiven }: { idGiven: boolean }): string {
  const { draft, article, kept, assisted } = drafted;
  const { parts } = draft;
  const passages = [
    ...parts.paragraphs.map((text, index) => ({ label: `Paragraph ${index + 1}`, text })),
    ...parts.notes.map(({ label, text }) => ({ label: `Note [${label}]`, text })),
  ];
  const doubts = parts.lines.flatMap((line) =>
    line.as === 'date line' && line.doubt ? [`“${line.text}” was not taken as the date: ${line.doubt}.`] : [],
  );
  return [
    drafted.isNew
      ? `${article} is a draft: ${parts.paragraphs.length} paragraphs, ${parts.notes.length} notes.`
      : `${article} stands already; what it has was left as it is.`,
    kept,
    ...(idGiven ? [] : [ownId]),
    ...list(
      'Left out of the text',
      parts.leftOut.map(({ text, as }) => `${as}: ${text}`),
    ),
    ...list('Look at', [...doubts, ...parts.remarks, ...damagedPlaces(passages)]),
    ...(assisted?.said ?? []),
    ...list('Written besides', drafted.files),
    ...list(
      'Fill in, since the capture does not tell',
      assisted ? openFields(assisted.article) : draft.empty,
    ),
    'Then mark what is damaged, and run: npm run check',
    '',
  ].join('\n');
}

/** In: what came of many files. Out: lines for the archivist: how many, then one list of what needs a person. */
export function manyReport({ drafted, passedOver, left, forPerson }: Imported): string {
  return [
    `${drafted} drafts were written${passedOver > 0 ? `; ${passedOver} files had been imported before, or have the bytes of another` : ''}.`,
    ...(left > 0 ? [`${left} files are left. Give the same command again, and it goes on from here.`] : []),
    ...list(
      'For a person to look at',
      forPerson.map(({ file, what }) => `${file}\n    ${what.replaceAll('\n', '\n  ')}`),
    ),
    '',
  ].join('\n');
}

function list(heading: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`${heading}:`, ...entries.map((entry) => `  ${entry}`)];
}
