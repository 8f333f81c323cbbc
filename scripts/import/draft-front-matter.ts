import { Document, isMap, isScalar, Scalar } from 'yaml';
import { ownLine } from '../../src/records/line.ts';
import { addressFault } from '../../src/records/web-address.ts';
import type { CaptureParts } from './capture-parts.ts';

/** What an archivist is told where the capture cannot tell. An empty value never passes the check. */
const toFill = {
  'title.printed': 'As printed, letter for letter.',
  'title.sentence': 'The same words in sentence case: capitals only at the beginning and in names.',
  'byline.state': 'printed, none (the copy has none) or lost (the source shows that there was one).',
  authors: 'A list of "family: …" and "given: …" (or "literal: …"); or unknown; or none.',
  'publication.kind': 'blog, periodical or website.',
  'publication.name': 'As printed.',
  'issued.date': 'EDTF, in quotation marks, no finer than is known: "2018", "2014-11", "2014-10-30".',
  'issued.known': 'printed, address or inferred. With "reason:", needed when inferred.',
  language: 'A BCP 47 tag, such as en or ru.',
  firstPublished: 'The address of first publication, whole.',
  'rights.holder': 'Who holds the rights in the text.',
  'rights.statement': 'What the page says of them, in one sentence.',
  summary: 'Two or three sentences of your own on what the article says, 600 characters at most.',
  'status.state': 'published, once an editor has read the text against the capture.',
};

/**
 * The front matter of a draft. What the capture tells stands in it; every other field that is needed is left empty
 * under a comment that says what belongs there, so that the check refuses the draft until an editor has been.
 *
 * In: the article's id, the capture's name and digest, its parts. Out: YAML, without the lines of hyphens around it;
 * and the fields left empty (`title.sentence`), in their order.
 */
export function draftFrontMatter(draft: DraftFacts): { yaml: string; empty: string[] } {
  const { parts } = draft;
  const date = parts.lines.find((line) => line.as === 'date line');
  const publication = parts.lines.find((line) => line.as === 'publication line');
  const document = new Document({
    id: draft.id,
    title: { printed: parts.title ?? null, sentence: null },
    byline: byline(parts),
    authors: null,
    publication: {
      kind: null,
      name: publication?.name ?? parts.told.site ?? null,
      ...(publication?.volume === undefined ? {} : { volume: quoted(publication.volume) }),
      ...(publication?.issue === undefined ? {} : { issue: quoted(publication.issue) }),
    },
    issued: date?.date ? { date: quoted(date.date), known: 'printed' } : { date: null, known: null },
    language: parts.language ?? null,
    firstPublished: onTheWeb(parts.told.address) ?? onTheWeb(parts.source.address) ?? null,
    ...(parts.noteForm ? { notes: parts.noteForm } : {}),
    ...(parts.standfirst === undefined ? {} : { standfirst: parts.standfirst }),
    capture: { file: draft.file, sha256: quoted(draft.sha256), ...captured(parts), leftOut: parts.leftOut },
    rights: { holder: null, statement: null },
    summary: null,
    corrections: [],
    status: { state: null },
  });
  const empty = explainEmptyFields(document);
  return { yaml: document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' }), empty };
}

/** A day stands in quotation marks, as all dates do. */
function captured({ source: { date, address, tool, ...source } }: CaptureParts): object {
  return {
    ...source,
    ...(onTheWeb(address) === undefined ? {} : { address }),
    ...(ownLine.safeParse(tool).success ? { tool } : {}),
    ...(date === undefined ? {} : { date: quoted(date) }),
  };
}

/** What programs write for an address may be none that a record takes: a file of theirs, a blank page. */
function onTheWeb(address: string | undefined): string | undefined {
  return address !== undefined && addressFault(address) === undefined ? address : undefined;
}

function byline(parts: CaptureParts): object {
  const line = parts.lines.find((each) => each.as === 'byline');
  if (!line) return { state: null };
  if (line.state === 'lost') return { state: 'lost' };
  return { state: 'printed', printed: line.text, ...(line.name === line.text ? {} : { name: line.name }) };
}

/** A scalar that keeps its quotation marks, so that 2018 is never read as a number. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_SINGLE;
  return scalar;
}

function explainEmptyFields(document: Document): string[] {
  return Object.entries(toFill).flatMap(([field, comment]) => {
    const path = field.split('.');
    const map = document.getIn(path.slice(0, -1), true);
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
      : undefined;
    if (!pair || !isScalar(pair.key) || !isScalar(pair.value) || pair.value.value !== null) return [];
    pair.key.commentBefore = ` ${comment}`;
    return [field];
  });
}

/** What is known of a draft. */
export interface DraftFacts {
  id: string;
  /** The capture's name in content/captures/. */
  file: string;
  /** Of the capture's bytes, in hexadecimal. */
  sha256: string;
  parts: CaptureParts;
}
