/** One article file read from its first byte: front matter, text, capture, anchors. */
import type { IssueKind } from '../../issues/catalogue.ts';
import { issue, type Issue } from '../../issues/issue.ts';
import { lockTexts } from '../../permalinks/article-anchors.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import type { OpenedLock } from '../../permalinks/open-lock.ts';
import { inPassageOrder, printedTexts } from '../../permalinks/printed-texts.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { printedText } from '../../text/evidence/quoted-words.ts';
import { parseText } from '../../text/parse/parse.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import { decode } from '../bytes/decode.ts';
import { divide, type Divided } from '../yaml/front-matter.ts';
import { anchorIssues, captureIssues, type NamedPassage } from './article-checks.ts';
import { toDraft, withdrawnDraft } from './article-draft.ts';
import { readFront, soundRecord, type ArticleFront } from './article-front.ts';
import type { Around, ArticleReading } from './article-reading.ts';
import { textFactFaults } from './article-text-facts.ts';
import { captureText } from './capture-text.ts';
import { capturedLineFaults } from './captured-lines.ts';
import { leftOutFaults } from './left-out-bounds.ts';
import { pictureFaults } from './picture-checks.ts';
import { textIssue } from './text-issues.ts';

/**
 * In: the file's path; its key and what surrounds it. Out: what could be read of it, with every issue; the
 * parsed text and the draft when the text has no fault by itself, so that names and quotations can be held against it.
 */
export function readAfresh(
  file: string,
  around: Around & { key: string },
): ArticleReading & { parsed?: ParsedText } {
  const name = idOfFile(file);
  const reading = {
    file,
    key: around.key,
    address: `articles/${name}`,
    idPlace: { file, line: 1, column: 1 },
  };
  const { text, issues } = decode(around.files.readAgain(file), file);
  if (text === '' && issues.length > 0) return { ...reading, issues };
  const divided = divide(text, file);
  if ('issue' in divided) return { ...reading, issues: [...issues, divided.issue] };

  const { today, publications } = around;
  const front = readFront(divided, { file, name, today, publications });
  const { id, idPlace, named, record } = front;
  const known = {
    ...reading,
    idPlace,
    ...(id === undefined ? {} : { id }),
    ...(named ? { named } : {}),
    issues: [...issues, ...front.issues],
  };
  if (record?.status.state === 'withdrawn') return withdrawn(record, { front, known, around });
  return readText(divided, { front, known, around });
}

function withdrawn(record: ArticleRecord, { front, known, around }: ReadSoFar): ArticleReading {
  const { lock } = around;
  const locked = lockedOf(known, lock);
  const address = `/${known.address}/`;
  const isNew = !locked && lock.isReadable;
  const kept = locked ?? { corrections: record.corrections.length, anchors: {} };
  return {
    ...known,
    issues: [
      ...known.issues,
      ...capturedLineFaults(record, front.yaml),
      ...(isNew ? [issue('AddressNew', known.idPlace, { address })] : []),
    ],
    ...placesOf(front, record),
    locked: kept,
    draft: withdrawnDraft(record, kept),
  };
}

/** The text, held against its capture and against the lock. */
function readText(
  divided: Divided,
  { front, known, around }: ReadSoFar,
): ArticleReading & { parsed?: ParsedText } {
  const { record, yaml } = front;
  const locked = lockedOf(known, around.lock);
  const { file } = known;
  const parsed = parseText(divided.body, { lineOffset: divided.bodyLine });
  const labels = parsed.notes.map(({ node }) => node.label ?? node.identifier);
  const issues: Issue[] = [
    ...known.issues,
    ...parsed.faults.map((fault) => textIssue(fault, { file, labels })),
  ];

  // What of the record is in order is still held against the text: all faults are told in one run.
  const { record: whole, unsound } = record
    ? { record, unsound: [] }
    : soundRecord(yaml.value, idOfFile(file));
  const capture = unsound.includes('capture') ? undefined : whole.capture;
  const corrections = unsound.includes('corrections') ? undefined : whole.corrections;
  const texts = lockTexts(printedTexts(parsed), { locked, corrections: corrections ?? [] });
  const anchors = inPassageOrder(parsed, texts);
  const textFaults = capture
    ? captureIssues(parsed, { capture, notes: whole.notes, anchors, captures: around.captures, yaml, file })
    : [];
  issues.push(...textFaults);
  // Against a part that is not the capture's, a title proves nothing.
  if (record && !textFaults.some(({ kind }) => kind === 'LeftOutNotThere'))
    issues.push(...capturedLineFaults(record, yaml), ...textFactFaults(record, { parsed, yaml }));
  if (record) issues.push(...pictureFaults(record.pictures, { parsed, yaml, files: around.pictures }));
  if (capture && parsed.faults.length === 0) issues.push(...leftOutFaults(capture.leftOut, { parsed, yaml }));
  // A damaged text moves every number after the damage: only a sound one is held against the lock.
  const sound = parsed.faults.length === 0 && textFaults.length === 0 && corrections !== undefined;
  const checks = {
    locked,
    address: known.address,
    corrections: corrections ?? [],
    yaml,
    parsed,
    file,
  };
  if (sound && around.lock.isReadable)
    for (const one of anchorIssues(texts, { ...checks, named: passagesNamed(record) })) issues.push(one);
  const readAs = {
    ...known,
    ...placesOf(front, { ...whole, capture }),
    issues,
    locked: texts.locked,
  };
  if (parsed.faults.length > 0) return readAs;
  const departs = textFaults.some(({ kind }) => departures.has(kind));
  return {
    ...readAs,
    ...(unsound.length > 0 ? { unsound } : {}),
    ...(departs && capture ? { captured: capturedText(capture, around) } : {}),
    parsed,
    draft: toDraft(whole, { texts, parsed }),
  };
}

const departures: ReadonlySet<IssueKind> = new Set(['NotTheCapture', 'WordsMissing', 'WordsAdded']);

/** What of an article must belong to no other. */
function placesOf(
  { yaml }: ArticleFront,
  {
    capture,
    firstPublished,
    pictures = [],
  }: Pick<ArticleRecord, 'firstPublished' | 'pictures'> & { capture: ArticleRecord['capture'] | undefined },
): Pick<ArticleReading, 'capture' | 'first' | 'pictures'> {
  return {
    ...(pictures.length === 0 ? {} : { pictures: pictures.map(({ file }) => file) }),
    ...(capture
      ? {
          capture: {
            file: capture.file,
            sha256: capture.sha256,
            place: yaml.place(['capture', 'file']),
            ...(capture.original ? { original: capture.original.file } : {}),
          },
        }
      : {}),
    ...(firstPublished === ''
      ? {}
      : { first: { address: firstPublished, place: yaml.place(['firstPublished']) } }),
  };
}

function capturedText(capture: ArticleRecord['capture'], { captures }: Around): string {
  const found = captures.read(capture.file);
  return found ? printedText(captureText(found.bytes, { capture }).text) : '';
}

function idOfFile(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.md$/, '');
}

function lockedOf({ address }: ArticleReading, lock: OpenedLock): LockedAddress | undefined {
  return lock.addresses.has(address) ? lock.value().addresses[address] : undefined;
}

function passagesNamed(record: ArticleRecord | undefined): NamedPassage[] {
  return [
    { path: ['issued', 'evidence'], anchor: record?.issued.evidence },
    { path: ['standfirst'], anchor: record?.standfirst },
  ];
}

interface ReadSoFar {
  readonly front: ArticleFront;
  /** With the issues of the bytes and of the front matter. */
  readonly known: ArticleReading;
  readonly around: Around;
}
