/** What the articles cite: every citation, by outlet. */
import type { Archive } from '../../archive/archive.ts';
import type { CitedSource } from '../../records/source.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import type { LinkPassage, PassageLink } from '../passages/passage-links.ts';
import { quotations } from '../passages/quotations.ts';
import { citationUrl } from './citation-url.ts';

/** In: the archive and its passage links. Out: every citation, by article in order of first publication, then of text. */
export function citationsIn(archive: Archive, link: LinkPassage): Citation[] {
  return allCitations(archive)(link);
}

/**
 * In: citations. Out: the outlets with their citations, by sort form; what has no outlet in print comes last. A
 * repeated citation of one work counts as a citation, not as a work.
 */
export function byOutlet(citations: readonly Citation[]): CitedOutlet[] {
  const groups = [...Map.groupBy(citations, ({ outlet }) => outlet?.reference)].map(([, own]) => ({
    outlet: own[0]?.outlet,
    citations: own,
    works: own.filter(({ same, isNothingLeft }) => same === undefined && !isNothingLeft).length,
    articles: [...new Set(own.map(({ passage }) => passage.article))],
  }));
  const collator = new Intl.Collator('en', { sensitivity: 'base' });
  return groups.sort(
    (a, b) =>
      Number(a.outlet === undefined) - Number(b.outlet === undefined) ||
      collator.compare(a.outlet?.sort ?? '', b.outlet?.sort ?? ''),
  );
}

const allCitations = oncePerArchive((archive) => {
  let known: Citation[] | undefined;
  return (link: LinkPassage) => (known ??= read(archive, link));
});

function read(archive: Archive, link: LinkPassage): Citation[] {
  return archive.sources.flatMap(({ article, sources }) => {
    const earlier = (id: string | undefined): Earlier | undefined => {
      const source = sources.find((one) => one.id === id);
      if (!source) return undefined;
      return {
        id: source.id,
        passage: link(article, source.where),
        url: citationUrl(archive, article, source.id),
      };
    };
    return sources.map((source) => ({
      id: `${article}.${source.id}`,
      url: citationUrl(archive, article, source.id),
      source,
      passage: link(article, source.where),
      quotation: quotations(archive)(article, source.where, source.words),
      outlet: source.outlet === undefined ? undefined : nameLink(archive, source.outlet),
      speakers: source.speakers.map((reference) => nameLink(archive, reference)),
      same: earlier(source.sameAs),
      perhapsSame: earlier(source.perhapsSameAs),
      isNothingLeft: source.lost.includes('all') && source.outlet === undefined,
    }));
  });
}

/** A citation as pages show it. */
export interface Citation {
  /** `ARTICLE.SOURCE`: its fragment on the page that it has its address on. */
  readonly id: string;
  readonly url: string;
  readonly source: CitedSource;
  readonly passage: PassageLink;
  /** Its words, with ellipses where they are cut. */
  readonly quotation: string;
  readonly outlet: NameLink | undefined;
  readonly speakers: readonly NameLink[];
  /** The earlier citation of the same work in the same article. */
  readonly same: Earlier | undefined;
  /** An earlier citation that may be of the same work. */
  readonly perhapsSame: Earlier | undefined;
  /** Whether nothing is left of it but its place. */
  readonly isNothingLeft: boolean;
}

/** An earlier citation. */
export interface Earlier {
  readonly id: string;
  readonly passage: PassageLink;
  readonly url: string;
}

/** An outlet and its citations. */
export interface CitedOutlet {
  /** Undefined for citations that print none. */
  readonly outlet: NameLink | undefined;
  readonly citations: readonly Citation[];
  /** Works told apart. */
  readonly works: number;
  /** Ids of the articles that cite it. */
  readonly articles: readonly string[];
}
