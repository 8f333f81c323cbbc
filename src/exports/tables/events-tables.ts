/** What happened when, and who tells it. */
import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl } from '../../urls.ts';
import { passageLinks } from '../../views/passages/passage-links.ts';
import { timelineOf, type TimelineEntry } from '../../views/timeline/timeline.ts';
import { toArticle, toPassage, whole, words, type Row, type Table } from './table.ts';

/** A row an entry of the timeline. */
export const eventsTable: Table = {
  name: 'events',
  title: 'Events',
  what: 'An entry of the timeline, in its order: an event, or the publication of an article.',
  key: ['id'],
  links: [],
  fields: [
    words('id', 'The event’s id; of a publication, article.ID.', { always: true }),
    words('kind', 'event or publication.', { always: true }),
    words('date', 'EDTF (ISO 8601-2), as exact as it is known.', { always: true }),
    words('date_inferred_from', 'Where the date is inferred: from what.'),
    words('what', 'What happened, in our words; of a publication, the title.', { always: true }),
    words('differs', 'How the tellings differ.'),
    words('doubt', 'Why what is printed may not be so.'),
    words('note', 'Ours.'),
    whole('tellings', 'How many passages tell it.', { unit: 'passages', always: true }),
    words('address', 'On the timeline.', { always: true }),
  ],
  rows: (archive) =>
    entriesOf(archive).map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      date: entry.date,
      date_inferred_from: entry.inferredFrom ?? null,
      what: entry.what,
      differs: entry.differs ?? null,
      doubt: entry.doubt ?? null,
      note: entry.note ?? null,
      tellings: entry.tellings.length,
      address: absoluteUrl(entry.url),
    })),
};

/** A row a telling of an event. */
export const tellingsTable: Table = {
  name: 'tellings',
  title: 'Tellings of events',
  what: 'A passage that tells of an event, by event.',
  key: ['event', 'number'],
  links: [{ fields: ['event'], to: 'events', at: ['id'] }, toArticle(), toPassage()],
  fields: [
    words('event', 'The event’s id.', { always: true }),
    whole('number', 'From 1.', { always: true }),
    words('article', 'The article’s id.', { always: true }),
    words('passage', 'The anchor of the passage.', { always: true }),
    words('words', 'The words that tell it.', { always: true }),
    words('dated', 'Those of them that give the date.'),
    words('date', 'The date of this telling, where it is another: EDTF.'),
    words('address', 'The passage on its page.', { always: true }),
  ],
  rows: (archive) => entriesOf(archive).flatMap(tellingRows),
};

function tellingRows({ id, tellings }: TimelineEntry): Row[] {
  return tellings.map(({ passage, words: told, dated, date }, i) => ({
    event: id,
    number: i + 1,
    article: passage.article,
    passage: passage.anchor,
    words: told,
    dated: dated ?? null,
    date: date ?? null,
    address: absoluteUrl(passage.url),
  }));
}

function entriesOf(archive: Archive): readonly TimelineEntry[] {
  return timelineOf(archive, passageLinks(archive));
}
