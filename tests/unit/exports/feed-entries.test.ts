/** The feeds: what they announce, in what order, and in which form. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFragment } from 'parse5';
import { atomFeed } from '../../../src/exports/atom.ts';
import { feedEntries } from '../../../src/exports/feed-entries.ts';
import { type FeedPage, feedPages } from '../../../src/exports/feed-pages.ts';
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

test('the newest fifty stand in the feed, older ones in archives that stay as they are', () => {
  const many = (count: number) =>
    feedEntries(
      Array.from({ length: count }, (_, at) => {
        const added = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
        return { ...plain, id: `a${at}`, record: { ...record, added } };
      }),
    );
  assert.deepEqual(
    feedPages(many(50)).map(({ name, older }) => [name, older]),
    [['feed', undefined]],
  );
  const pages = feedPages(many(151));
  assert.deepEqual(
    pages.map(({ name, entries, older, newer }) => [name, entries.length, older, newer]),
    [
      ['feed', 50, 'feed-3', undefined],
      ['feed-3', 50, 'feed-2', undefined],
      ['feed-2', 50, 'feed-1', 'feed-3'],
      ['feed-1', 50, undefined, 'feed-2'],
    ],
  );
  const announced = new Set(pages.flatMap(({ entries }) => entries.map(({ id }) => id)));
  assert.equal(announced.size, 151);
  assert.deepEqual(feedPages(many(190)).at(-1), pages.at(-1));
});

test('archives lead to one another and to the feed', () => {
  const entries = feedEntries(Array.from({ length: 151 }, (_, at) => ({ ...plain, id: `a${at}` })));
  const [newest, , second] = feedPages(entries);
  assert.ok(newest && second);
  const links = [
    ...atomFeed(second).matchAll(
      /<link rel="([a-z-]+)" type="application\/atom\+xml" href="[^"]*\/([^/"]+)">/g,
    ),
  ];
  assert.deepEqual(
    links.map(([, rel, file]) => [rel, file]),
    [
      ['self', 'feed-2.atom'],
      ['current', 'feed.atom'],
      ['prev-archive', 'feed-1.atom'],
      ['next-archive', 'feed-3.atom'],
    ],
  );
  assert.match(atomFeed(second), /<id>[^<]*\/feed\.atom<\/id>.*<fh:archive>/s);
  assert.doesNotMatch(atomFeed(newest), /fh:archive|rel="current"/);
  const { next_url: next } = JSON.parse(jsonFeed(newest)) as { next_url: string };
  assert.equal(next, `${siteUrl.href}feed-3.json`);
});

test('Atom has what it must: ids, titles, moments, an author, a link to itself; and its text is escaped', () => {
  const xml = atomFeed(feedOf([corrected, plain]));
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
  const xml = atomFeed(feedOf([{ ...plain, record: { ...record, corrections: [said] } }]));
  assert.match(xml, /<summary>The sign \]\]&gt; was "put" &#x3C;back>\.<\/summary>/);
  assert.ok(!xml.includes(']]>'));
});

test('JSON Feed has what it must', () => {
  const feed = JSON.parse(jsonFeed(feedOf([corrected]))) as Record<string, unknown> & {
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

/** The page that is subscribed to. */
function feedOf(articles: Parameters<typeof feedEntries>[0]): FeedPage {
  const [newest] = feedPages(feedEntries(articles));
  assert.ok(newest);
  return newest;
}
