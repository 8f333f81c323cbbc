/** The feeds: what they announce, in what order, and in which form. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { atomFeed } from '../../../src/exports/atom.ts';
import { feedEntries } from '../../../src/exports/feed-entries.ts';
import { jsonFeed } from '../../../src/exports/json-feed.ts';
import { siteUrl } from '../../../src/site.ts';
import { articleFrontMatter } from '../citation/gold.ts';

const record = articleFrontMatter('goble-2015-defecting');
const correction = { date: '2027-01-05', anchors: ['p3'], removed: [], what: 'A & B < C.' };
const corrected = {
  id: 'x',
  label: 'X 2015',
  record: { ...record, corrections: [correction, { ...correction, date: '2027-02-01' }] },
};
const plain = { id: 'y', label: 'Y 2015', record };

test('additions and corrections, the newest first, each with an id that stays', () => {
  const entries = feedEntries([corrected, plain]);
  assert.deepEqual(
    entries.map(({ id, kind, date }) => [id.slice(siteUrl.href.length), kind, date]),
    [
      ['articles/x/#correction-2', 'corrected', '2027-02-01'],
      ['articles/x/#correction-1', 'corrected', '2027-01-05'],
      ['articles/x/', 'added', '2026-11-22'],
      ['articles/y/', 'added', '2026-11-22'],
    ],
  );
});

test('an article whose day of addition is not known is not announced, its withdrawal is', () => {
  const status = { state: 'withdrawn', date: '2027-03-01', reason: 'Asked for.' } as const;
  const entries = feedEntries([{ ...plain, record: { ...record, added: undefined, status } }]);
  assert.deepEqual(
    entries.map(({ kind, summary }) => [kind, summary]),
    [['withdrawn', 'Asked for.']],
  );
});

test('no more than the newest fifty', () => {
  const many = Array.from({ length: 80 }, (_, at) => ({ ...plain, id: `a${at}` }));
  assert.equal(feedEntries(many).length, 50);
});

test('Atom has what it must: ids, titles, moments, an author, a link to itself; and its text is escaped', () => {
  const xml = atomFeed(feedEntries([corrected, plain]));
  assert.match(
    xml,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
  );
  assert.match(xml, /<updated>2027-02-01T00:00:00Z<\/updated><author><name>Steppe Archive<\/name>/);
  assert.match(xml, /<link rel="self" type="application\/atom\+xml" href="[^"]*\/feed\.atom">/);
  assert.match(xml, /<summary>A &#x26; B &#x3C; C\.<\/summary>/);
  assert.equal(JSON.stringify(parseFragment(xml), ['nodeName', 'childNodes']).match(/"entry"/g)?.length, 4);
});

test('Atom stays well formed whatever a correction says', () => {
  const said = { ...correction, what: 'The sign ]]> was "put" <back>.' };
  const xml = atomFeed(feedEntries([{ ...plain, record: { ...record, corrections: [said] } }]));
  assert.match(xml, /<summary>The sign \]\]&gt; was "put" &#x3C;back>\.<\/summary>/);
  assert.ok(!xml.includes(']]>'));
});

test('JSON Feed has what it must', () => {
  const feed = JSON.parse(jsonFeed(feedEntries([corrected]))) as Record<string, unknown> & {
    items: Record<string, string>[];
  };
  assert.equal(feed['version'], 'https://jsonfeed.org/version/1.1');
  assert.equal(feed['feed_url'], `${siteUrl.href}feed.json`);
  assert.deepEqual(
    feed.items.map(({ id, content_text }) => [typeof id, content_text]),
    [
      ['string', 'A & B < C.'],
      ['string', 'A & B < C.'],
      ['string', `X 2015. ${record.summary}`],
    ],
  );
});
