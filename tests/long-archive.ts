/** The real archive many times over, so that its lists are longer than a page: for tests of their parts. */
import type { Archive, Article } from '../src/archive/archive.ts';
import { assemble } from '../src/archive/assemble.ts';
import { realArchive } from './real-archive.ts';

/**
 * In: how many times. Out: an archive with every article so many times, `goble-2015-defecting-3`, each time published a
 * year later; claims, sources, events and voices with them. The records are the real ones.
 */
export async function longArchive(times: number): Promise<Archive> {
  const real = await realArchive();
  const turns = Array.from({ length: times }, (_, i) => i);
  const again = (id: string, i: number): string => (i === 0 ? id : `${id}-${i}`);
  const repeated = <One>(list: readonly One[], make: (one: One, i: number) => One): One[] =>
    turns.flatMap((i) => list.map((one) => make(one, i)));
  const file = <One extends { readonly article: string }>(one: One, i: number): One => ({
    ...one,
    article: again(one.article, i),
  });
  return assemble({
    articles: repeated(real.articles, (article, i) =>
      later(article, again(article.id, i), i * real.articles.length),
    ),
    names: real.names,
    mentions: new Map(
      turns.flatMap((i) =>
        real.articles.map((article) => [again(article.id, i), real.mentionsIn(article)] as const),
      ),
    ),
    claims: repeated(real.claims, file),
    sources: repeated(real.sources, file),
    events: repeated(real.events, (event, i) => ({
      ...event,
      id: again(event.id, i),
      tellings: event.tellings.map((telling) => file(telling, i)),
    })),
    questions: real.questions.map((question) => ({
      ...question,
      positions: question.positions.map((position) => ({
        ...position,
        voices: repeated(position.voices, file),
      })),
    })),
    readText: (key) => real.text(real.articles.find(({ textKey }) => textKey === key) ?? real.article('')),
  });
}

function later(article: Article, id: string, places: number): Article {
  const { record, order, label } = article;
  const year = Number(record.issued.date.slice(0, 4)) + places / 5;
  const date = `${year}${record.issued.date.slice(4)}`;
  return {
    ...article,
    id,
    order: order + places,
    label: places === 0 ? label : `${label} (${places})`,
    record: { ...record, id, issued: { ...record.issued, date } },
  };
}
