import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { contentPolicy } from '../../../src/layouts/content-policy.ts';

test('a page may load its own files and nothing else', async () => {
  const policy = await contentPolicy();
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /https?:|\*|'unsafe-inline'|'unsafe-eval'/);
  assert.match(policy, /style-src 'self';/);
  assert.match(policy, /; require-trusted-types-for 'script'$/);
  assert.doesNotMatch(policy, /wasm/);
  assert.doesNotMatch(policy, /manifest-src/);
  assert.match(await contentPolicy(undefined, { installs: true }), /; manifest-src 'self';/);
  assert.match(await contentPolicy(undefined, { searches: true }), /script-src 'self' 'wasm-unsafe-eval';/);
});

test('the one inline style is allowed by the digest of its bytes', async () => {
  const style = '#n1{top:anchor(--r1 top)} /* ¶ */';
  const digest = createHash('sha256').update(style).digest('base64');
  assert.ok((await contentPolicy(style)).includes(`style-src 'self' 'sha256-${digest}';`));
});
