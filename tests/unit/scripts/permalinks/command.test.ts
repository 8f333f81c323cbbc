/** npm run permalinks, run on small archives with and without version control. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { lockFile } from '../../../../src/permalinks/lock.ts';
import { trialArchive } from '../../../trial-archive.ts';

test('a lost lock is not made anew where version control has it, and is begun where nothing was published', async () => {
  await inArchive((root) => {
    rmSync(join(root, lockFile));
    const lost = run(root);
    assert.equal(lost.status, 1);
    assert.match(
      lost.stderr,
      /published before\.\n {2}Version control has one\. Restore it: git checkout [0-9a-f]+ -- content/,
    );
    assert.equal(existsSync(join(root, lockFile)), false);
    rmSync(join(root, '.git'), { recursive: true });
    const begun = run(root);
    assert.equal(begun.status, 0, begun.stderr);
    assert.match(begun.stdout, /There was no lock, .*: a new one begins/);
    assert.doesNotMatch(run(root, '--first').stdout, /new one begins/);
  });
});

test('an address cut out of the lock is told by the check and by the command, and compared with the release', async () => {
  await inArchive((root) => {
    const text = readFileSync(join(root, lockFile), 'utf8');
    writeFileSync(join(root, lockFile), text.replace(/ {2}"people\/a-writer": \{[^}]*\{\}\n {2}\},\n/, ''));
    assert.match(
      run(root).stderr,
      /LockLost\n {2}Of \/people\/a-writer\/, the lock no longer has it; that of HEAD is another/,
    );
    const compared = run(root, '--compare');
    assert.equal(compared.status, 1);
    assert.match(
      compared.stderr,
      /Of \/people\/a-writer\/, the lock no longer has it\.\nRestore it: git checkout HEAD/,
    );
    git(root, 'tag', 'v1');
    assert.match(run(root, '--compare', 'v1').stderr, /git checkout v1/);
    assert.match(
      run(root, '--compare', '--output=x').stderr + run(root, '--compare', 'v2').stderr,
      /no lock that can be read at v2/,
    );
  });
});

test('an id that was mistyped is taken back before it is published, and not after', async () => {
  await inArchive((root) => {
    const [wrong, right] = ['content/places/rigde.yaml', 'content/places/ridge.yaml'];
    const valley = readFileSync(join(root, 'content/places/valley.yaml'), 'utf8');
    writeFileSync(join(root, wrong), valley.replaceAll('valley', 'rigde').replaceAll('Valley', 'Ridge'));
    const article = join(root, 'content/articles/winter-road.md');
    const hasRidge = readFileSync(article, 'utf8');
    writeFileSync(
      join(root, lockFile),
      readFileSync(join(root, lockFile), 'utf8').replace(
        '  "places/valley"',
        '  "places/rigde": {\n   "corrections": 0,\n   "anchors": {}\n  },\n  "places/valley"',
      ),
    );
    assert.match(
      run(root, '--undo', 'places/rigde').stderr,
      /still there\. Give its file another name first/,
    );
    renameSync(join(root, wrong), join(root, right));
    const undone = run(root, '--undo', 'places/rigde');
    assert.equal(
      undone.stdout,
      '- /places/rigde/\nWritten to content/permalinks.lock.json.\n',
      undone.stderr,
    );
    assert.doesNotMatch(readFileSync(join(root, lockFile), 'utf8'), /rigde/);
    assert.match(run(root, '--undo', 'places/valley').stderr, /was published with HEAD: its address stays/);
    assert.equal(readFileSync(article, 'utf8'), hasRidge);
  });
});

test('the claims of a file that nobody has seen are taken back together, and not one that stands', async () => {
  await inArchive((root) => {
    assert.equal(run(root).status, 0);
    assert.match(
      run(root, '--undo', 'claims/market-day').stderr,
      /^claims\/market-day\.visitors is still there\. Take it out of its file first\.\n/,
    );
    const file = join(root, 'content/claims/market-day.yaml');
    writeFileSync(file, `no claims: here\n${readFileSync(file, 'utf8')}`);
    assert.match(run(root, '--undo', 'claims/market-day').stderr, /market-day\.yaml cannot be read: mend it/);
    rmSync(file);
    assert.match(
      run(root, '--undo', 'claims/market-day').stdout,
      /^- \/figures\/#market-day\.visitors\nWritten to/,
    );
    assert.doesNotMatch(readFileSync(join(root, lockFile), 'utf8'), /claims\//);
  });
});

async function inArchive(look: (root: string) => void): Promise<void> {
  const root = await trialArchive([]);
  try {
    git(root, 'init', '-q');
    git(root, 'add', 'content');
    git(root, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'First');
    look(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function git(root: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

function run(root: string, ...args: string[]) {
  return spawnSync(process.execPath, ['scripts/permalinks.ts', ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ARCHIVE_CONTENT: root,
      ARCHIVE_CACHE: join(root, 'cache'),
      ARCHIVE_OUT: join(root, 'dist'),
    },
  });
}
