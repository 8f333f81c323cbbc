/** Claims with all that a reader must see beside the number. */
import type { Archive } from '../../archive/archive.ts';
import type { Claim } from '../../records/claim.ts';
import { claimUrl, sourceUrl } from '../../urls.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { LinkPassage, PassageLink } from '../passages/passage-links.ts';
import { saying, type Saying } from '../saying.ts';
import { citationName } from '../sources/citation-name.ts';
import { amountInWords } from './amount-in-words.ts';

/**
 * In: the archive and its passage links. Out: every claim, by article in order of first
 * publication, each in the order of the text.
 */
export function claimRows(archive: Archive, link: LinkPassage): ClaimRow[] {
  return archive.claims.flatMap(({ article, claims }) =>
    claims.map((claim) => rowOf(archive, link, { article, claim })),
  );
}

function rowOf(
  archive: Archive,
  link: LinkPassage,
  { article, claim }: { article: string; claim: Claim },
): ClaimRow {
  const named = (references: readonly string[]): NameLink[] =>
    references.map((reference) => nameLink(archive, reference));
  const sources = sourcesOf(archive).get(article) ?? [];
  return {
    id: `${article}.${claim.id}`,
    url: claimUrl(article, claim.id),
    claim,
    passage: link(article, claim.where),
    amount: amountInWords(claim),
    from: named(claim.from),
    in: named(claim.in),
    about: named(claim.about),
    claimedBy: saying(archive, claim.claimedBy),
    reportedThrough: named(claim.reportedThrough),
    cites: sources
      .filter(({ id }) => claim.cites.includes(id))
      .map((source) => ({ name: citationName(archive, source), url: sourceUrl(article, source.id) })),
  };
}

const sourcesOf = oncePerArchive(
  (archive: Archive) => new Map(archive.sources.map(({ article, sources }) => [article, sources])),
);

/** A claim as pages and files show it. */
export interface ClaimRow {
  /** `ARTICLE.CLAIM`: its fragment on the page of figures. */
  readonly id: string;
  readonly url: string;
  readonly claim: Claim;
  readonly passage: PassageLink;
  /** The quantity in words, with qualifier and unit. */
  readonly amount: string;
  readonly from: readonly NameLink[];
  readonly in: readonly NameLink[];
  readonly about: readonly NameLink[];
  readonly claimedBy: Saying;
  readonly reportedThrough: readonly NameLink[];
  /** The citations that stand with the words. */
  readonly cites: readonly { readonly name: string; readonly url: string }[];
}
