/** The sentences on questions that a name's page tells, in the real archive. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Archive } from '../../../../src/archive/archive.ts';
import { isPrivate } from '../../../../src/archive/named-records.ts';
import { toldOf, type RecordVoice } from '../../../../src/views/names/told-of.ts';
import { realArchive } from '../../../real-archive.ts';

const archive = await realArchive();
const ministry = 'organisations/ministry-of-internal-affairs-of-tajikistan';

test('a sentence that only names a group stands on the group’s page', () => {
  const [only, ...more] = toldOf(archive, 'organisations/jaish-al-muhajireen-wal-ansar').voices;
  assert.match(only?.voice.words ?? '', /al-Nusra Front as well as Jaish al-Muhajireen wal-Ansar/);
  assert.deepEqual(more, []);
});

test('what very many sentences name has only those that it says, or that are said through it', () => {
  assert.deepEqual(merelyNaming('organisations/islamic-state'), []);
  assert.ok(toldOf(archive, 'organisations/islamic-state').questions.length > 0);
});

test('a name within a longer one is not named by the sentence', () => {
  assert.equal(merelyNaming(ministry).length, 1);
  for (const { voice } of merelyNaming('places/tajikistan'))
    assert.match(voice.words, /Tajikistan(?! (?:MVD|OMON))/);
});

test('nor where the passage has it by itself too, elsewhere than in the sentence', () => {
  const [of = assert.fail()] = merelyNaming(ministry);
  assert.match(of.voice.words, /MVD OMON/);
  const { article, anchor } = of.voice.passage;
  const mentions = archive.mentionsIn(archive.article(article));
  const short = mentions.find(({ at, surface }) => at === anchor && surface === 'MVD') ?? assert.fail();
  const longer = { ...short, surface: 'MVD OMON', record: 'organisations/omon-of-tajikistan' };
  const other: Archive = { ...archive, mentionsIn: () => [...mentions, longer] };
  const tells = (reference: string): boolean =>
    toldOf(other, reference).voices.some(({ voice }) => voice.words === of.voice.words);
  assert.ok(tells(longer.record));
  assert.ok(!tells(ministry));
});

test('nobody is led to a private person by a sentence that somebody else says', () => {
  const hidden = archive.names.filter(isPrivate);
  assert.ok(hidden.length > 0);
  for (const { reference } of hidden) assert.deepEqual(merelyNaming(reference), [], reference);
});

function merelyNaming(reference: string): readonly RecordVoice[] {
  return toldOf(archive, reference).voices.filter(
    ({ voice }) =>
      ![...voice.saidBy.who, ...voice.reportedThrough].some((one) => one.reference === reference),
  );
}
