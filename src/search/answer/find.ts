/** A query to an answer: what it means, what the texts hold of it, and what stands nowhere. Pure, given the texts. */
import type { Names } from '../lookup/name-types.ts';
import type { NameMatch } from '../lookup/resolve.ts';
import type { Effort, Standing, Texts } from '../passages/ask-texts.ts';
import { opensAtFirst } from '../passages/how-far.ts';
import type { Thing } from '../passages/things.ts';
import { type Correction, correct } from '../query/correct.ts';
import { type LookedFor, besides, isCommon, shownOf, tellingOf } from '../query/looked-for.ts';
import { nearOffers } from '../query/near-offers.ts';
import { inCapitals, parseQuery, type Query, type Term } from '../query/query.ts';
import { isRunOfSigns, wordsOfRun } from '../query/split-runs.ts';
import { type Wanted, looksLikeName, wantedOf } from '../query/wanted.ts';
import type { Answer, AnswerByMentions, NamedAnswer } from './answer.ts';
import { isHushed, type Strangers, whatTells } from './what-tells.ts';

export type { Answer, NamedAnswer } from './answer.ts';

/**
 * Answers a query. The texts are asked for each word and each name by itself, because what they do not hold must neither
 * vanish nor bring up others. What stands nowhere, in no text and no table of names, may be a slip of a name.
 *
 * In: what was typed; the texts; `names`, or nothing when they are not there; `asTyped`, not to correct anything; `open`
 * and `signal`, as the texts take them. Out: the answer. Errors of the texts pass through.
 */
export async function find(typed: string, options: FindOptions): Promise<Answer> {
  return answerTo(parseQuery(typed), options);
}

/** What the things hold that a query asks for; nothing when they cannot be had: the passages stand for themselves. */
async function thingsOf(query: Query, wanted: readonly Wanted[], { things }: FindOptions): Promise<Thing[]> {
  try {
    return things ? [...(await things(wanted.map(plain), query.text))] : [];
  } catch {
    return [];
  }
}

async function answerTo(query: Query, options: FindOptions): Promise<Answer> {
  const {
    texts,
    names: given,
    nearer,
    mentions,
    isNarrowed = false,
    asTyped = false,
    open,
    signal,
  } = options;
  const effort = { open, signal };
  const wanted = wantedOf(query, given);
  if (given && mentions && !asTyped) {
    const parts = isNarrowed ? Infinity : Math.ceil((open ?? 1) / opensAtFirst);
    const byMentions = await mentions({ query, wanted, names: given, parts });
    if (byMentions) return { ...byMentions, things: await thingsOf(query, wanted, options) };
  }
  // Under way while the texts are asked.
  void thingsOf(query, wanted, options);
  const first = await standingOf(wanted, texts, effort);
  // The stemmer takes "Egypte" for a form of "Egypt"; and a name that no text has is no slip.
  const nowhere = wanted.map(({ match }, at) => (first[at]?.asForm ?? true) && match?.how !== 'whole');
  const signs = wanted.flatMap(({ terms, match }, at) =>
    nowhere[at] && !match ? terms.filter(isRunOfSigns) : [],
  );
  if (signs.length > 0) return answerToWordsOf(signs, query, options);
  const strange = wanted.flatMap(({ terms }, at) => (nowhere[at] ? terms.map(({ shown }) => shown) : []));
  const names = given && nearer && !asTyped && strange.length > 0 ? await nearer(strange) : given;
  const strangers = strange.length > 0 ? await options.strangers?.() : undefined;
  const isStranger = (word: string): boolean =>
    strangers !== undefined && (strangers.elsewhere.has(word) || strangers.ordinary.has(word));
  const corrected = names && !asTyped ? correct(wanted, nowhere, { names, isStranger }) : [];
  const settled = corrected.length > 0 ? applied(wanted, corrected) : wanted;
  const standing = corrected.length > 0 ? await standingOf(settled, texts, effort) : first;
  const runs = settled
    .flatMap((one, at) => (standing[at] || one.match ? [] : one.terms.slice(0, 1)))
    .filter(wordsOfRun);
  if (runs.length > 0) return answerToWordsOf(runs, query, options);
  const isShouted = inCapitals(query.text);
  // Where all is in capitals, none looks like a name.
  const blocked = isShouted ? new Set<number>() : blockedBy(settled, standing);
  const tells = whatTells(settled, {
    ...{
      stands: (at) => standing[at] !== undefined,
      isBlocked: (at) => blocked.has(at),
      isShouted,
      strangers,
    },
  });
  const standsAny = tellingOf(settled).some(
    (one) => standing[settled.indexOf(one)] && !blocked.has(settled.indexOf(one)),
  );
  const things = tells.isNamed
    ? []
    : thingsOf(
        query,
        settled.filter((_, at) => !blocked.has(at)),
        options,
      );
  const found = await texts.find(
    standing.flatMap((one, at) => (one && standsAny && !blocked.has(at) ? one.lookedFor : [])),
    effort,
  );
  const missing = standing.map((one) => one === undefined);
  const rest = tells.rest.flatMap((at) => settled[at] ?? []);
  const hushed = isHushed(settled, tells, found.articles);
  return {
    ...found,
    ...(hushed && { articles: [], leftOut: 0, reach: { looked: 0, of: 0, unasked: 0 } }),
    rest: rest.map(shownOf),
    hushed,
    things: await things,
    query: query.text,
    cut: query.cut,
    asked: tellingOf(settled).length,
    open: settled.filter((_, at) => standing[at]?.isOpen).map(shownOf),
    nowhere: settled.filter((_, at) => missing[at]).map(shownOf),
    blocked: settled.filter((_, at) => blocked.has(at)).map(shownOf),
    aside: settled.filter((one) => !tellingOf(settled).includes(one)).map(shownOf),
    names: settled.flatMap((one, at) =>
      one.match && !blocked.has(at) && !(hushed && tells.isNamed) ? named(shownOf(one), one.match) : [],
    ),
    corrected: corrected.map(({ typed: words, match }) => named(words, match)),
    near:
      names && !asTyped && missing.some(Boolean)
        ? nearOf(settled, { nowhere: missing, names, isStranger })
        : [],
  };
}

