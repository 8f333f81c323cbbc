/** Settings of the environment that cannot be: every command says so in a sentence. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { projectFolder } from '../../../src/store/directories.ts';

for (const [variable, value, told] of [
  [
    'SITE_URL',
    'steppe.example',
    /^SITE_URL is "steppe\.example", which is not a web address\. Give one such as /,
  ],
  ['SITE_URL', 'https://me:secret@example.org/', /^SITE_URL carries a user name/],
  ['REPOSITORY_URL', 'javascript:alert(1)', /^REPOSITORY_URL is .* Give one such as https:/],
  ['CONTACT_EMAIL', 'nobody', /^CONTACT_EMAIL is "nobody", which nobody could reach\. Give one such as /],
] as const) {
  test(`${variable}=${value} is refused in one line`, () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['--import', './scripts/require-node.js', 'scripts/check.ts', '--kinds'],
      { cwd: projectFolder, env: { ...process.env, [variable]: value }, encoding: 'utf8' },
    );
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(stderr, told);
    assert.equal(stderr.trim().split('\n').length, 1, stderr);
    assert.doesNotMatch(stderr, /secret/);
  });
}
