/** An article as it is in the archive now, read from its page. Browser only. */
import { passageSelector, passageWords } from '../../citation/page/selected-passages.ts';
import { readPage } from '../../trusted/page/page-reader.ts';
import type { CslItem } from '../../citation/csl-item.ts';
import type { ArticleNow } from '../still-there.ts';

/**
 * In: the path of the home page. Out: who reads articles, each page once.
 */
export function articlesNow(home: string): ArticlesNow {
  const pages = new Map<string, Promise<ReadArticle | undefined>>();
  const inTurn = fewAtOnce();
  return {
    page(article) {
      const known = pages.get(article) ?? inTurn(() => readArticle(`${home}articles/${article}/`));
      pages.set(article, known);
      // What could not be asked can be asked again, once there is a network.
      void known.then((read) => read ?? pages.delete(article));
      return known;
    },
    async item(article) {
      try {
        const answer = await fetch(`${home}articles/${article}/cite.csl.json`);
        return answer.ok ? ((await answer.json()) as CslItem[])[0] : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** Out: runs what it is given, a few at a time, in the order of asking. */
function fewAtOnce(): <Result>(act: () => Promise<Result>) => Promise<Result> {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  let turn = 0;
  return (act) => {
    const lane = turn % atOnce;
    turn += 1;
    const done = (lanes[lane] ?? Promise.resolve()).then(act);
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
}

/** As many as a browser of HTTP/1.1 asks of one host, less some for the reader. */
const atOnce = 4;

async function readArticle(address: string): Promise<ReadArticle | undefined> {
  try {
    const answer = await fetch(address);
    if (!answer.ok && answer.status !== 404) return undefined;
    const page = readPage(await answer.text());
    // What a host says by itself is no word of the archive's.
    if (!answer.ok) return page.querySelector('[data-not-here]') ? { now: 'gone' } : undefined;
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