/** "Iraq/Syria" stands nowhere as it is written: its words are looked for, each by itself. */
async function answerToWordsOf(runs: readonly Term[], query: Query, options: FindOptions): Promise<Answer> {
  const terms = query.terms.flatMap((term) => (runs.includes(term) ? (wordsOfRun(term) ?? term) : term));
  const answer = await answerTo({ ...query, terms }, options);
  return { ...answer, split: [...runs.map(({ shown }) => shown), ...(answer.split ?? [])] };
}

/** How each thing wanted stands; common words, beside others, are not asked for. */
async function standingOf(
  wanted: readonly Wanted[],
  texts: Texts,
  effort: Effort,
): Promise<(Standing | undefined)[]> {
  const telling = tellingOf(wanted);
  const stands = await texts.standing(telling.map(plain), effort);
  return wanted.map((one) => {
    const at = telling.indexOf(one);
    return at < 0 ? { lookedFor: plain(one), asForm: false, isOpen: false } : stands[at];
  });
}

function nearOf(settled: readonly Wanted[], about: Parameters<typeof nearOffers>[1]): NamedAnswer[] {
  return nearOffers(settled, about).map(({ typed, records }) => ({
    typed,
    how: 'near',
    records: records.map(({ reference }) => reference),
  }));
}

/** Without the records, of which the texts know nothing. */
function plain({ terms, literal, names }: Wanted): LookedFor {
  return { terms, literal, ...(names && { names }) };
}

function applied(wanted: readonly Wanted[], corrections: readonly Correction[]): Wanted[] {
  return wanted.flatMap((one, at) => {
    const correction = corrections.find(({ from, to }) => at >= from && at < to);
    if (!correction) return one;
    return at === correction.from ? correction.wanted : [];
  });
}

/**
 * "Vladimir Putin": the first word stands in the archive, and means somebody else. What looks like a name, beside what
 * looks like a name and stands nowhere, is not shown by itself.
 */
function blockedBy(wanted: readonly Wanted[], standing: readonly (Standing | undefined)[]): Set<number> {
  const blocked = new Set<number>();
  for (const [at, one] of wanted.entries()) {
    if (!standing[at] || isCommon(one) || !looksLikeName(one)) continue;
    const strange = besides(wanted, at, at + 1).flatMap((beside) =>
      standing[beside] ? [] : (wanted[beside] ?? []),
    );
    const hasCapital = strange.some(({ terms }) => terms.some(({ shown }) => /^\p{Lu}/u.test(shown)));
    if (strange.length > 0 && (hasCapital || one.match?.how === 'part')) blocked.add(at);
  }
  return blocked;
}

function named(typed: string, { how, records }: NameMatch): NamedAnswer {
  return { typed, how, records: records.map(({ reference }) => reference) };
}

/** Whom to ask, and how. */
export interface FindOptions extends Effort {
  readonly texts: Texts;
  readonly names?: Names | undefined;
  /** Names of which words that stand nowhere may be slips, where not all are among those given. */
  readonly nearer?: (words: readonly string[]) => Promise<Names | undefined>;
  /** Where the passages that mention a record can be had by themselves. */
  readonly mentions?: AnswerByMentions | undefined;
  /** Something is chosen of the answer: all mentions are needed. */
  readonly isNarrowed?: boolean;
  readonly asTyped?: boolean;
  /** Questions, figures, events and sources that answer what is wanted, and what was typed. */
  readonly things?: ((wanted: readonly LookedFor[], typed: string) => Promise<readonly Thing[]>) | undefined;
  /** Words that are a slip of no name; undefined when they cannot be had in time. */
  readonly strangers?: () => Promise<Strangers | undefined>;
}
