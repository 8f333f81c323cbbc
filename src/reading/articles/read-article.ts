/** One article file, read and checked. */
import { createHash } from 'node:crypto';
import type { Article } from '../../archive/archive.ts';
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { lockTexts, type LockedTexts } from '../../permalinks/article-anchors.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import { articleRecord, type ArticleRecord } from '../../records/article.ts';
import type { TextStore } from '../../store/text-store.ts';
import { parseText } from '../../text/parse/parse.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Captures } from '../bytes/captures.ts';
import { decode } from '../bytes/decode.ts';
import { divide } from '../yaml/front-matter.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml } from '../yaml/yaml.ts';
import { anchorIssues, captureIssues, inPassageOrder } from './article-checks.ts';
import { articleLabel, recordFaults } from './article-facts.ts';
import { capturedLineFaults } from './captured-lines.ts';
import { textIssue } from './text-issues.ts';

/**
 * Reads one article.
 * In: its path, its bytes, and what surrounds it. Out: what could be read, every issue, and, when there is none, the
 * draft of the article. What an earlier run found faultless and nothing has touched since is taken from the store;
 * otherwise the parsed text comes with it.
 */
export async function readArticle(
  file: string,
  around: Around,
): Promise<ArticleReading & { parsed?: ParsedText }> {
  const key = keyOf(file, around);
  const kept = around.texts.read(key) as ArticleReading | undefined;
  if (kept && (await captureStands(kept, around.captures))) return kept;
  const { parsed, ...reading } = await readAfresh(file, { ...around, key });
  if (reading.draft && reading.issues.length === 0) around.texts.write(key, reading);
  return parsed ? { ...reading, parsed } : reading;
}

/** The digest of all that the reading depends on, the capture apart: its name is only known once the file is read. */
function keyOf(file: string, { bytes, locked, lockReadable, program }: Around): string {
  // A damaged lock hides what is new; an article that nobody has locked yet is new.
  const lock = lockReadable ? JSON.stringify(locked ?? null) : 'unreadable';
  const hash = createHash('sha256').update([program, file, lock, ''].join('\n'));
  return hash.update(bytes).digest('hex').slice(0, 40);
}

async function captureStands({ draft }: ArticleReading, captures: Captures): Promise<boolean> {
  if (draft?.record.status.state === 'withdrawn') return true;
  const capture = draft && (await captures.read(draft.record.capture.file));
  return capture !== undefined && capture.sha256 === draft?.record.capture.sha256;
}

async function readAfresh(
  file: string,
  around: Around & { key: string },
): Promise<ArticleReading & { parsed?: ParsedText }> {
  const name = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const reading = {
    file,
    key: around.key,
    address: `articles/${name}`,
    idPlace: { file, line: 1, column: 1 },
  };
  const { text, issues } = decode(around.bytes, file);
  if (text === '' && issues.length > 0) return { ...reading, issues };
  const divided = divide(text, file);
  if ('issue' in divided) return { ...reading, issues: [...issues, divided.issue] };

  const yaml = readYaml(divided.yaml, { file, lineBefore: divided.yamlLine });
  const { record, issues: recordIssues } = validate(yaml, articleRecord);
  issues.push(...recordIssues);
  const id = record?.id ?? givenId(yaml.value);
  const idPlace = yaml.place(['id']);
  if (id !== undefined && id !== name)
    issues.push(issue('IdIsNotFileName', idPlace, { field: 'id', id, name }));
  if (record) issues.push(...recordFaults(record, { yaml, today: around.today }));
  const known = { ...reading, idPlace, ...(id === undefined ? {} : { id }) };
  if (record?.status.state === 'withdrawn') {
    issues.push(...capturedLineFaults(record, yaml));
    return withdrawn(record, { ...around, reading: { ...known, issues } });
  }

  const parsed = parseText(divided.body, { lineOffset: divided.bodyLine });
  const labels = parsed.notes.map(({ label }) => label);
  issues.push(...parsed.faults.map((fault) => textIssue(fault, { file, labels })));

  // What of the record is in order is still held against the text: all faults are told in one run.
  const { capture, corrections } = record ?? soundParts(yaml.value);
  const texts = lockTexts(printedTexts(parsed), { locked: around.locked, corrections: corrections ?? [] });
  const anchors = inPassageOrder(parsed, texts);
  const textFaults = capture
    ? await captureIssues(parsed, { capture, anchors, captures: around.captures, yaml, file })
    : [];
  issues.push(...textFaults);
  // Against a part that is not the capture's, a title proves nothing.
  if (record && !textFaults.some(({ kind }) => kind === 'LeftOutNotThere'))
    issues.push(...capturedLineFaults(record, yaml));
  // A damaged text moves every number after the damage: only a sound one is held against the lock.
  const sound = parsed.faults.length === 0 && textFaults.length === 0 && corrections !== undefined;
  const checks = {
    locked: around.locked,
    address: reading.address,
    corrections: corrections ?? [],
    yaml,
    parsed,
    file,
  };
  if (sound && around.lockReadable)
    for (const one of anchorIssues(texts, { ...checks, evidence: record?.issued.evidence })) issues.push(one);
  const readAs = {
    ...known,
    ...(capture ? { capture: { file: capture.file, place: yaml.place(['capture', 'file']) } } : {}),
    locked: texts.locked,
  };
  if (!record || issues.length > 0) return { ...readAs, issues };

  return { ...readAs, issues, parsed, draft: toDraft(record, { texts, parsed }) };
}

