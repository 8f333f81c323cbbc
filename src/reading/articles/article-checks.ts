/** An article's text held against what is kept of it: its capture, and the lock of addresses. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { LockedTexts } from '../../permalinks/article-anchors.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import { inPassageOrder } from '../../permalinks/printed-texts.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { wholeOf } from '../../records/forms/anchor.ts';
import { compareWithCapture } from '../../text/fidelity/fidelity.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Captures } from '../bytes/captures.ts';
import { fieldName } from '../yaml/field-name.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import { captureText } from './capture-text.ts';
import { departureIssue } from './departure-issue.ts';

/**
 * The proof that a text is its capture.
 * In: the parsed text and its anchors in passage order; the capture part of the record, where its fields stand, and the
 * captures. Out: issues: no such capture, other bytes, words that cannot be read, or the places where text and capture part.
 */
export function captureIssues(
  parsed: ParsedText,
  about: {
    capture: ArticleRecord['capture'];
    notes: ArticleRecord['notes'];
    anchors: readonly string[];
    captures: Captures;
    yaml: YamlValue;
    file: string;
  },
): Issue[] {
  const { captures, yaml } = about;
  const { file, sha256, leftOut } = about.capture;
  if (captures.closed.has(file)) return [];
  const capture = captures.read(file);
  if (!capture)
    return [
      issue('CaptureMissing', yaml.place(['capture', 'file']), {
        file,
        near: nearestOf(file, captures.names),
      }),
    ];
  if (capture.sha256 !== sha256)
    return [issue('CaptureAltered', yaml.place(['capture', 'sha256']), { file, found: capture.sha256 })];
  const { text, issues } = captureText(capture.bytes, { capture: about.capture, yaml });
  // A text with faults departs from its capture for that reason already.
  if (issues.length > 0 || parsed.faults.length > 0) return issues;
  const departures = compareWithCapture(parsed, {
    capture: text,
    leftOut,
    anchors: about.anchors,
    notes: about.notes,
  });
  return departures.map((departure) => departureIssue(departure, { file: about.file, yaml }));
}

/**
 * In: the texts with their anchors; what the lock holds of the article, its address below the home page, its corrections,
 * the passages that other fields of it name, its parsed text, the places of its fields, its file. Out: the lock's
 * findings as issues, at the paragraphs they speak of; and the anchors that the record names but the text does not have.
 */
export function anchorIssues(
  texts: LockedTexts,
  about: {
    locked: LockedAddress | undefined;
    address: string;
    corrections: ArticleRecord['corrections'];
    named: readonly NamedPassage[];
    parsed: ParsedText;
    yaml: YamlValue;
    file: string;
  },
): Issue[] {
  const { file, parsed, yaml, corrections, locked } = about;
  const anchors = inPassageOrder(parsed, texts);
  const issues: Issue[] = [];
  if (!locked) issues.push(issue('AddressNew', yaml.place(['id']), { address: `/${about.address}/` }));
  for (const { kind, anchor } of texts.findings) {
    const passage = parsed.passages[anchors.indexOf(anchor)];
    const place = passage
      ? { file, line: passage.line, column: passage.column }
      : yaml.place(kind === 'CorrectionLost' || kind === 'LockBehind' ? ['corrections'] : ['id']);
    issues.push(issue(kind, place, { anchor }));
  }
  const standing = new Set(anchors.flatMap((anchor) => [anchor, wholeOf(anchor) ?? anchor]));
  const known = new Set(Object.keys(texts.locked.anchors));
  const named: [PropertyKey[], string | undefined][] = [
    ...about.named.map(({ path, anchor }): [PropertyKey[], string | undefined] => [[...path], anchor]),
    ...corrections.flatMap(({ anchors: changed, removed }, i) => [
      ...changed.map((anchor, j): [PropertyKey[], string] => [['corrections', i, 'anchors', j], anchor]),
      ...removed.map((anchor, j): [PropertyKey[], string] => [['corrections', i, 'removed', j], anchor]),
    ]),
  ];
  for (const [path, anchor] of named) {
    const field = path[0] === 'corrections' ? 'corrections' : fieldName(path);
    if (anchor !== undefined && !known.has(anchor))
      issues.push(issue('AnchorUnknown', yaml.place(path), { field, anchor }));
    if (anchor !== undefined && path[2] === 'removed' && standing.has(anchor))
      issues.push(issue('RemovedStands', yaml.place(path), { anchor }));
  }
  return issues;
}

/** A passage that a field of the record names, where it does. */
export interface NamedPassage {
  readonly path: readonly PropertyKey[];
  readonly anchor: string | undefined;
}
