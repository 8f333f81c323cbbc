/** Records against one another and against the words they quote. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import {
  quotedByClaims,
  quotedByEvent,
  quotedByQuestion,
  quotedBySources,
} from '../../text/evidence/quoted-by-records.ts';
import {
  checkQuotations,
  type PrintedTexts,
  type QuotationFault,
  type QuotedWords,
} from '../../text/evidence/quoted-words.ts';
import type { ReadRecord, Records } from './read-records.ts';
import { unknownReferences } from './unknown-references.ts';

/**
 * Every reference has its record, every quotation stands where it says, every citation named is there.
 * In: the records, and what there is for them to name. Out: issues.
 */
export function checkRecords(records: Records, known: KnownThings): Issue[] {
  const quoting: [AnyRecord, readonly QuotedWords[]][] = [
    ...records.claims.map((one): [AnyRecord, readonly QuotedWords[]] => [one, quotedByClaims(one.record)]),
    ...records.sources.map((one): [AnyRecord, readonly QuotedWords[]] => [one, quotedBySources(one.record)]),
    ...records.questions.map((one): [AnyRecord, readonly QuotedWords[]] => [
      one,
      quotedByQuestion(one.record),
    ]),
    ...records.events.map((one): [AnyRecord, readonly QuotedWords[]] => [one, quotedByEvent(one.record)]),
  ];
  return [
    ...[
      ...quoting.map(([one]) => one),
      ...records.people,
      ...records.places,
      ...records.organisations,
    ].flatMap(({ record, yaml }) => unknownReferences(record, { yaml: () => yaml, names: known.names })),
    ...quoting.flatMap(([one, quoted]) =>
      checkQuotations(
        quoted.filter(({ article }) => !known.unseen.has(article)),
        known.texts,
      ).map((fault) => quotationIssue(fault, { one, texts: known.texts })),
    ),
    ...unknownCitations(records, known),
  ];
}

/** The ids of the articles that records quote. In: the records. Out: a set. */
export function quotedArticles(records: Records): Set<string> {
  return new Set([
    ...records.claims.map(({ record }) => record.article),
    ...records.sources.map(({ record }) => record.article),
    ...records.events.flatMap(({ record }) => quotedByEvent(record).map(({ article }) => article)),
    ...records.questions.flatMap(({ record }) => quotedByQuestion(record).map(({ article }) => article)),
  ]);
}

function quotationIssue(
  fault: QuotationFault,
  { one, texts }: { one: AnyRecord; texts: PrintedTexts },
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
      return issue('UnknownPassage', place, fault.detail);
    case 'words-not-in-passage': {
      const { article, where, agrees, written, printed, foundIn } = fault.detail;
      const differ =
        printed === '' || foundIn.length > 0 ? {} : { expected: agrees + printed, found: agrees + written };
      return issue('WordsNotInPassage', place, { article, where, foundIn, ...differ });
    }
    case 'part-not-in-words':
      return issue('PartNotInWords', place, fault.detail);
    case 'number-not-in-words':
      return issue('NumberNotInWords', place, fault.detail);
  }
}

function unknownCitations({ claims, sources }: Records, known: KnownThings): Issue[] {
  return claims.flatMap(({ record, yaml }) => {
    const isKnown = known.texts.has(record.article) || known.unseen.has(record.article);
    if (!isKnown || known.unreadSources.has(record.article)) return [];
    const cited = sources.find((one) => one.record.article === record.article)?.record.sources ?? [];
    const ids = cited.map(({ id }) => id);
    return record.claims.flatMap(({ cites }, i) =>
      cites.flatMap((id, j) =>
        ids.includes(id)
          ? []
          : [
              issue('UnknownCitation', yaml.place(['claims', i, 'cites', j]), {
                id,
                article: record.article,
                near: nearestOf(id, ids),
              }),
            ],
      ),
    );
  });
}

/** What records may refer to. */
export interface KnownThings {
  /** `people/kadyr-malikov`; faulty records too, so that one fault is not told twice. */
  readonly names: ReadonlySet<string>;
  /** Printed texts of the quoted articles. */
  readonly texts: PrintedTexts;
  /** Ids of articles whose text is withdrawn or could not be read whole: what is quoted from them is not looked at. */
  readonly unseen: ReadonlySet<string>;
  /** Ids of articles whose file in content/sources/ has faults: which citations it has cannot be told. */
  readonly unreadSources: ReadonlySet<string>;
}

type AnyRecord =
  ReadRecord<'claims'> | ReadRecord<'sources'> | ReadRecord<'questions'> | ReadRecord<'events'>;
