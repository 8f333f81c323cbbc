/** Records against one another and against the words they quote. */
import { createHash } from 'node:crypto';
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { KeptValues } from '../../store/kept-values.ts';
import {
  checkQuotations,
  partsMissing,
  type PrintedTexts,
  type QuotationFault,
  type QuotedWords,
} from '../../text/evidence/quoted-words.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import type { PartlyRead } from './partly-read.ts';
import type { ReadRecord, Records } from './read-records.ts';
import { quotationsIn } from './record-facts.ts';
import { unknownReferences } from './unknown-references.ts';

/**
 * Every reference has its record, every quotation stands where it says, every citation named is there. Quotations that an
 * earlier run found in the same texts are not looked for again.
 * In: the records, and what there is for them to name. Out: issues.
 */
export function checkRecords(records: Records, known: KnownThings): Issue[] {
  const quoting: readonly (readonly AnyRecord[])[] = [
    records.claims,
    records.sources,
    records.questions,
    records.events,
  ];
  return [
    ...[...quoting, records.people, records.places, records.organisations].flatMap((all) =>
      all.flatMap((one) => referenceFaults(one, known.names)),
    ),
    ...quotingKinds.flatMap((kind) =>
      records[kind].flatMap((one: ReadRecord<typeof kind>) => quotationFaults(kind, { one, known })),
    ),
    ...unknownCitations(records, known),
    ...(known.partly ?? []).flatMap((one) => partlyFaults(one, known)),
  ];
}

/** Of a record with a fault, the rest: what it refers to, and the words that its sound entries quote. */
function partlyFaults({ yaml, quoted, issues }: PartlyRead, known: KnownThings): Issue[] {
  const { names, texts, unseen } = known;
  const value = yaml.value;
  if (typeof value !== 'object' || value === null) return [];
  const told = new Set(issues.map(({ line }) => line));
  const seen = quoted.filter(({ article }) => texts.has(article) && !unseen.has(article));
  return [
    ...unknownReferences(value, { yaml: () => yaml, names }),
    ...checkQuotations(seen, texts).map((fault) =>
      quotationIssue(fault, { one: { yaml, record: {} }, known }),
    ),
  ].filter(({ line }) => !told.has(line));
}

const quotingKinds = ['claims', 'sources', 'questions', 'events'] as const;

function referenceFaults(one: ReadRecord<keyof Records>, names: ReadonlySet<string>): Issue[] {
  if (one.facts.references.every((reference) => names.has(reference))) return [];
  return unknownReferences(one.record, { yaml: () => one.yaml, names });
}

