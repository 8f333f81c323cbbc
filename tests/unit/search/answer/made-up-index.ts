/** A made-up index and articles, for tests of what is made of them. */
import type { Answer } from '../../../../src/search/answer/find.ts';
import { nameWord } from '../../../../src/search/passages/article-names.ts';
import type { IndexedArticle } from '../../../../src/search/passages/cut-passages.ts';
import type { FullText } from '../../../../src/search/passages/full-text.ts';

/**
 * An article as the index holds it.
 * In: its id, title, the text of each passage by anchor, and the records it names. Out: the article, its anchors counted in words.
 */
export function article(
  id: string,
  {
    title,
    passages,
    mentioned = [],
  }: { title: string; passages: Record<string, string>; mentioned?: IndexedArticle['names'] },
): IndexedArticle {
  let location = title.split(' ').length + 2;
  const anchors = Object.entries(passages).map(([anchor, text]) => {
    const at = location;
    location += text.split(' ').length;
    return { element: anchor.startsWith('p') ? 'p' : 'li', id: anchor, text, title: anchor, location: at };
  });
  const content = [`${title}.`, 'By someone.', ...Object.values(passages)].join(' ');
  return {
    id,
    url: `/articles/${id}/`,
    title,
    publication: '',
    source: '',
    year: '',
    content,
    anchors,
    names: mentioned,
  };
}

/** Offers as Pagefind does: words that begin so; forms by a crude stem; else whatever shares a first letter. */
export function indexOf(articles: readonly IndexedArticle[], references: readonly string[] = []): FullText {
  function places({ content }: IndexedArticle, test: (word: string) => boolean): number[] {
    return content
      .split(' ')
      .flatMap((word, place) => (test(word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) ? place : []));
  }
  function offers(test: (word: string) => boolean) {
    return articles
      .map((one) => ({
        id: one.id,
        score: places(one, test).length,
        places: places(one, test),
        open: () => Promise.resolve(one),
      }))
      .filter((offer) => offer.score > 0);
  }
  return {
    offers(word) {
      if (references.some((reference) => nameWord(reference) === word)) {
        return Promise.resolve(offers(() => true));
      }
      const stem = word.replace(/(?:ing|ers|er|s)$/, '');
      const held = offers((other) => other.startsWith(word) || other.startsWith(stem));
      return Promise.resolve(held.length > 0 ? held : offers((other) => word.startsWith(other.slice(0, 1))));
    },
  };
}

/** In: an answer. Out: its hits, `article#p1`, with a word where they hold only some of what was asked. */
export function found(answer: Answer): string[] {
  return answer.articles.flatMap((one) =>
    one.finds.map((hit) => `${one.id}#${hit.anchor}${hit.holds === 'all' ? '' : ' (some)'}`),
  );
}
