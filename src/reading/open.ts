/** Astro's door out: what was read to the archive, once per build. */
import { getEntry } from 'astro:content';
import type { Archive } from '../archive/archive.ts';
import { assemble } from '../archive/assemble.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { ArticleText } from '../text/article-text.ts';
import { projectTexts } from './project-texts.ts';
import { openSnapshot, sharedSnapshot, type Snapshot, snapshotVariable } from './snapshot.ts';

let opened: { readonly snapshot: string; readonly archive: Archive } | undefined;

/** By what this process shares: with that it goes. */
const shared = new WeakMap<object, Archive>();

/**
 * The archive that is being built; while writing (`npm run dev`), as it is now.
 * Out: the archive, the same one for every page as long as nothing in content/ changes.
 * @throws Error when the cache has lost what was read.
 */
export async function openArchive(): Promise<Archive> {
  const handed = process.env[snapshotVariable];
  const snapshot = handed ?? (await getEntry('archive', 'archive'))?.data.snapshot;
  if (snapshot === undefined) throw new Error('The archive has not been read: content/ has issues.');
  const held = sharedSnapshot(snapshot);
  if (held) {
    const archive = shared.get(held) ?? open(openSnapshot(snapshot));
    shared.set(held, archive);
    return archive;
  }
  if (opened?.snapshot !== snapshot) opened = { snapshot, archive: open(openSnapshot(snapshot)) };
  return opened.archive;
}

function open({ articles, records, moved }: Snapshot): Archive {
  const texts = projectTexts();
  const mentions = new Map<string, readonly Mention[]>();
  for (const { id, mentionsKey } of articles) {
    const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
    if (!kept) throw new Error(`The mentions in ${id} are not in the store. Delete .cache and build again.`);
    mentions.set(id, kept.mentions);
  }
  const { people, places, organisations, claims, sources, questions, events } = records;
  return assemble({
    articles,
    mentions,
    names: [
      ...people.map(({ record }) => named('people', record)),
      ...places.map(({ record }) => named('places', record)),
      ...organisations.map(({ record }) => named('organisations', record)),
    ],
    claims: claims.map(({ record }) => record),
    sources: sources.map(({ record }) => record),
    questions: questions.map(({ id, record }) => ({ id, ...record })),
    events: events.map(({ id, record }) => ({ id, ...record })),
    moved,
    readText: (key) => texts.read(key) as ArticleText | undefined,
  });
}

function named<Folder extends string, Value extends { readonly id: string }>(folder: Folder, record: Value) {
  return { reference: `${folder}/${record.id}`, folder, record };
}
