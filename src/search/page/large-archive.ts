/** What only the search of a large archive needs: names in many files, and files of mentions. Browser only. */
import type { AnswerByMentions, Mentions } from '../answer/answer.ts';
import { answerByMentions } from '../answer/find-mentions.ts';
import type { FirstPart, MentionPart } from '../passages/mention-parts.ts';
import { dividedNames } from './divided-names.ts';
import { jsonFiles } from './json-files.ts';
import type { NamesClient } from './names-client.ts';

/** In: the paths of both folders. Out: the clients; nothing is loaded before it is asked for. */
export function clients(names: string, mentions: string): { names: NamesClient; mentions: AnswerByMentions } {
  const asked = mentionsIn(mentions);
  return { names: dividedNames(names), mentions: (question) => answerByMentions(question, asked) };
}

/** Each part of a file is asked for once. */
function mentionsIn(folder: string): Mentions {
  const file = jsonFiles();
  return async (reference, parts) => {
    const part = (number: number): Promise<unknown> =>
      file(`${folder}${reference}${number === 1 ? '' : `.${number}`}.json`);
    const first = (await part(1)) as FirstPart;
    const rest = Array.from({ length: Math.min(parts, first.parts) - 1 }, (_, place) => part(place + 2));
    return [first, ...((await Promise.all(rest)) as MentionPart[])];
  };
}
