/** What only the search of a large archive needs: names in many files, and files of mentions. Browser only. */
import type { OwnEdition } from '../../moved/page/own-edition.ts';
import type { AnswerByMentions, Mentions } from '../answer/answer.ts';
import { answerByMentions } from '../answer/find-mentions.ts';
import { readSums } from '../edition.ts';
import type { FirstPart, MentionPart } from '../passages/mention-parts.ts';
import { dividedNames } from './divided-names.ts';
import { jsonFiles } from './json-files.ts';
import type { NamesClient } from './names-client.ts';

/**
 * In: the paths of both folders; the state of the archive to which the names must belong: each of them says which mentions are of it. Out: the clients; nothing is loaded before it is
 * asked for.
 */
export function clients(
  { names, mentions }: { names: string; mentions: string },
  edition: OwnEdition,
): { names: NamesClient; mentions: AnswerByMentions } {
  const asked = mentionsIn(mentions);
  return { names: dividedNames(names, edition), mentions: (question) => answerByMentions(question, asked) };
}

/** Each part of a file is asked for once. */
function mentionsIn(folder: string): Mentions {
  const file = jsonFiles();
  return async ({ reference, sum }, parts) => {
    const first = (await file(`${folder}${reference}.json`, sum)) as FirstPart;
    const rest = readSums(first.rest)
      .slice(0, parts - 1)
      .map(async (own, place) => file(`${folder}${reference}.${place + 2}.json`, own));
    return [first, ...((await Promise.all(rest)) as MentionPart[])];
  };
}
