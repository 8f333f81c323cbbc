/** A checked article and the archive's names to its mentions and its HTML, each kept by its own digest. */
import { createHash } from 'node:crypto';
import type { Article } from '../../archive/archive.ts';
import type { Issue } from '../../issues/issue.ts';
import { findMentions, type ArticlePart, type Mention } from '../../names/find-mentions.ts';
import { wordsOf } from '../../names/name-index.ts';
import { unlistedSpellings } from '../../names/unlisted-spellings.ts';
import { siteUrl } from '../../site.ts';
import type { TextStore } from '../../store/text-store.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { parseText } from '../../text/parse/parse.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { NameLink } from '../../text/render/name-links.ts';
import type { ShownPicture } from '../../text/render/picture-element.ts';
import { renderText, type RenderOptions } from '../../text/render/render.ts';
import { articleFileUrl, recordUrl } from '../../urls.ts';
import { decode } from '../bytes/decode.ts';
import type { Pictures } from '../bytes/pictures.ts';
import type { CompiledNames } from '../records/compile-names.ts';
import type { CitedTitle } from '../records/record-facts.ts';
import { divide } from '../yaml/front-matter.ts';
import { readFrontMatter } from '../yaml/read-front-matter.ts';
import type { ArticleDraft } from './article-reading.ts';
import type { KeptFindings, Surfaces } from './kept-findings.ts';
import { mentionIssues } from './mention-issues.ts';

/**
 * Finds the mentions of an article and renders its text with links on the names.
 *
 * In: the draft; its file's path and bytes, the key of its reading, the compiled names, the store, and what is kept of earlier
 * searches. Out: the article, its mentions and its text being in the store, and issues: words that two records claim, rules
 * without effect.
 */
export function renderArticle(draft: ArticleDraft, from: RenderSources): RenderedArticle {
  const { key, names, texts, findings } = from;
  const sourceKey = digest([key, JSON.stringify(draft.record)]);
  // The language of a text may be that of its publication, which has a file of its own.
  const on = `${key} ${from.titles} ${siteUrl.pathname} ${draft.record.language}`;
  const kept = findings.of(draft.id, { on, names });
  if (kept && texts.has(kept.textKey) && texts.has(kept.mentionsKey))
    return {
      article: toArticle(draft, { ...kept, sourceKey }),
      issues: [],
      mentioned: kept.mentioned,
      surfaces: keptSurfaces(kept, { id: draft.id, findings, texts }),
    };

  const parsed = once(() => from.parsed ?? parseAgain(from));
  const found = searchNames(draft, { from, parsed });
  const links = nameLinks(found.mentions);
  const pictures = shownPictures(draft, from.pictures);
  // Whatever is wrong with its names: records quote the text, and are held against it.
  const textKey = keptAs(textOf(draft, { parsed, links, pictures }), { kind: 'text', texts });
  const toKeep: KeptMentions = {
    mentions: found.mentions,
    ...(isWithdrawn(draft) ? { surfaces: found.surfaces } : {}),
  };
  const mentionsKey = keptAs(toKeep, { kind: 'mentions', texts });
  const article = toArticle(draft, { sourceKey, textKey, mentionsKey });
  const { surfaces } = found;
  const mentioned = digest([JSON.stringify(surfaces)]);
  const rendered = { article, mentioned, surfaces: always(surfaces) };
  if (found.conflicts.length + found.unused.length + found.unlisted.length > 0) {
    const yaml = readFrontMatter(from.bytes(), from.file);
    const searched = { file: from.file, yaml, parsed: parsed(), parts: found.parts };
    return { ...rendered, issues: mentionIssues(found, searched) };
  }
  const words = wordsOf(found.parts.map(({ text }) => text));
  findings.keep(draft.id, { on, names: names.digest, textKey, mentionsKey, mentioned, surfaces, words });
  return { ...rendered, issues: [] };
}

// Functions of their own: made in renderArticle(), they would hold all that it knows, the text too, for every article.
function keptSurfaces(
  kept: Pick<RenderedArticle, 'mentioned'> & { mentionsKey: string },
  { id, findings, texts }: Pick<RenderSources, 'findings' | 'texts'> & { id: string },
): () => Surfaces {
  return () =>
    findings.surfaces(id, kept, () => {
      const read = texts.read(kept.mentionsKey) as KeptMentions | undefined;
      if (!read) throw new Error(`The mentions in ${id} cannot be read. Run the command again.`);
      return read.surfaces ?? surfacesOf(read.mentions);
    });
}

function always<Value>(value: Value): () => Value {
  return () => value;
}

/** Each record mentioned with each of the spellings as they are listed, once. */
function surfacesOf(mentions: readonly Mention[]): Surfaces {
  const seen = new Map(
    mentions.map(({ record, surface, of = surface }) => [`${record} ${of}`, [record, of] as const]),
  );
  return [...seen.values()].sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1));
}

/**
 * The names in an article, and what is wrong with them. A withdrawn one shows none, and its rules wait for its return; what it
 * would mention is known all the same, so that the records that it needs are not taken for needless, nor others spared.
 */
