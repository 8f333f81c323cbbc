/** All articles, one after another: each read by itself, and rendered with the names where it has no fault. */
import type { Issue } from '../issues/issue.ts';
import type { OpenedLock } from '../permalinks/open-lock.ts';
import type { Kept } from '../store/kept-values.ts';
import type { TextStore } from '../store/text-store.ts';
import type { ArticleReading } from './articles/article-reading.ts';
import type { Publications } from './articles/named-publication.ts';
import { openFindings, type KeptFindings } from './articles/kept-findings.ts';
import { readArticle } from './articles/read-article.ts';
import { renderArticle, type RenderedArticle } from './articles/render-article.ts';
import { openCaptures, type Captures } from './bytes/captures.ts';
import type { KnownFiles } from './bytes/known-files.ts';
import { idOf, type ContentList } from './bytes/list-content.ts';
import { openPictures, type Pictures } from './bytes/pictures.ts';
import type { ReadMoved } from './moved-records.ts';
import { nameReferences } from './records/check-names.ts';
import { compileNames, type CompiledNames } from './records/compile-names.ts';
import type { ReadRecord, Records } from './records/read-records.ts';
import { citedTitles } from './records/record-facts.ts';
import { unknownReferences } from './records/unknown-references.ts';
import { allNamesRead } from './records/unread-records.ts';
import { readFrontMatter } from './yaml/read-front-matter.ts';
import type { YamlValue } from './yaml/yaml.ts';

/**
 * Reads every article that may be opened.
 * In: what lies in content/, its files, the lock, the records, what is kept, and how to read. Out: what could be read of
 * each, in the order of the files; of those whose text has no fault the article with its mentions, its text being in the store;
 * and the issues of all.
 */
export function readArticles(from: ReadOptions & ReadBefore): ReadArticles {
  const { list, records, kept } = from;
  const around: Surroundings = {
    ...from,
    captures: openCaptures(from.files, {
      names: list.files['captures'] ?? [],
      present: list.present['captures'] ?? [],
    }),
    pictures: openPictures(from.files, {
      names: list.files['pictures'] ?? [],
      present: list.present['pictures'] ?? [],
    }),
    publications: openPublications(from),
    names: compileNames(records, kept.values('names')),
    findings: openFindings(kept),
    references: nameReferences(list.present),
    allNamesRead: allNamesRead(from),
    sources: new Map(records.sources.map((one) => [one.facts.quotes[0] ?? '', one])),
  };
  const names = list.files['articles'] ?? [];
  const articles: OneArticle[] = [];
  for (const name of names) {
    articles.push(readOne(name, around));
    from.onArticle?.(articles.length, names.length);
    from.saveNow();
  }
  return {
    readings: articles.map(({ reading }) => reading),
    rendered: articles.flatMap(({ rendered }) => rendered ?? []),
    sound: articles.flatMap(({ rendered, reading }) =>
      rendered && reading.issues.length === 0 ? [rendered] : [],
    ),
    issues: articles.flatMap(({ issues }) => issues),
  };
}

function openPublications({ list, records }: Pick<ReadBefore, 'list' | 'records'>): Publications {
  const byId = new Map(records.publications.map((one) => [one.facts.id ?? '', one]));
  return {
    ids: (list.present['publications'] ?? []).map(idOf),
    record: (id) => byId.get(id)?.record,
    digest: (id) => byId.get(id)?.digest ?? '',
  };
}

function readOne(name: string, around: Surroundings): OneArticle {
  const { files, kept, texts, sources } = around;
  const file = `content/articles/${name}`;
  const { parsed, ...reading } = readArticle(file, { ...around, kept: kept.values('articles') });
  const { draft } = reading;
  if (!draft) return { reading, issues: reading.issues };
  const cited = sources.get(draft.id);
  const bytes = (): Uint8Array => files.readAgain(file);
  const rendered = renderArticle(draft, {
    file,
    bytes,
    key: reading.key,
    parsed,
    names: around.names,
    citedTitles: () => (cited ? citedTitles(cited.record) : []),
    titles: cited?.facts.titles ?? '',
    texts,
    pictures: around.pictures,
    findings: around.findings,
  });
  const { unsound = [], captured } = reading;
  // Without the rules for its names, nobody can tell what is amiss with them.
  if (unsound.includes('mentions')) return { reading, rendered, issues: reading.issues };
  // A rule for a name may have no effect only because the name's record has a fault, or the words have.
  const rulesHold = around.allNamesRead && unsound.length === 0 && captured === undefined;
  const issues = rendered.issues.filter(({ kind }) => rulesHold || kind !== 'MentionRuleUnused');
  const rules = { mentions: draft.record.mentions };
  const yaml = (): YamlValue => readFrontMatter(bytes(), file);
  issues.push(...unknownReferences(rules, { yaml, names: around.references }));
  return { reading, rendered, issues: [...reading.issues, ...issues] };
}

/** How to read. */
export interface ReadOptions {
  readonly texts: TextStore;
  /** Where what was found is kept for later runs; nothing is kept without it. */
  readonly keptFolder?: string | undefined;
  /** Digest of the program that renders: what another version kept is not used. */
  readonly program: string;
  /** The day, `2026-11-22`, after which a date lies in the future. */
  readonly today: string;
  /** The time, where it is not that of the clock, in milliseconds since 1970: files changed just before are read again. */
  readonly now?: number;
  /** Called after each article with how many are done, of how many. */
  readonly onArticle?: ((done: number, of: number) => void) | undefined;
}

/** What is read before the articles. */
export interface ReadBefore {
  readonly files: KnownFiles;
  readonly kept: Kept;
  /** Called after each article: a long run that is ended before its end is not to have been for nothing. */
  readonly saveNow: () => void;
  readonly list: ContentList;
  readonly lock: OpenedLock;
  readonly records: Records;
  readonly moved: ReadMoved;
}

/** The articles, read. */
export interface ReadArticles {
  readonly readings: readonly ArticleReading[];
  /** Those whose text can be read, whatever else is wrong with them: names and quotations are held against it. */
  readonly rendered: readonly RenderedArticle[];
  /** Those of them without a fault of their own; their names may still have some. */
  readonly sound: readonly RenderedArticle[];
  readonly issues: readonly Issue[];
}

interface Surroundings extends ReadOptions, ReadBefore {
  readonly captures: Captures;
  readonly pictures: Pictures;
  readonly publications: Publications;
  readonly names: CompiledNames;
  readonly findings: KeptFindings;
  /** `people/kadyr-malikov`, faulty records too. */
  readonly references: ReadonlySet<string>;
  readonly allNamesRead: boolean;
  /** By the article's id. */
  readonly sources: ReadonlyMap<string, ReadRecord<'sources'>>;
}

interface OneArticle {
  readonly reading: ArticleReading;
  readonly rendered?: RenderedArticle;
  readonly issues: readonly Issue[];
}
