import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openSearchDescription } from '../../../src/exports/open-search.ts';
import { absoluteUrl, searchUrl } from '../../../src/urls.ts';

test('a browser learns where to send the words', () => {
  const xml = openSearchDescription();
  assert.ok(xml.includes(`template="${absoluteUrl(searchUrl())}?q={searchTerms}"`));
  const name = /<ShortName>(.*)<\/ShortName>/.exec(xml)?.[1] ?? '';
  assert.ok(name.length > 0 && name.length <= 16);
});
