/** An article as it is in the archive now, read from its page. Browser only. */
import { passageSelector, passageWords } from '../../citation/page/selected-passages.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import type { ArticleNow } from '../still-there.ts';

/**
 * In: the path of the home page. Out: who reads articles, each page once.
 */
export function articlesNow(home: string): ArticlesNow {
  const pages = new Map<string, Promise<ReadArticle | undefined>>();
  return {
    page(article) {
      const known = pages.get(article) ?? readArticle(`${home}articles/${article}/`);
      pages.set(article, known);
      return known;
    },
    async item(article) {
      const answer = await fetch(`${home}articles/${article}/cite.csl.json`).catch(() => undefined);
      if (!answer?.ok) return undefined;
      const [item] = (await answer.json()) as CslItem[];
      return item;
    },
  };
}

async function readArticle(address: string): Promise<ReadArticle | undefined> {
  try {
    const answer = await fetch(address);
    if (answer.status === 404 || answer.status === 410) return { now: 'gone' };
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const entry = page.querySelector('[data-style=chicago-author-date]')?.textContent.trim();
    // Another page than an article's: a sign-in, or what a host puts in its place.
    if (entry === undefined) return undefined;
    if (page.querySelector('#withdrawn-title')) return { now: 'withdrawn', entry };
    const passages = [...page.querySelectorAll(passageSelector)].filter((one) => !one.matches('.retired'));
    return {
      now: {
        passages: new Map(passages.map((one) => [one.id, passageWords(one)])),
        retired: new Set([...page.querySelectorAll('.retired[id], .retired [id]')].map(({ id }) => id)),
      },
      entry,
    };
  } catch {
    return undefined;
  }
}

/** What an article's page says. */
export interface ReadArticle {
  readonly now: ArticleNow;
  /** Its entry in a bibliography, in Chicago's author-date style. */
  readonly entry?: string;
}

/** Reads articles. */
export interface ArticlesNow {
  /** In: an article's id. Out: what its page says; undefined when it could not be asked. */
  page(article: string): Promise<ReadArticle | undefined>;
  /** In: an article's id. Out: its item of CSL-JSON; undefined when it could not be had. */
  item(article: string): Promise<CslItem | undefined>;
}
