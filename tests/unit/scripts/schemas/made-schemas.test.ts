/** The schemas that editors use are those of the check. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { editorSettings, madeSchemas } from '../../../../scripts/schemas/made-schemas.ts';

const project = join(import.meta.dirname, '../../../..');
const made = madeSchemas((file) => readFileSync(join(project, 'src/records', file), 'utf8'));

test('those in content/.schemas are current: if not, run npm run schemas', () => {
  const folder = join(project, 'content/.schemas');
  assert.deepEqual(readdirSync(folder).sort(), [...made.keys()].sort());
  for (const [name, text] of made) assert.equal(readFileSync(join(folder, name), 'utf8'), text, name);
  assert.equal(readFileSync(join(project, '.vscode/settings.json'), 'utf8'), editorSettings());
});

test('fields, values and comments of a record are in its schema', () => {
  const place = JSON.parse(made.get('places.schema.json') ?? '') as {
    additionalProperties: boolean;
    required: string[];
    properties: Record<string, { enum?: string[]; description?: string }>;
  };
  assert.equal(place.additionalProperties, false);
  assert.ok(place.properties['kind']?.enum?.includes('oblast'));
  assert.match(place.properties['kind']?.description ?? '', /stands for a government/);
  assert.match(place.properties['printed']?.description ?? '', /As printed in our texts/);
  assert.ok(place.required.includes('description') && !place.required.includes('printed'));
});

test('an article may name its publication', () => {
  const article = JSON.parse(made.get('articles.schema.json') ?? '') as {
    required: string[];
    properties: { publication: { anyOf: { type: string }[] } };
  };
  assert.deepEqual(
    article.properties.publication.anyOf.map(({ type }) => type),
    ['string', 'object', 'object'],
  );
  assert.ok(!article.required.includes('rights'));
});
