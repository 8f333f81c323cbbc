/** The files that the answers make: nothing is written here. Pure but for reading records. */
import { kindsOfRecords, flow, idOf, recordDraft, type DraftFile } from '../../../new/record-draft.ts';
import { asPrinted } from '../../../check/move-spelling.ts';
import { appendItems } from '../../../record/yaml-edits.ts';
import { draftFiles } from '../evidence/draft-files.ts';
import { fillDraft } from '../fill-draft.ts';
import type { Findings } from '../findings.ts';
import type { UnknownName } from '../names/names-in-draft.ts';
import { chosenIn, coordinatesIn, spellingKey } from './name-questions.ts';
import type { Answers } from './question.ts';

/**
 * In: the article's file as it would be written; what was found, and the answers; how a file is read by its path below content/, undefined where there is none. Out:
 * the article, and every other file that is new or changed, by path below content/; drafts of claims and the like lie beside it.
 */
export function plannedFiles(markdown: string, { found, answers, read }: Answered): Planned {
  const files = new Map<string, string>();
  const current = (path: string): string | undefined => files.get(path) ?? read(path);
  for (const { record, words } of spellingsTaken(found, answers)) {
    const path = `${record}.yaml`;
    const text = current(path);
    if (text === undefined || lists(text, words)) continue;
    const item = { text: words, ...(isPlain(found.language) ? {} : { language: found.language }) };
    files.set(
      path,
      asPrinted(text, words) ?? appendItems(text, { key: 'printed', items: [item], inline: true }),
    );
  }
  const publication = newPublication(found, answers);
  for (const one of [...newRecords(found, answers), ...(publication ? [publication] : [])])
    if (current(one.path) === undefined) files.set(one.path, one.text);
  if (answers.get('drafts') === 'yes')
    for (const { path, text } of draftFiles(found)) if (current(path) === undefined) files.set(path, text);
  return { article: filled(markdown, { found, answers, publication }), files };
}

function filled(
  markdown: string,
  { found, answers, publication }: Omit<Answered, 'read'> & { publication: DraftFile | undefined },
): string {
  const chosen = new Set(chosenIn(answers, 'proposals'));
  const text = (id: string): string | undefined => answers.get(id) || undefined;
  const byline = text('byline.state');
  const holder = text('rights');
  const date = text('issued');
  const typed: [field: string, value: unknown][] = [
    ['firstPublished', text('firstPublished')],
    ['byline.state', byline],
    ['authors', byline === undefined ? undefined : byline === 'none' ? 'none' : 'unknown'],
    ['publication', publication?.id],
    ['issued', date === undefined ? undefined : { date, known: 'inferred', reason: null }],
    ['language', text('language')],
    ['rights', holder === undefined ? undefined : { holder, statement: statementOn(holder) }],
    ['summary', text('summary')],
    ['status.state', text('status.state')],
  ];
  const taken = found.proposals.filter(({ field }) => chosen.has(field));
  const isPublicationTaken = taken.some(({ field }) => field === 'publication');
  return fillDraft(markdown, {
    taken: [
      ...taken,
      ...typed.filter(([, value]) => value !== undefined).map(([field, value]) => ({ field, value })),
      ...(found.rightsByRecord && isPublicationTaken ? [{ field: 'rights', value: undefined }] : []),
    ],
    noted: found.proposals.filter(({ field }) => !chosen.has(field)),
  });
}

function statementOn(holder: string): string {
  return `The rights in this text are held, as far as is known, by ${holder}; it is kept here as a research copy.`;
}

function spellingsTaken({ names }: Findings, answers: Answers): { record: string; words: string }[] {
  const chosen = new Set([...chosenIn(answers, 'spellings'), ...chosenIn(answers, 'probable')]);
  const offered = [
    ...names.known.flatMap(({ record, spellings }) => spellings.map(({ words }) => ({ record, words }))),
    ...names.probable,
  ];
  return offered.filter(({ record, words }) => chosen.has(spellingKey(record, words)));
}

function lists(yaml: string, words: string): boolean {
  const printed = /^printed:\n((?:[ \t-].*\n)*)/m.exec(yaml)?.[1] ?? '';
  return printed
    .split('\n')
    .some(
      (line) =>
        line.includes(`text: ${words} `) ||
        line.includes(`text: ${words},`) ||
        line.endsWith(`text: ${words}`),
    );
}

function newPublication(found: Findings, answers: Answers): DraftFile | undefined {
  const name = answers.get('publication');
  const id = name ? idOf(name) : undefined;
  if (!name || id === undefined) return undefined;
  const address =
    answers.get('firstPublished') ||
    (found.told.address ?? found.proposals.find(({ field }) => field === 'firstPublished')?.value);
  const host = typeof address === 'string' && URL.canParse(address) ? new URL(address).host : undefined;
  return recordDraft('publication', name, {
    id,
    kind: answers.get('publication.kind') || null,
    addresses: host === undefined ? [] : [`${host.replace(/^www\./, '')}/*`],
  });
}

function newRecords({ names, id, language }: Findings, answers: Answers): DraftFile[] {
  const chosen = new Set(chosenIn(answers, 'unknown'));
  return names.unknown
    .filter(({ words }) => chosen.has(words))
    .map((one) => {
      const [kind = 'person', sort] = (answers.get(`kind of ${one.words}`) || 'person').split(': ');
      const coordinates = coordinatesIn(answers.get(`where ${one.words}`) ?? '');
      const draft = recordDraft(kind as keyof typeof kindsOfRecords, one.words, {
        ...(sort === undefined ? {} : { kind: sort }),
        description: answers.get(`on ${one.words}`) || null,
        ...(coordinates ? { coordinates: coordinates } : {}),
        printed: printedOf(one, { kind, language }),
      });
      return { ...draft, text: `# Found in ${id}, ${one.places.join(', ')}: ${one.sentence}\n${draft.text}` };
    });
}

function printedOf(
  { words, short }: UnknownName,
  { kind, language }: { kind: string; language: string },
): object[] {
  const own = isPlain(language) ? {} : { language };
  return [
    flow({ text: words, ...own }),
    ...short.map((text) => flow({ text, ...(kind === 'person' ? { form: 'short' } : {}), ...own })),
  ];
}

/** Spellings are English unless they say otherwise. */
function isPlain(language: string): boolean {
  return language === 'en' || language === 'und';
}

interface Answered {
  readonly found: Findings;
  readonly answers: Answers;
  readonly read: (path: string) => string | undefined;
}

/** What is to be written. */
export interface Planned {
  readonly article: string;
  /** By path below content/. */
  readonly files: ReadonlyMap<string, string>;
}
