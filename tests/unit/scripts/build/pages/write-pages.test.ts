/** Pages that two threads write. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openLastSite } from '../../../../../scripts/build/pages/last-site.ts';
import type { Page } from '../../../../../scripts/build/pages/open-pages.ts';
import { newShare } from '../../../../../scripts/build/pages/page-share.ts';
import { writePages } from '../../../../../scripts/build/pages/write-pages.ts';

const root = await mkdtemp(join(tmpdir(), 'steppe-threads-'));
after(() => rm(root, { recursive: true }));
const places = { last: join(root, 'dist'), folder: join(root, 'next'), ledger: join(root, 'ledger.json') };
const file = 'people/a/index.html';

for (const isLong of [false, true]) {
  test(`a page ${isLong ? 'in pieces ' : ''}that another thread carried over is not written over: it is the last site's file too`, async () => {
    await rm(places.last, { recursive: true, force: true });
    await mkdir(places.folder, { recursive: true });
    const before = openLastSite(places);
    await writeFile(before.place(file), 'as it was');
    before.note(file, { key: 'key' });
    await rename(places.folder, places.last);
    before.remember();
    await mkdir(places.folder);

    assert.equal(openLastSite(places).carry(file, 'key'), true);
    const page: Page = {
      ...{ route: '/people/[id]', file, isLong },
      key: () => Promise.resolve('another'),
      coarseKey: () => Promise.resolve(undefined),
      render: () => Promise.resolve(new Response('of another page')),
    };
    const groups = [{ pieces: () => Promise.resolve([[page]]) }];
    const second = { site: openLastSite(places), share: newShare(1), program: '', archive: '' };
    await assert.rejects(writePages(groups, second), /people\/a\/index\.html could not be made: .*EEXIST/);
    assert.equal(await readFile(join(places.last, file), 'utf8'), 'as it was');
    await rm(places.folder, { recursive: true });
  });
}
