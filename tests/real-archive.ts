/** The archive of content/, assembled as the pages see it, for tests of what they ask of it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Archive, NamedRecord } from '../src/archive/archive.ts';
import { assemble, type ArchiveParts } from '../src/archive/assemble.ts';
import type { Mention } from '../src/names/find-mentions.ts';
import { readContent } from '../src/reading/read.ts';
import { contentRoot } from '../src/store/directories.ts';
import { openTextStore } from '../src/store/text-store.ts';
import type { ArticleText } from '../src/text/article-text.ts';

/**
 * In: ids of articles to be taken as withdrawn; what is to be otherwise. Out: the archive, with its texts in memory.
 * @throws AssertionError when content/ cannot be read.
 */
export async function realArchive({
  withdrawn = [],
  edited = (parts) => parts,
}: {
  withdrawn?: readonly string[];
  edited?: (parts: ArchiveParts) => ArchiveParts;
} = {}): Promise<Archive> {
  const folder = await mkdtemp(join(tmpdir(), 'steppe-store-'));
  try {
    const texts = openTextStore(folder);
    const { articles, records } = readContent(contentRoot, {
      texts,
      program: 'test',
      today: '2999-12-31',
    });
    assert.ok(articles.length > 0, 'no article could be read');
    const rendered = new Map<string, ArticleText>();
    const mentions = new Map<string, readonly Mention[]>();
    for (const { id, textKey, mentionsKey } of articles) {
      const text = texts.read(textKey) as ArticleText | undefined;
      if (text) rendered.set(textKey, text);
      const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
      mentions.set(id, kept?.mentions ?? []);
    }
    const named: NamedRecord[] = [
      ...records.people.map(({ record }) => ({
        reference: `people/${record.id}`,
        folder: 'people' as const,
        record,
      })),
      ...records.places.map(({ record }) => ({
        reference: `places/${record.id}`,
        folder: 'places' as const,
        record,
      })),
      ...records.organisations.map(({ record }) => ({
        reference: `organisations/${record.id}`,
        folder: 'organisations' as const,
        record,
      })),
    ];
    const parts: ArchiveParts = {
      articles: articles.map((article) =>
        withdrawn.includes(article.id)
          ? {
              ...article,
              record: {
                ...article.record,
                status: { state: 'withdrawn', date: '2020-01-01', reason: 'Test' },
              },
            }
          : article,
      ),
      mentions,
      names: named,
      claims: records.claims.map(({ record }) => record),
      sources: records.sources.map(({ record }) => record),
      questions: records.questions.map(({ file, record }) => ({ id: basename(file, '.yaml'), ...record })),
      events: records.events.map(({ file, record }) => ({ id: basename(file, '.yaml'), ...record })),
      readText: (key) => rendered.get(key),
    };
    return assemble(edited(parts));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
