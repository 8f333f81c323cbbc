/** What only the search of a large archive needs: names in many files, and files of mentions. Browser only. */
import type { Mentions } from '../answer/answer.ts';
import { dividedNames } from './divided-names.ts';
import { mentionsClient } from './mentions-client.ts';
import type { NamesClient } from './names-client.ts';

/** In: the paths of both folders. Out: the clients; nothing is loaded before it is asked for. */
export function clients(names: string, mentions: string): { names: NamesClient; mentions: Mentions } {
  return { names: dividedNames(names), mentions: mentionsClient(mentions) };
}