function searchNames(
  { id, record, passageAnchors }: ArticleDraft,
  { from, parsed }: { from: RenderSources; parsed: () => ParsedText },
) {
  const parts: ArticlePart[] = [{ anchor: 'title', text: record.title.printed }];
  if (record.byline.printed !== undefined) parts.push({ anchor: 'byline', text: record.byline.printed });
  const anchors = isWithdrawn({ record }) ? anchorsByKind(parsed(), passageAnchors) : passageAnchors;
  parts.push(...parsed().passages.map(({ text }, i) => ({ anchor: anchors[i] ?? '', text })));
  const { mentions: rules } = record;
  const found = findMentions(parts, from.names.index(), {
    article: id,
    rules,
    citedTitles: from.citedTitles(),
  });
  const surfaces = surfacesOf(found.mentions);
  if (isWithdrawn({ record }))
    return { parts, surfaces, mentions: [], conflicts: [], unused: [], unlisted: [] };
  const { unlisted, effective } = unlistedSpellings(
    { parts, mentions: found.mentions, refused: rules.refuse },
    from.names.further(),
  );
  // A refusal may concern a spelling that is only listed for readers.
  const unused = found.unused.filter(({ field, index }) => {
    const refusal = field === 'refuse' ? rules.refuse[index] : undefined;
    return !refusal || !effective.has(refusal);
  });
  return { parts, surfaces, mentions: found.mentions, conflicts: found.conflicts, unused, unlisted };
}

/** The anchors of paragraphs, of headings and of endnotes, each kind in its order, as the passages of a text follow one another. */
function anchorsByKind({ passages }: ParsedText, anchors: readonly string[]): string[] {
  const waiting = {
    p: anchors.filter((one) => one.startsWith('p')),
    n: anchors.filter((one) => one.startsWith('n')),
    s: anchors.filter((one) => one.startsWith('s')),
  };
  const letters = { paragraph: 'p', note: 'n', heading: 's' } as const;
  return passages.map(({ kind }) => waiting[letters[kind]].shift() ?? '');
}

function isWithdrawn({ record }: Pick<ArticleDraft, 'record'>): boolean {
  return record.status.state === 'withdrawn';
}

function toArticle(
  draft: ArticleDraft,
  { sourceKey, textKey, mentionsKey }: Pick<Article, 'sourceKey' | 'textKey' | 'mentionsKey'>,
): Article {
  const { id, order, record, label, counts, anchors, retired } = draft;
  return { id, order, record, label, counts, anchors, retired, sourceKey, textKey, mentionsKey };
}

/** Under its own digest: whoever shows it need not care what it was made from, and a file that changed elsewhere leaves it as it was. */
function keptAs(made: object, { kind, texts }: { kind: string; texts: TextStore }): string {
  const key = digest([kind, JSON.stringify(made)]);
  if (!texts.has(key)) texts.write(key, made);
  return key;
}

function textOf(
  { record, passageAnchors: anchors, retired }: ArticleDraft,
  { parsed, ...shown }: { parsed: () => ParsedText } & Required<Pick<RenderOptions, 'links' | 'pictures'>>,
): ArticleText {
  if (record.status.state === 'withdrawn')
    return { html: '', notesHtml: '', paragraphs: [], notes: [], headings: [], marks: [] };
  const { html, notesHtml, paragraphs, notes, headings, marks } = renderText(parsed(), {
    anchors,
    ...shown,
    retired,
    standfirst: record.standfirst,
    language: record.language,
    archived: new Map(record.links?.map(({ address, archived }) => [address, archived])),
  });
  return { html, notesHtml, paragraphs, notes, headings, marks };
}

/** By its file, each picture of an article that is shown: where it lies, and how large it is. */
function shownPictures({ id, record }: ArticleDraft, files: Pictures): Map<string, ShownPicture> {
  if (isWithdrawn({ record })) return new Map();
  return new Map(
    record.pictures?.map(({ file, alt, right }) => {
      const { width, height } = files.form(file) ?? {};
      return [file, { src: articleFileUrl(id, `pictures/${file}`), alt, right, width, height }];
    }),
  );
}

function parseAgain({ bytes, file }: RenderSources): ParsedText {
  const divided = divide(decode(bytes(), file).text, file);
  if ('issue' in divided) throw new Error(`${file} was changed while it was read. Run the command again.`);
  return parseText(divided.body, { lineOffset: divided.bodyLine });
}

/** One link for each record in each paragraph and endnote: on its first mention that stands by itself. */
function nameLinks(mentions: readonly Mention[]): Map<string, NameLink[]> {
  const links = new Map<string, NameLink[]>();
  const seen = new Set<string>();
  for (const { at, start, end, record, level } of mentions) {
    if (level === 'nested' || at === 'title' || at === 'byline' || seen.has(`${at} ${record}`)) continue;
    seen.add(`${at} ${record}`);
    links.set(at, [...(links.get(at) ?? []), { start, end, href: recordUrl(record) }]);
  }
  return links;
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface KeptMentions {
  readonly mentions: readonly Mention[];
  /** Of a withdrawn article, which shows no mention: what its text would mention. */
  readonly surfaces?: Surfaces;
}

/** What renderArticle() needs besides the draft. */
export interface RenderSources {
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** The key of the article's reading. */
  readonly key: string;
  /** The text, where it was parsed in this run. */
  readonly parsed?: ParsedText | undefined;
  readonly names: CompiledNames;
  /** The titles of the works that the article cites, where they stand, and a digest of them. */
  readonly citedTitles: () => readonly CitedTitle[];
  readonly titles: string;
  readonly texts: TextStore;
  readonly pictures: Pictures;
  readonly findings: KeptFindings;
}

/** An article with its names. */
export interface RenderedArticle {
  readonly article: Article;
  /** Each record that it mentions with each of the spellings. */
  readonly surfaces: () => Surfaces;
  /** A digest of these. */
  readonly mentioned: string;
  readonly issues: readonly Issue[];
}
