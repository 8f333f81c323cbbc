/** All articles, one after another: each read by itself, and rendered with the names where it has no fault. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import type { TextStore } from '../store/text-store.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import { readArticle } from './articles/read-article.ts';
import { renderArticle, type RenderedArticle } from './articles/render-article.ts';
import { openCaptures, type Captures } from './bytes/captures.ts';
import { idOf, type ContentList } from './bytes/list-content.ts';
import type { OpenedLock } from './open-lock.ts';
import { compileNames, nameReferences, type CompiledNames } from './records/check-names.ts';
import type { Records } from './records/read-records.ts';
import { unknownReferences } from './records/unknown-references.ts';
import { allNamesRead } from './records/unread-records.ts';
import { readFrontMatter } from './yaml/read-front-matter.ts';

/**
 * Reads every article that may be opened.
 * In: the folder that holds content/; what lies in it, the lock, the records, and how to read. Out: what could be read of
 * each, in the order of the files; of those without a fault the article with its mentions, its text being in the store;
 * and the issues of all.
 */
export async function readArticles(root: string, from: ReadOptions & ReadBefore): Promise<ReadArticles> {
  const { list, records } = from;
  const around: Surroundings = {
    ...from,
    root,
    captures: openCaptures(join(root, 'content/captures'), {
      names: list.files['captures'] ?? [],
      present: list.present['captures'] ?? [],
    }),
    names: compileNames(records),
    references: nameReferences(list.present),
    allNamesRead: allNamesRead(from),
    titles: citedTitles(records),
  };
  const files = list.files['articles'] ?? [];
  const articles: OneArticle[] = [];
  for (const name of files) {
    articles.push(await readOne(name, around));
    from.onArticle?.(articles.length, files.length);
  }
  return {
    readings: articles.map(({ reading }) => reading),
    rendered: articles.flatMap(({ rendered }) => rendered ?? []),
    issues: articles.flatMap(({ issues }) => issues),
  };
}

/** The titles of the works that each article cites, where they stand. */
function citedTitles({ sources }: Records): Surroundings['titles'] {
  return new Map(
    sources.map(({ record }) => [
      record.article,
      record.sources.flatMap(({ where, title }) => (title ? [{ at: where, words: title.printed }] : [])),
    ]),
  );
}

async function readOne(name: string, around: Surroundings): Promise<OneArticle> {
  const { root, lock, captures, texts, program, today } = around;
  const file = `content/articles/${name}`;
  const bytes = await readFile(join(root, file));
  const locked = lock.value.addresses[`articles/${idOf(name)}`];
  const lockReadable = lock.isReadable;
  const { parsed, ...reading } = await readArticle(file, {
    bytes,
    captures,
    locked,
    lockReadable,
    texts,
    program,
    today,
  });
  const { draft } = reading;
  if (!draft || reading.issues.length > 0) return { reading, issues: reading.issues };
  const rendered = renderArticle(draft, {
    file,
    bytes,
    key: reading.key,
    parsed,
    names: around.names,
    citedTitles: around.titles.get(draft.id) ?? [],
    texts,
  });
  // A rule for a name may have no effect only because the name's record has a fault.
  const issues = rendered.issues.filter(({ kind }) => around.allNamesRead || kind !== 'MentionRuleUnused');
  const rules = { mentions: draft.record.mentions };
  const yaml = () => readFrontMatter(bytes, file);
  issues.push(...unknownReferences(rules, { yaml, names: around.references }));
  return { reading, rendered, issues };
}

/** How to read. */
export interface ReadOptions {
  readonly texts: TextStore;
  /** Digest of the program that renders: what another version kept is not used. */
  readonly program: string;
  /** The day, `2026-11-22`, after which a date lies in the future. */
  readonly today: string;
  /** Called after each article with how many are done, of how many. */
  readonly onArticle?: ((done: number, of: number) => void) | undefined;
}

/** What is read before the articles. */
export interface ReadBefore {
  readonly list: ContentList;
  readonly lock: OpenedLock;
  readonly records: Records;
}

/** The articles, read. */
export interface ReadArticles {
  readonly readings: readonly ArticleReading[];
  /** Those without a fault of their own; their names may still have some. */
  readonly rendered: readonly RenderedArticle[];
  readonly issues: readonly Issue[];
}

interface Surroundings extends ReadOptions, ReadBefore {
  readonly root: string;
  readonly captures: Captures;
  readonly names: CompiledNames;
  /** `people/kadyr-malikov`, faulty records too. */
  readonly references: ReadonlySet<string>;
  readonly allNamesRead: boolean;
  /** By the article's id. */
  readonly titles: ReadonlyMap<string, readonly { readonly at: string; readonly words: string }[]>;
}

interface OneArticle {
  readonly reading: ArticleReading;
  readonly rendered?: RenderedArticle;
  readonly issues: readonly Issue[];
}
