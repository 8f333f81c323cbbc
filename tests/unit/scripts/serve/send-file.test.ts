/** Conditions under which a file is wanted at all; the rest is tried in serve.test.ts. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveSite } from '../../../../scripts/serve.ts';

test('who wants another file than there is now is told so, and gets nothing', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'steppe-send-'));
  writeFileSync(join(root, 'index.html'), 'home');
  const site = await serveSite({ root, port: 0, basePath: '/' });
  t.after(async () => {
    await site.close();
    rmSync(root, { recursive: true });
  });
  for (const [name, value, status] of [
    ['If-Match', '"older"', 412],
    ['If-Match', '*', 200],
    ['If-Unmodified-Since', 'Thu, 01 Jan 1970 00:00:10 GMT', 412],
    ['If-Unmodified-Since', 'Thu, 01 Jan 2099 00:00:00 GMT', 200],
    ['If-Unmodified-Since', 'never', 200],
  ] as const) {
    const answer = await fetch(site.url, { headers: { [name]: value } });
    assert.deepEqual(
      [answer.status, await answer.text()],
      [status, status === 200 ? 'home' : ''],
      `${name}: ${value}`,
    );
  }
});
