import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslItemSchema } from '../../../src/citation/csl-item.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { goldArticles } from './gold.ts';

test('a CSL-JSON file gives back the very items, and each is one', () => {
  const items = goldArticles().map(({ csl }) => csl);
  const text = cslJson(items);
  assert.deepEqual(JSON.parse(text), items);
  assert.ok(text.endsWith(']\n'));
  for (const item of items) assert.deepEqual(cslItemSchema.parse(item), item);
});
