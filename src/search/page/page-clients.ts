/** Who asks the texts and the names for a search page, as its element says where they are. Browser only. */
import { pause } from '../../browser/pause.ts';
import { type OwnEdition, ownEdition } from '../../moved/page/own-edition.ts';
import { allowOwnPrograms } from '../../trusted/page/own-programs.ts';
import type { AnswerByMentions } from '../answer/answer.ts';
import { wholeNames, type NamesClient } from './names-client.ts';
import { type SearchClient, searchClient } from './search-client.ts';

allowOwnPrograms();

/**
 * In: the data attributes of `<archive-search>`; who takes the clients: in a moment, where the table of names is one file, for the
 * start of this program takes a telephone long enough; otherwise when the program for many has come. Nothing is loaded by them before it is asked for.
 */
export function withClients(
  {
    index = '/pagefind/',
    things = '',
    thingsFiles = '1',
    names = '/data/search-names.json',
    mentions,
    home = '/',
  }: DOMStringMap,
  begin: (clients: PageClients) => unknown,
): void {
  const edition = ownEdition(home);
  const client = searchClient(index, { path: things, files: Number(thingsFiles) }, edition);
  if (mentions === undefined)
    void pause().then(() => begin({ client, edition, names: wholeNames(names, edition) }));
  else
    void import('./large-archive.ts').then((large) =>
      begin({ client, edition, ...large.clients({ names, mentions }, edition) }),
    );
}

/** All that a search page asks. */
export interface PageClients {
  readonly client: SearchClient;
  readonly edition: OwnEdition;
  readonly names: NamesClient;
  /** Where there are files of mentions. */
  readonly mentions?: AnswerByMentions;
}
