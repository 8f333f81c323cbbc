/** The pages of the timeline of an archive. */
import type { Archive } from '../../archive/archive.ts';
import type { ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { timelineOf, timelinePages, type TimelineEntry } from './timeline.ts';

/** In: the archive. Out: the pages of its timeline, by address below `/timeline/`. */
export const timelineParts: (archive: Archive) => ListPages<TimelineEntry> = oncePerArchive((archive) =>
  timelinePages(timelineOf(archive, passageLinks(archive))),
);