function quotationFaults<Kind extends QuotingKind>(
  kind: Kind,
  { one, known }: { one: ReadRecord<Kind>; known: KnownThings },
): Issue[] {
  const { unseen, texts, kept } = known;
  const name = one.file.replace(/^.*\//, '');
  const against = kept && quotedTexts(one, { unseen, textKey: kept.textKey });
  if (against !== undefined && kept?.values(kind).get(name) === against) return [];
  const quoted = quotationsIn(kind, one.record);
  const faults = [
    ...checkQuotations(
      quoted.filter(({ article }) => !unseen.has(article)),
      texts,
    ).filter((fault) => !followsFromText(fault, { quoted, known })),
    ...quoted.filter(({ article }) => unseen.has(article)).flatMap((one) => partsMissing(one)),
  ];
  const departs = one.facts.quotes.some((id) => known.captured?.has(id));
  if (faults.length === 0 && against !== undefined && !departs) kept?.values(kind).set(name, against);
  return faults.map((fault) => quotationIssue(fault, { one, known }));
}

/** Words that stand in the capture are right: it is the text that departs from them, and has been told so. */
function followsFromText(
  fault: QuotationFault,
  { quoted, known }: { quoted: readonly QuotedWords[]; known: KnownThings },
): boolean {
  if (fault.kind === 'unknown-article' || fault.kind === 'number-not-in-words') return false;
  const captured = known.captured?.get(fault.detail.article);
  if (captured === undefined) return false;
  if (fault.kind === 'part-not-in-words')
    return fault.detail.of === 'passage' && captured.includes(fault.detail.text);
  const path = JSON.stringify(fault.path.slice(0, -1));
  return quoted.some((one) => JSON.stringify(one.path) === path && captured.includes(one.words));
}

/** A digest of all that the quotations of a record are held against, and of the record. */
function quotedTexts(
  { digest, facts }: AnyRecord,
  { unseen, textKey }: { unseen: ReadonlySet<string>; textKey: (article: string) => string | undefined },
): string {
  const texts = facts.quotes.map((id) => `${id} ${unseen.has(id) ? 'unseen' : (textKey(id) ?? 'none')}`);
  return createHash('sha256')
    .update([digest, ...texts].join('\n'))
    .digest('hex')
    .slice(0, 32);
}

function quotationIssue(
  fault: QuotationFault,
  { one, known: { texts, retired } }: { one: { yaml: YamlValue; record: object }; known: KnownThings },
): Issue {
  // Claims and citations have their article from the head of the file: there it is told, once.
  const isOfFile = fault.kind === 'unknown-article' && 'article' in one.record;
  const place = one.yaml.place(isOfFile ? ['article'] : fault.path);
  switch (fault.kind) {
    case 'unknown-article':
      return issue('UnknownArticle', place, {
        article: fault.detail.article,
        near: nearestOf(fault.detail.article, [...texts.keys()]),
      });
    case 'unknown-passage':
      return issue('UnknownPassage', place, {
        ...fault.detail,
        removedFrom: retired?.(fault.detail.article).has(fault.detail.where)
          ? place.file.replace(/^content\/|\.yaml$/g, '')
          : undefined,
      });
    case 'words-not-in-passage': {
      const { article, where, word, agrees, written, printed, foundIn } = fault.detail;
      if (foundIn.length > 0) return issue('WordsNotInPassage', place, { article, where, foundIn });
      const differ = printed === '' ? {} : { expected: agrees + printed, found: agrees + written };
      return issue('WordsNotInPassage', one.yaml.wordPlace(fault.path, word), {
        article,
        where,
        foundIn,
        ...differ,
      });
    }
    case 'part-not-in-words':
      return issue('PartNotInWords', place, fault.detail);
    case 'number-not-in-words':
      return issue('NumberNotInWords', place, fault.detail);
  }
}

function unknownCitations({ claims, sources }: Records, known: KnownThings): Issue[] {
  // The first, where two files say they are on one article.
  const cited = new Map(
    sources.toReversed().map(({ facts }) => [facts.quotes[0] ?? '', facts.sources ?? []] as const),
  );
  return claims.flatMap((one) => {
    const [article = ''] = one.facts.quotes;
    const isKnown = known.texts.has(article) || known.unseen.has(article);
    if (!isKnown || known.unreadSources.has(article)) return [];
    const ids = new Set(cited.get(article));
    if (one.facts.cites?.every((id) => ids.has(id))) return [];
    const faults = one.record.claims.flatMap(({ cites }, i) =>
      cites.flatMap((id, j) =>
        ids.has(id)
          ? []
          : [
              issue('UnknownCitation', one.yaml.place(['claims', i, 'cites', j]), {
                id,
                article,
                near: nearestOf(id, [...ids]),
              }),
            ],
      ),
    );
    // A file that is gone is one fault.
    return cited.has(article) ? faults : faults.slice(0, 1);
  });
}

/** What records may refer to. */
export interface KnownThings {
  /** `people/kadyr-malikov`; faulty records too, so that one fault is not told twice. */
  readonly names: ReadonlySet<string>;
  /** Records that have a fault: what else may be wrong with them is told in the same run. */
  readonly partly?: readonly PartlyRead[];
  /** Printed texts of the articles. */
  readonly texts: OpenedTexts;
  /** In: an article. Out: the anchors of its passages that were taken away. */
  readonly retired?: (article: string) => ReadonlySet<string>;
  /** Ids of articles whose text is withdrawn or could not be read whole: what is quoted from them is held against itself only. */
  readonly unseen: ReadonlySet<string>;
  /** The printed texts of captures from which their articles depart, by the article's id. */
  readonly captured?: ReadonlyMap<string, string>;
  /** Ids of articles whose file in content/sources/ has faults: which citations it has cannot be told. */
  readonly unreadSources: ReadonlySet<string>;
  /** What earlier runs found, when it is kept. */
  readonly kept?: {
    /** In: an article. Out: the key of its text; undefined when it has none. */
    readonly textKey: (article: string) => string | undefined;
    /** Of each kind of record, by file name: against what no quotation had a fault. */
    readonly values: (kind: QuotingKind) => KeptValues;
  };
}

/** Printed texts that are opened when they are asked for. */
export type OpenedTexts = Pick<PrintedTexts, 'get' | 'has' | 'keys'>;

type QuotingKind = (typeof quotingKinds)[number];
type AnyRecord = ReadRecord<QuotingKind>;
