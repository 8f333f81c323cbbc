/** Astro's door out: the collections to the archive, once per build. */
import { getCollection } from 'astro:content';
import type { Archive } from '../archive/archive.ts';
import { assemble } from '../archive/assemble.ts';
import type { Mention } from '../names/find-mentions.ts';
import type { ArticleText } from '../text/article-text.ts';
import { projectTexts } from './read-project.ts';

let opened: Promise<Archive> | undefined;

/**
 * The archive that is being built; while writing (`npm run dev`), as it is now.
 * Out: the archive, the same one for every page of a build.
 * @throws Error when the store has lost what the collections say it holds.
 */
export function openArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return open();
  opened ??= open();
  return opened;
}

async function open(): Promise<Archive> {
  const texts = projectTexts();
  const articles = (await getCollection('articles')).map(({ data }) => data);
  const mentions = new Map<string, readonly Mention[]>();
  for (const { id, mentionsKey } of articles) {
    const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
    if (!kept) throw new Error(`The mentions in ${id} are not in the store. Delete .cache and build again.`);
    mentions.set(id, kept.mentions);
  }
  const people = (await getCollection('people')).map(({ data }) => named('people', data));
  const places = (await getCollection('places')).map(({ data }) => named('places', data));
  const organisations = (await getCollection('organisations')).map(({ data }) =>
    named('organisations', data),
  );
  return assemble({
    articles,
    mentions,
    names: [...people, ...places, ...organisations],
    claims: (await getCollection('claims')).map(({ data }) => data),
    sources: (await getCollection('sources')).map(({ data }) => data),
    questions: (await getCollection('questions')).map(({ id, data }) => ({ id, ...data })),
    events: (await getCollection('events')).map(({ id, data }) => ({ id, ...data })),
    readText: (key) => texts.read(key) as ArticleText | undefined,
  });
}

function named<Folder extends string, Value extends { readonly id: string }>(folder: Folder, record: Value) {
  return { reference: `${folder}/${record.id}`, folder, record };
}
