/** Keys of pages that are had sooner: while one stays, the key itself must. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveParts } from '../../../src/archive/assemble.ts';
import { mapFacts } from '../../../src/maps/mapped-places.ts';
import { articlePageKey, coarseArticleKey } from '../../../src/views/article-page/article-keys.ts';
import { coarseRecordKey, recordKey } from '../../../src/views/names/record-paths.ts';
import { realArchive } from '../../real-archive.ts';

test('what is written of one thing changes the key of no page whose coarse key stays', async () => {
  const before = await realArchive();
  const after = await realArchive({ edited });
  const kept: string[] = [];
  const changed: string[] = [];
  for (const { id } of before.articles) {
    const isKept = coarseArticleKey(before, id) === coarseArticleKey(after, id);
    (isKept ? kept : changed).push(id);
    if (isKept) assert.equal(articlePageKey(after, id), articlePageKey(before, id), id);
  }
  for (const { reference } of before.names) {
    const isKept = coarseRecordKey(before, reference) === coarseRecordKey(after, reference);
    (isKept ? kept : changed).push(reference);
    if (!isKept) continue;
    const [one, other] = [before, after].map((archive) =>
      recordKey(archive, reference, mapFacts(archive, reference)),
    );
    assert.equal(one, other, reference);
  }
  assert.equal(changed.length, 4, `an article and a record of each kind: ${changed.join(', ')}`);
  assert.ok(kept.length > 100);
});

test('a sentence, a number, a name or a title more changes every coarse key', async () => {
  const before = await realArchive();
  const others: ((parts: ArchiveParts) => ArchiveParts)[] = [
    (parts) => ({ ...parts, claims: parts.claims.slice(1) }),
    (parts) => ({ ...parts, questions: parts.questions.slice(1) }),
    (parts) => ({ ...parts, events: parts.events.slice(1) }),
    (parts) => ({ ...parts, sources: parts.sources.slice(1) }),
    (parts) => ({ ...parts, articles: parts.articles.slice(1) }),
    (parts) => ({
      ...parts,
      names: parts.names.map((name, at) =>
        at > 0 || name.folder !== 'people'
          ? name
          : { ...name, record: { ...name.record, name: `${name.record.name}a` } },
      ),
    }),
  ];
  const { id } = before.articles.at(-1) ?? assert.fail();
  const { reference } = before.names.at(-1) ?? assert.fail();
  for (const [at, edit] of others.entries()) {
    const after = await realArchive({ edited: edit });
    assert.notEqual(coarseArticleKey(after, id), coarseArticleKey(before, id), String(at));
    assert.notEqual(coarseRecordKey(after, reference), coarseRecordKey(before, reference), String(at));
  }
});

/** Our summary of one article; our description, identity and a spelling that nothing prints, of one record of each kind that most articles name. */
function edited(parts: ArchiveParts): ArchiveParts {
  const [first, ...articles] = parts.articles;
  assert.ok(first);
  const own = ['people/kadyr-malikov', 'places/kyrgyzstan', 'organisations/islamic-state'];
  const further = [{ text: 'Qqq', kind: 'romanisation' }];
  return {
    ...parts,
    articles: [
      { ...first, sourceKey: 'other', record: { ...first.record, summary: 'Another.' } },
      ...articles,
    ],
    names: parts.names.map((name) =>
      own.includes(name.reference)
        ? ({
            ...name,
            record: { ...name.record, description: 'Another.', identity: 'another', further },
          } as typeof name)
        : name,
    ),
  };
}
