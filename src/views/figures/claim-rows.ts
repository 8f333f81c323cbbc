/** Claims with all that a reader must see beside the number. */
import type { Archive } from '../../archive/archive.ts';
import type { Claim } from '../../records/claim.ts';
import type { CitedSource } from '../../records/source.ts';
import { claimUrl } from '../../urls.ts';
import { articleParts } from '../lists/article-parts.ts';
import { mostClaims } from '../lists/bounds.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { LinkPassage, PassageLink } from '../passages/passage-links.ts';
import { quotations } from '../passages/quotations.ts';
import { saying, type Saying } from '../saying.ts';
import { citationName } from '../sources/citation-name.ts';
import { citationUrl } from '../sources/citation-url.ts';
import { amountInWords } from './amount-in-words.ts';

/**
 * In: the archive and its passage links. Out: every claim, by article in order of first
 * publication, each in the order of the text.
 */
export function claimRows(archive: Archive, link: LinkPassage): readonly ClaimRow[] {
  return allRows(archive)(link);
}

const allRows = oncePerArchive((archive) => {
  let known: ClaimRow[] | undefined;
  return (link: LinkPassage) => (known ??= read(archive, link));
});

function read(archive: Archive, link: LinkPassage): ClaimRow[] {
  const files = archive.claims.map(({ article, claims }) => ({ article, entries: claims }));
  const parts = new Map(
    [...articleParts(files, mostClaims).values()].flatMap(({ article, path, entries }) =>
      entries.map(({ id }) => [`${article}.${id}`, path] as const),
    ),
  );
  const sources = new Map(archive.sources.map((file) => [file.article, file.sources]));
  return archive.claims.flatMap(({ article, claims }) =>
    claims.map((claim) => ({
      ...rowOf(archive, link, { article, claim, sources: sources.get(article) ?? [] }),
      url: claimUrl(article, claim.id, parts.get(`${article}.${claim.id}`)),
    })),
  );
}

function rowOf(
  archive: Archive,
  link: LinkPassage,
  { article, claim, sources }: { article: string; claim: Claim; sources: readonly CitedSource[] },
): Omit<ClaimRow, 'url'> {
  const named = (references: readonly string[]): NameLink[] =>
    references.map((reference) => nameLink(archive, reference));
  return {
    id: `${article}.${claim.id}`,
    claim,
    passage: link(article, claim.where),
    quotation: quotations(archive)(article, claim.where, claim.words),
    amount: amountInWords(claim),
    from: named(claim.from),
    in: named(claim.in),
    about: named(claim.about),
    claimedBy: saying(archive, claim.claimedBy),
    reportedThrough: named(claim.reportedThrough),
    cites: sources
      .filter(({ id }) => claim.cites.includes(id))
      .map((source) => ({
        name: citationName(archive, source),
        url: citationUrl(archive, article, source.id),
      })),
  };
}

/** A claim as pages and files show it. */
export interface ClaimRow {
  /** `ARTICLE.CLAIM`: its fragment on the page that it has its address on. */
  readonly id: string;
  readonly url: string;
  readonly claim: Claim;
  readonly passage: PassageLink;
  /** Its words, with ellipses where they are cut. */
  readonly quotation: string;
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