/** The parts of a faulty record that are in order by themselves. */
function soundParts(value: unknown): Partial<Pick<ArticleRecord, 'capture' | 'corrections'>> {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const capture = articleRecord.shape.capture.safeParse(given['capture']).data;
  // A field that is not there may be misspelt, or stand in what cannot be read.
  const corrections = Object.hasOwn(given, 'corrections')
    ? articleRecord.shape.corrections.safeParse(given['corrections']).data
    : undefined;
  return { ...(capture ? { capture } : {}), ...(corrections ? { corrections } : {}) };
}

function givenId(value: unknown): string | undefined {
  const id =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['id'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function printedTexts(parsed: ParsedText) {
  return {
    paragraphs: parsed.passages.flatMap((passage) => (passage.kind === 'paragraph' ? [passage.text] : [])),
    notes: parsed.notes.map(({ text }) => text),
    noteReferences: parsed.notes.map(({ references }) => references.length),
  };
}

function toDraft(
  record: ArticleRecord,
  { texts, parsed }: { texts: LockedTexts; parsed: ParsedText },
): ArticleDraft {
  const marks: Record<string, number> = {};
  for (const { kind, shown } of parsed.marks) {
    const name = kind === 'missing' ? shown.replace(/^\[|\]$/g, '') : kind;
    marks[name] = (marks[name] ?? 0) + 1;
  }
  const words = parsed.passages.map(({ kind, text }) => (kind === 'paragraph' ? text.split(' ').length : 0));
  return {
    id: record.id,
    order: 0,
    record,
    label: articleLabel(record),
    counts: {
      paragraphs: texts.paragraphs.length,
      notes: texts.notes.length,
      words: words.reduce((sum, count) => sum + count, 0),
      marks,
    },
    anchors: Object.keys(texts.locked.anchors),
    passageAnchors: inPassageOrder(parsed, texts),
    retired: texts.retired,
  };
}

/** A withdrawn article keeps its address and its anchors, and nothing of its text. */
function withdrawn(
  record: ArticleRecord,
  { reading, locked, lockReadable }: Around & { reading: ArticleReading },
): ArticleReading {
  const isNew = !locked && lockReadable;
  const address = `/${reading.address}/`;
  const kept = locked ?? { corrections: record.corrections.length, anchors: {} };
  return {
    ...reading,
    issues: isNew ? [...reading.issues, issue('AddressNew', reading.idPlace, { address })] : reading.issues,
    capture: { file: record.capture.file, place: reading.idPlace },
    locked: kept,
    draft: {
      id: record.id,
      order: 0,
      record,
      label: articleLabel(record),
      counts: { paragraphs: 0, notes: 0, words: 0, marks: {} },
      anchors: Object.keys(kept.anchors),
      passageAnchors: [],
      retired: [],
    },
  };
}

/** What surrounds an article. */
export interface Around {
  readonly bytes: Uint8Array;
  readonly captures: Captures;
  /** What the lock holds of its address. */
  readonly locked: LockedAddress | undefined;
  /** False when the lock is damaged: then nothing can be said of addresses. */
  readonly lockReadable: boolean;
  readonly texts: TextStore;
  readonly program: string;
  readonly today: string;
}

/** What could be read of an article. */
export interface ArticleReading {
  readonly file: string;
  /** Its key in the store; its text has this key with `-text`. */
  readonly key: string;
  /** Its address below the home page. */
  readonly address: string;
  /** The id as written, right or wrong. */
  readonly id?: string;
  readonly idPlace: Place;
  readonly issues: readonly Issue[];
  /** The capture that its front matter names. */
  readonly capture?: { readonly file: string; readonly place: Place };
  /** Its entry for the lock. */
  readonly locked?: LockedAddress;
  /** Only when there is no issue. */
  readonly draft?: ArticleDraft;
}

/** An article before its names are known. */
export interface ArticleDraft extends Omit<Article, 'textKey' | 'mentionsKey'> {
  /** One for each paragraph and endnote, in the order in which they stand. */
  readonly passageAnchors: readonly string[];
}
