/** A checked article and the archive's names to its mentions and its HTML, each kept by the digest of what it depends on. */
import { createHash } from 'node:crypto';
import type { ArticleText } from '../text/article-text.ts';
import { findMentions, type ArticlePart, type Mention, type MentionFindings } from '../text/find-mentions.ts';
import type { NameLink } from '../text/name-links.ts';
import { parseText } from '../text/parse.ts';
import type { ParsedText } from '../text/parsed-text.ts';
import { renderText } from '../text/render.ts';
import { unlistedSpellings, type UnlistedSpelling } from '../text/unlisted-spellings.ts';
import { siteUrl } from '../site.ts';
import { recordUrl } from '../urls.ts';
import type { Article } from './archive.ts';
import type { CompiledNames } from './check-names.ts';
import { decode } from './decode.ts';
import { divide } from './front-matter.ts';
import { issue, type Issue } from './issues.ts';
import type { ArticleDraft } from './read-article.ts';
import type { TextStore } from './text-store.ts';

/**
 * Finds the mentions of an article and renders its text with links on the names.
 *
 * In: the draft; its file's path and bytes, the key of its reading, the compiled names with their digest, the store. Out:
 * the article, its mentions and its text being in the store, and issues: words that two records claim, rules without effect.
 */
export function renderArticle(draft: ArticleDraft, from: RenderSources): RenderedArticle {
  const mentionsKey = digest([
    from.key,
    from.names.digest,
    JSON.stringify(from.citedTitles),
    siteUrl.pathname,
    'mentions',
  ]);
  const kept = from.texts.read(mentionsKey) as KeptMentions | undefined;
  if (kept)
    return {
      article: toArticle(draft, { textKey: kept.textKey, mentionsKey }),
      issues: [],
      mentions: kept.mentions,
    };

  const parsed = once(() => from.parsed ?? parse(from));
  const parts = draft.record.status.state === 'withdrawn' ? [] : partsOf(draft, parsed());
  const { record, id } = draft;
  const { mentions: rules } = record;
  const found = findMentions(parts, from.names.index, { article: id, rules, citedTitles: from.citedTitles });
  const searched = { parts, mentions: found.mentions, refused: rules.refuse };
  const unlisted = unlistedSpellings(searched, from.names.further);
  const issues = mentionIssues({ ...found, unlisted }, { file: from.file, parts });
  const links = nameLinks(found.mentions);
  const textKey = digest([from.key, JSON.stringify([...links]), 'text']);
  if (issues.length === 0) {
    if (from.texts.read(textKey) === undefined) {
      from.texts.write(textKey, textOf(draft, { parsed, links }));
    }
    const keep: KeptMentions = { textKey, mentions: found.mentions };
    from.texts.write(mentionsKey, keep);
  }
  return { article: toArticle(draft, { textKey, mentionsKey }), issues, mentions: found.mentions };
}

function toArticle(draft: ArticleDraft, keys: { textKey: string; mentionsKey: string }): Article {
  const { id, order, record, label, counts, anchors, retired } = draft;
  return { id, order, record, label, counts, anchors, retired, ...keys };
}

function textOf(
  { record, passageAnchors: anchors, retired }: ArticleDraft,
  { parsed, links }: { parsed: () => ParsedText; links: ReadonlyMap<string, readonly NameLink[]> },
): ArticleText {
  if (record.status.state === 'withdrawn')
    return { html: '', notesHtml: '', paragraphs: [], notes: [], marks: [] };
  const { html, notesHtml, paragraphs, notes, marks } = renderText(parsed(), { anchors, links, retired });
  return { html, notesHtml, paragraphs, notes, marks };
}

function parse({ bytes, file }: RenderSources): ParsedText {
  const divided = divide(decode(bytes, file).text, file);
  if ('issue' in divided) throw new Error(`${file} was changed while it was read. Run the command again.`);
  return parseText(divided.body, { lineOffset: divided.bodyLine });
}

function partsOf({ record, passageAnchors }: ArticleDraft, parsed: ParsedText): PlacedPart[] {
  const { title, byline } = record;
  const inFrontMatter = { line: 1, column: 1 };
  return [
    { anchor: 'title', text: title.printed, ...inFrontMatter },
    ...(byline.printed === undefined ? [] : [{ anchor: 'byline', text: byline.printed, ...inFrontMatter }]),
    ...parsed.passages.map(({ text, line, column }, i) => ({
      anchor: passageAnchors[i] ?? '',
      text,
      line,
      column,
    })),
  ];
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

function mentionIssues(
  { conflicts, unused, unlisted }: MentionFindings & { unlisted: readonly UnlistedSpelling[] },
  { file, parts }: { file: string; parts: readonly PlacedPart[] },
): Issue[] {
  const placeOf = (at: string) => {
    const part = parts.find(({ anchor }) => anchor === at);
    return { file, line: part?.line ?? 1, column: part?.column ?? 1 };
  };
  return [
    ...conflicts.map(({ at, surface, records }) =>
      issue('MentionConflict', placeOf(at), { at, words: surface, records: records.join(' and ') }),
    ),
    ...unlisted.map(({ at, text, records }) =>
      issue('SpellingUnlisted', placeOf(at), { at, text, records: records.join(' and ') }),
    ),
    ...unused.map(({ at, words }) => issue('MentionRuleUnused', placeOf(at), { at, words })),
  ];
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40);
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

interface PlacedPart extends ArticlePart {
  readonly line: number;
  readonly column: number;
}

interface KeptMentions {
  readonly textKey: string;
  readonly mentions: readonly Mention[];
}

/** What renderArticle() needs besides the draft. */
export interface RenderSources {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The key of the article's reading. */
  readonly key: string;
  /** The text, where it was parsed in this run. */
  readonly parsed?: ParsedText | undefined;
  readonly names: CompiledNames;
  /** The titles of the works that the article cites, where they stand. */
  readonly citedTitles: readonly { readonly at: string; readonly words: string }[];
  readonly texts: TextStore;
}

/** An article with its names. */
export interface RenderedArticle {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly issues: readonly Issue[];
}
