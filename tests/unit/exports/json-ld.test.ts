/** JSON-LD in the page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonLd } from '../../../src/exports/json-ld.ts';
import { articleFrontMatter } from '../citation/gold.ts';

function read(id: string): Record<string, unknown> {
  return JSON.parse(jsonLd({ id, record: articleFrontMatter(id) })) as Record<string, unknown>;
}

test('a post is part of a blog, based on its first publication, which is archived here', () => {
  const data = read('goble-2015-defecting');
  assert.deepEqual(data['@type'], ['BlogPosting', 'ArchiveComponent']);
  assert.deepEqual(data['isPartOf'], { '@type': 'Blog', name: 'Window on Eurasia—New Series' });
  assert.deepEqual(data['isBasedOn'], {
    '@type': 'CreativeWork',
    url: 'http://windowoneurasia2.blogspot.com/2015/06/central-asian-soldiers-and-officers.html',
    archivedAt: data['url'],
  });
  assert.equal(data['datePublished'], '2015-06-07');
  assert.equal(data['sdDatePublished'], '2026-11-22');
});

test('an article of a periodical is part of an issue of a volume of it', () => {
  const data = read('edm-2014-alien-war');
  assert.deepEqual(data['@type'], ['Article', 'ArchiveComponent']);
  assert.deepEqual(data['isPartOf'], {
    '@type': 'PublicationIssue',
    issueNumber: '206',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '11',
      isPartOf: { '@type': 'Periodical', name: 'Eurasia Daily Monitor' },
    },
  });
  assert.equal('author' in data, false);
});

test('initials are a name, and not said to be a person’s', () => {
  assert.deepEqual(read('ai-2014-isil')['author'], [{ name: 'A.I.' }]);
});

test('nothing in it can end its element', () => {
  const record = { ...articleFrontMatter('ai-2014-isil'), summary: 'a </script><script>alert(1)</script> b' };
  const text = jsonLd({ id: 'ai-2014-isil', record });
  assert.doesNotMatch(text, /</);
  assert.equal((JSON.parse(text) as { abstract: string }).abstract, record.summary);
});
