/** An article's text held against what is kept of it: its capture, and the lock of addresses. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { LockedTexts } from '../../permalinks/article-anchors.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { compareWithCapture } from '../../text/fidelity/fidelity.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Captures } from '../bytes/captures.ts';
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
  const departures = compareWithCapture(parsed, { capture: text, leftOut, anchors: about.anchors });
  return departures.map((departure) => departureIssue(departure, { file: about.file, yaml }));
}

/**
 * In: the texts with their anchors; what the lock holds of the article, its address below the home page, its corrections,
 * the paragraph that its date is inferred from, its parsed text, the places of its fields, its file. Out: the lock's
 * findings as issues, at the paragraphs they speak of; and the anchors that the record names but the text does not have.
 */
export function anchorIssues(
  texts: LockedTexts,
  about: {
    locked: LockedAddress | undefined;
    address: string;
    corrections: ArticleRecord['corrections'];
    evidence: string | undefined;
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
  const standing = new Set(anchors);
  const known = new Set([...anchors, ...texts.retired.map(({ anchor }) => anchor)]);
  const named: [PropertyKey[], string | undefined][] = [
    [['issued', 'evidence'], about.evidence],
    ...corrections.flatMap(({ anchors: changed, removed }, i) => [
      ...changed.map((anchor, j): [PropertyKey[], string] => [['corrections', i, 'anchors', j], anchor]),
      ...removed.map((anchor, j): [PropertyKey[], string] => [['corrections', i, 'removed', j], anchor]),
    ]),
  ];
  for (const [path, anchor] of named) {
    const field = path[0] === 'issued' ? 'issued.evidence' : 'corrections';
    if (anchor !== undefined && !known.has(anchor))
      issues.push(issue('AnchorUnknown', yaml.place(path), { field, anchor }));
    if (anchor !== undefined && path[2] === 'removed' && standing.has(anchor))
      issues.push(issue('RemovedStands', yaml.place(path), { anchor }));
  }
  return issues;
}

/** The anchors of paragraphs and notes in the order in which they stand in the text. */
export function inPassageOrder(parsed: ParsedText, texts: LockedTexts): string[] {
  const next = { paragraph: 0, note: 0 };
  return parsed.passages.map(({ kind }) => {
    const all = kind === 'paragraph' ? texts.paragraphs : texts.notes;
    return all[next[kind]++] ?? '';
  });
}
