/** Dated events that the articles tell of, and the articles' own publication, in order of time. */
import type { Archive, Article, IdentifiedRecord } from '../../archive/archive.ts';
import type { EventRecord } from '../../records/event.ts';
import { articleUrl, eventUrl } from '../../urls.ts';
import { isUncertain, startOf, startYear } from '../date-order.ts';
import { mostEvents } from '../lists/bounds.ts';
import { divide, type Level } from '../lists/divide.ts';
import { listPages, pathsOf, type ListPages } from '../lists/list-pages.ts';
import { nameLink, type NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { isQuotable, type LinkPassage, type PassageLink } from '../passages/passage-links.ts';
import { quotations } from '../passages/quotations.ts';

/**
 * In: the archive and its passage links. Out: all entries by the first day that their dates can mean; at the same day
 * the less exact date first, publications last. Their addresses are those of the parts, where the timeline has any.
 */
export function timelineOf(archive: Archive, link: LinkPassage): readonly TimelineEntry[] {
  return allEntries(archive)(link);
}

/** In: entries in order of time. Out: the same by the year in which they begin; a decade is a heading of its own. */
export function byYear(entries: readonly TimelineEntry[]): TimelineYear[] {
  const groups = Map.groupBy(entries, yearOf);
  return [...groups].map(([year, own]) => ({ year, entries: own }));
}

/** The year in which an entry begins, or its decade: `2014`, `196X`. */
export function yearOf({ date }: Pick<TimelineEntry, 'date'>): string {
  return /^(\d{3}X)/.exec(date)?.[1] ?? String(startYear(date));
}

/** In: entries in order of time. Out: the pages of the timeline: `2010s/` leads to `2014/`; one page where that holds all. */
export function timelinePages(entries: readonly TimelineEntry[]): ListPages<TimelineEntry> {
  return listPages(divide(entries, { most: mostEvents, levels: [decades, years] }));
}

const allEntries = oncePerArchive((archive) => {
  let known: readonly TimelineEntry[] | undefined;
  return (link: LinkPassage) => (known ??= read(archive, link));
});

function read(archive: Archive, link: LinkPassage): TimelineEntry[] {
  const events = archive.events.map((event) => entryOf(archive, link, { event }));
  const publications = archive.articles
    .filter(({ id }) => isQuotable(archive, id))
    .map((article) => publicationOf(article));
  const entries = [...events, ...publications].sort(
    (a, b) =>
      startOf(a.date) - startOf(b.date) ||
      a.kind.localeCompare(b.kind, 'en') ||
      a.date.length - b.date.length ||
      (a.id < b.id ? -1 : 1),
  );
  const paths = pathsOf(timelinePages(entries), ({ id }) => id);
  return entries.map((entry) => ({ ...entry, url: eventUrl(entry.id, paths.get(entry.id)) }));
}

const decades: Level<TimelineEntry> = {
  isAlways: true,
  keyOf: (entry) => {
    const decade = `${yearOf(entry).slice(0, -1)}0s`;
    return { key: decade, label: decade };
  },
};

/** A year's address is made of the year alone: `/timeline/2014/`. */
const years: Level<TimelineEntry> = {
  isAlways: true,
  isApart: true,
  keyOf: (entry) => {
    const year = yearOf(entry);
    return { key: year, label: year.replace(/^(\d+)X$/, 'The $10s') };
  },
};

function entryOf(
  archive: Archive,
  link: LinkPassage,
  { event }: { event: IdentifiedRecord<EventRecord> },
): TimelineEntry {
  const { edtf, known, reason } = event.date;
  return {
    kind: 'event',
    id: event.id,
    url: eventUrl(event.id),
    what: event.what,
    date: edtf,
    isUncertain: isUncertain(edtf),
    inferredFrom: known === 'inferred' ? reason : undefined,
    tellings: event.tellings.map(({ article, where, words, dated, date }) => ({
      passage: link(article, where),
      words,
      quotation: quotations(archive)(article, where, words),
      dated,
      date: date === edtf ? undefined : date,
    })),
    about: event.about.filter((one) => !isPrivate(archive, one)).map((one) => nameLink(archive, one)),
    differs: event.differs,
    doubt: event.doubt,
    note: event.note,
    article: undefined,
  };
}

/** The timeline is indexed: in words of ours it names no private person. */
function isPrivate(archive: Archive, reference: string): boolean {
  const { folder, record } = archive.name(reference);
  return folder === 'people' && record.private;
}

function publicationOf({ id, record, label }: Article): TimelineEntry {
  const { date, known, reason } = record.issued;
  return {
    kind: 'publication',
    // With a full stop, so that it can never be an event's id.
    id: `article.${id}`,
    url: eventUrl(`article.${id}`),
    what: record.title.printed,
    date,
    isUndated: record.issued.undated === true,
    isUncertain: isUncertain(date),
    inferredFrom: known === 'inferred' ? reason : undefined,
    tellings: [],
    about: [],
    differs: undefined,
    doubt: undefined,
    note: undefined,
    article: { url: articleUrl(id), label, language: record.language },
  };
}

/** One entry of the timeline. */
export interface TimelineEntry {
  readonly kind: 'event' | 'publication';
  /** Its fragment on the timeline. */
  readonly id: string;
  readonly url: string;
  /** What happened; for a publication, the article's title as printed. */
  readonly what: string;
  /** EDTF. */
  readonly date: string;
  /** Of an article that has no date, the range is all that is known. */
  readonly isUndated?: boolean;
  /** Whether the date is less than a year, month or day. */
  readonly isUncertain: boolean;
  /** From what the date is inferred, where it is. */
  readonly inferredFrom: string | undefined;
  readonly tellings: readonly {
    readonly passage: PassageLink;
    readonly words: string;
    /** The words, with ellipses where they are cut. */
    readonly quotation: string;
    /** The words that give the date. */
    readonly dated: string | undefined;
    /** This telling's own date (EDTF), where it is another. */
    readonly date: string | undefined;
  }[];
  readonly about: readonly NameLink[];
  readonly differs: string | undefined;
  /** Why what is printed of it may not be so. */
  readonly doubt: string | undefined;
  readonly note: string | undefined;
  /** The article published. */
  readonly article: { readonly url: string; readonly label: string; readonly language: string } | undefined;
}

/** Entries that begin in one year, `2014`, or decade, `196X`. */
export interface TimelineYear {
  readonly year: string;
  readonly entries: readonly TimelineEntry[];
}
