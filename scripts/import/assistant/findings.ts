/** All that the assistant finds in a draft, as one value: what it prints, asks and gives to programs is made of this. Pure. */
import { findMentions } from '../../../src/names/find-mentions.ts';
import { draftClaims, type DraftClaim } from './evidence/draft-claims.ts';
import { draftEvents, type DraftEvent } from './evidence/draft-events.ts';
import { draftSources, type DraftSource } from './evidence/draft-sources.ts';
import type { KnownArchive } from './known-archive.ts';
import { namesInDraft, type FoundNames } from './names/names-in-draft.ts';
import { nearestArticles, type NearArticle } from './nearest-articles.ts';
import { guessLanguage } from '../languages/guess-language.ts';
import { propose, type Proposals } from './proposals/propose.ts';
import { readDraft, textAt } from './read-draft.ts';

/**
 * In: an article's file as it would be written; its id; what is known; the address that the archivist gave. Out: proposals for its
 * front matter, articles near it, its names, and its numbers, dates and citations as drafts of records.
 */
export function findings(markdown: string, { id, archive, address }: About): Findings {
  const draft = readDraft(markdown);
  const others = archive.articles.filter((one) => one.id !== id);
  const proposals = propose(draft, { archive, address });
  const proposed = proposals.proposals.find(({ field }) => field === 'issued')?.value;
  const issued = textAt(draft.front, ['issued', 'date']) ?? textAt(proposed, ['date']);
  const { mentions } = findMentions(draft.passages, archive.names.index(), { article: id });
  const mentioned = (anchor: string, words: string): string[] => {
    const found = mentions.filter(({ at, surface }) => at === anchor && words.includes(surface));
    return [...new Set(found.map(({ record }) => record))];
  };
  return {
    id,
    title: draft.title,
    language:
      textAt(draft.front, ['language']) ??
      guessLanguage(draft.passages.map(({ text }) => text).join('\n')) ??
      'und',
    told: {
      address: textAt(draft.front, ['firstPublished']),
      publication: textAt(draft.front, ['publication', 'name']),
    },
    proposals: proposals.proposals,
    ...(proposals.label === undefined ? {} : { label: proposals.label }),
    isLabelShared: others.some(({ label }) => label === proposals.label),
    ...(proposals.rightsByRecord ? { rightsByRecord: proposals.rightsByRecord } : {}),
    unknownFields: neededFields.filter((field) => isUnknown(draft.front, { field, proposals })),
    nearest: nearestArticles({ title: draft.title, texts: draft.passages.map(({ text }) => text) }, others),
    names: namesInDraft(draft, { id, archive }),
    claims: draftClaims(draft.passages, mentioned),
    events: draftEvents(draft.passages, { mentioned, issued }),
    sources: draftSources(draft.passages, mentioned),
  };
}

/** What an article cannot be published without, as its record has it. */
const neededFields = [
  'title.printed',
  'byline.state',
  'authors',
  'publication',
  'issued',
  'language',
  'firstPublished',
  'rights',
  'summary',
  'status.state',
] as const;

function isUnknown(
  front: Readonly<Record<string, unknown>>,
  { field, proposals }: { field: string; proposals: Proposals },
): boolean {
  if (proposals.proposals.some((one) => one.field === field)) return false;
  if (field === 'rights')
    return proposals.rightsByRecord === undefined && textAt(front, ['rights', 'holder']) === undefined;
  if (field === 'issued') return textAt(front, ['issued', 'date']) === undefined;
  if (field === 'publication')
    return (
      textAt(front, ['publication']) === undefined &&
      textAt(front, ['publication', 'kind']) === undefined &&
      textAt(front, ['publication', 'id']) === undefined
    );
  if (field === 'authors') return front['authors'] === undefined || front['authors'] === null;
  return textAt(front, field.split('.')) === undefined;
}

interface About {
  readonly id: string;
  readonly archive: KnownArchive;
  readonly address?: string | undefined;
}

/** What was found. */
export interface Findings {
  readonly id: string;
  readonly title: string;
  /** As far as it can be told; `und` where it cannot. */
  readonly language: string;
  /** As the draft has them already. */
  readonly told: { readonly address?: string | undefined; readonly publication?: string | undefined };
  readonly proposals: Proposals['proposals'];
  /** "Goble 2015". */
  readonly label?: string;
  readonly isLabelShared: boolean;
  readonly rightsByRecord?: { readonly holder: string; readonly statement: string };
  /** Fields that nothing tells: asked, or left open. */
  readonly unknownFields: readonly string[];
  readonly nearest: readonly NearArticle[];
  readonly names: FoundNames;
  readonly claims: readonly DraftClaim[];
  readonly events: readonly DraftEvent[];
  readonly sources: readonly DraftSource[];
}
