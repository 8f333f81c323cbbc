/** What may still be shown when articles are withdrawn: nothing that quotes them. Pure. */
import type { Archive } from './archive.ts';

type Quoting = Pick<Archive, 'claims' | 'sources' | 'questions' | 'events'>;

/**
 * In: the records that quote articles, and the ids of the withdrawn ones. Out: the same without the words of those: their
 * claims and sources, their tellings of events, their voices on questions. An event that nobody else tells, and a position
 * that nobody else takes, goes too; a question stays, since its address does.
 */
export function withoutWithdrawn(quoting: Quoting, withdrawn: ReadonlySet<string>): Quoting {
  const stands = ({ article }: { readonly article: string }): boolean => !withdrawn.has(article);
  return {
    claims: quoting.claims.filter(stands),
    sources: quoting.sources.filter(stands),
    events: quoting.events
      .map((event) => ({ ...event, tellings: event.tellings.filter(stands) }))
      .filter(({ tellings }) => tellings.length > 0),
    questions: quoting.questions.map((question) => ({
      ...question,
      positions: question.positions
        .map((position) => ({ ...position, voices: position.voices.filter(stands) }))
        .filter(({ voices }) => voices.length > 0),
    })),
  };
}
