/** content/events/ID.yaml: something dated that the articles tell of. The articles' own publication is computed. */
import { z } from 'zod';
import { edtfDate } from './date.ts';
import { id } from './id.ts';
import { eachOnce } from './each-once.ts';
import { line, ownLine } from './line.ts';
import { exactWords, knownDate, passageAnchor } from './quotation.ts';
import { reference } from './reference.ts';

/** One article’s sentence on an event. */
export const telling = z.strictObject({
  /** The article's id. */
  article: id,
  where: passageAnchor,
  /** The exact words. */
  words: exactWords,
  /** The part of the words that gives the date, as printed: "In late September 2014", "this year". */
  dated: line.optional(),
  /** This telling's own date, where it is another than the record's. */
  date: edtfDate.optional(),
});

export const eventRecord = z.strictObject({
  /** What happened, as one neutral sentence in our words, in the past tense, without the date. */
  what: ownLine,
  /**
   * When. A day, month or year; `~` for about, `?` for doubtful; `1992/1997` for something that lasted; `2014/..`
   * for something that began and has no stated end; `196X` for a decade.
   */
  date: knownDate,
  /** The sentences that tell it, in order of first publication of their articles. */
  tellings: eachOnce(telling, ({ article, where, words }) => [article, where, words]).min(1),
  /** The people, places and organisations that it concerns. */
  about: eachOnce(reference).min(1),
  /** Where two tellings, or a telling and its sources, date or tell it differently: how, in the editors' words. */
  differs: ownLine.optional(),
  /**
   * Why a fact that is printed may not be so, as other reports have it: the date stays as printed, and readers are told. In the
   * editors' words.
   */
  doubt: ownLine.optional(),
  /** What else a reader must know, in the editors' words. */
  note: ownLine.optional(),
});

/** Something dated that the articles tell of. */
export type EventRecord = z.output<typeof eventRecord>;
/** One article's sentence on it. */
export type Telling = EventRecord['tellings'][number];
