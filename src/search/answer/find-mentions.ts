/** The answer to a query that is one name: every passage that mentions it, without opening articles. */
import { findInMentions } from '../passages/mention-parts.ts';
import { shownOf, tellingOf } from '../query/looked-for.ts';
import type { Answer, AnswerByMentions, Mentions } from './answer.ts';

/**
 * In: the query and what is wanted; the names; where mentions are asked. Out: the answer; undefined when what is typed is not
 * just one name of one record, mentioned somewhere. Errors of the mentions pass through.
 */
export async function answerByMentions(
  { query, wanted, names, parts }: Parameters<AnswerByMentions>[0],
  mentions: Mentions,
): Promise<Answer | undefined> {
  const [one, ...others] = tellingOf(wanted);
  const [record, ...namesakes] = one?.match?.records ?? [];
  if (!one?.match || !one.names || !one.literal || !record || others.length + namesakes.length > 0)
    return undefined;
  if (one.match.how === 'beginning' || !names.byReference.has(record.reference)) return undefined;
  if (record.mentions === 0) return undefined;
  const read = await mentions(record, parts);
  const [first] = read;
  const below = new Map(first.below.map((reference) => [reference, record.name]));
  const lookedFor = { ...one, names: { ...one.names, parts: below } };
  return {
    articles: findInMentions(lookedFor, read),
    apart: false,
    reach: { looked: first.held, of: first.held, unasked: 0 },
    mentions: {
      name: record.name,
      passages: first.passages,
      articles: first.held,
      isAll: read.length === first.parts,
      facets: first.facets,
    },
    query: query.text,
    cut: query.cut,
    asked: 1,
    open: [],
    nowhere: [],
    blocked: [],
    aside: wanted.filter((other) => other !== one).map(shownOf),
    names: [{ typed: shownOf(one), how: one.match.how, records: [record.reference] }],
    corrected: [],
  };
}
