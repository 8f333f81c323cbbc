/** What only the search of a large archive needs: names in many files, and files of mentions. Browser only. */
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import type { AnswerByMentions, Mentions } from '../answer/answer.ts';
import { answerByMentions } from '../answer/find-mentions.ts';
import type { FirstPart, MentionPart } from '../passages/mention-parts.ts';
import { dividedNames } from './divided-names.ts';
import { jsonFiles } from './json-files.ts';
import type { NamesClient } from './names-client.ts';

/**
 * In: the paths of both folders; the state of the archive to which their files must belong. Out: the clients; nothing is loaded before it is
 * asked for.
 */
export function clients(
  { names, mentions }: { names: string; mentions: string },
  edition: OwnEdition,
): { names: NamesClient; mentions: AnswerByMentions } {
  const asked = mentionsIn(mentions, edition);
  return { names: dividedNames(names, edition), mentions: (question) => answerByMentions(question, asked) };
}

/** Each part of a file is asked for once. */
function mentionsIn(folder: string, edition: OwnEdition): Mentions {
  const file = jsonFiles({ state: () => edition.sumOf('mentions') });
  return async (reference, parts) => {
    const part = (number: number): Promise<unknown> =>
      file(`${folder}${reference}${number === 1 ? '' : `.${number}`}.json`);
    const first = (await part(1)) as FirstPart;
    const rest = Array.from({ length: Math.min(parts, first.parts) - 1 }, (_, place) => part(place + 2));
    return [first, ...((await Promise.all(rest)) as MentionPart[])];
  };
}
