/** Claims and citations in the lock: what is lost of them is told once, and what went is remembered. */
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Lock } from '../../../src/permalinks/lock.ts';
import { removedAddress } from '../../../src/permalinks/removed-address.ts';
import { readContent } from '../../../src/reading/read.ts';
import { openTextStore } from '../../../src/store/text-store.ts';
import type { Edit } from '../../../src/views/checks/edit.ts';
import { editsOf, trialArchive } from '../../trial-archive.ts';

const claims = 'content/claims/market-day.yaml';
const gone = '  - from: claims/market-day.visitors\n    how: retired\n    date: "2020-05-06"\n';
const list: Edit = { file: 'content/moved.yaml', text: `moved:\n${gone}` };

test('a claim that went by the list of those that went is not missed, nor is its file', async () => {
  const edits = await editsOf('claims-lost-with-their-file');
  assert.deepEqual((await read([...edits, list])).told, []);
});

test('a folder from which every claim went by the list is not gone', async () => {
  const others = ['crossings', 'letters'].map(
    (id) => `  - from: claims/winter-road.${id}\n    how: retired\n    date: "2020-05-06"\n`,
  );
  const edits = await editsOf('claims-gone');
  assert.deepEqual(
    (await read([...edits, { file: 'content/moved.yaml', text: `moved:\n${gone}${others.join('')}` }])).told,
    [],
  );
});

test('of a file that cannot be read no entry is missed', async () => {
  const edits = (await editsOf('claims-lost-with-their-file')).filter((one) => !('delete' in one));
  const { told } = await read([...edits, { file: claims, replace: 'unit: persons', by: 'unit: heads' }]);
  assert.deepEqual(told, [`UnknownValue ${claims}`]);
});

test('of a file under a name that is told, nothing else is', async () => {
  const edits = await editsOf('claims-lost-with-their-file');
  const { told } = await read([...edits, { file: 'content/claims/market_day.yaml', text: 'claims: []\n' }]);
  assert.deepEqual(told, ['UnfitName content/claims/market_day.yaml']);
});

test('a claim that is said to have gone and stands is told', async () => {
  assert.deepEqual((await read([list])).told, ['MovedStands content/moved.yaml']);
});

test('a claim with another id leads there from its old address, and only there', async () => {
  const edits = (await editsOf('claims-lost-with-their-file')).filter((one) => !('delete' in one));
  const lists = ['guards', 'guard'].map((to): Edit => {
    const text = `${gone.replace('retired', 'renamed')}    to: [claims/market-day.${to}]\n`;
    return { file: 'content/moved.yaml', text: `moved:\n${text}` };
  });
  const renamed: Edit = { file: claims, replace: 'id: visitors', by: 'id: guards' };
  const told = await Promise.all(lists.map(async (one) => (await read([...edits, renamed, one])).told));
  assert.deepEqual(told, [
    [`AddressNew ${claims}`],
    [`AddressNew ${claims}`, 'MovedNowhere content/moved.yaml'],
  ]);
});

test('of an entry whose id names a person no name is left in the lock', async () => {
  const address = 'claims/market-day.visitors';
  const digest = removedAddress(address);
  const text = `moved:\n  - from: ${digest}\n    how: retired\n    date: "2020-05-06"\n`;
  const edits = await editsOf('claims-lost-with-their-file');
  const { told, next } = await read([...edits, { file: 'content/moved.yaml', text }]);
  assert.deepEqual(told, ['LockNamesRemoved content/permalinks.lock.json']);
  assert.deepEqual(
    [digest, address].map((one) => Object.hasOwn(next.addresses, one)),
    [true, false],
  );
});

test('a lock of an earlier form misses no entry, and takes those that stand and those that went', async () => {
  const cut: Edit = { file: claims, replace: 'id: visitors', by: 'id: guards' };
  const { told, next } = await read([cut, list]);
  assert.deepEqual(told, []);
  assert.equal(next.version, 3);
  assert.deepEqual(
    Object.keys(next.addresses).filter((address) => address.includes('.')),
    ['claims/market-day.guards', 'sources/market-day.lanes-at-dawn', 'claims/market-day.visitors'],
  );
});

async function read(edits: readonly Edit[]): Promise<{ told: string[]; next: Lock }> {
  const root = await trialArchive(edits);
  try {
    const { issues, lock } = readContent(root, {
      texts: openTextStore(join(root, 'texts')),
      keptFolder: join(root, 'kept'),
      program: 'trial',
      today: '2026-11-22',
    });
    return { told: issues.map(({ kind, file }) => `${kind} ${file}`), next: lock() };
  } finally {
    await rm(root, { recursive: true });
  }
}
