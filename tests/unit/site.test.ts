import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPublicHost } from '../../src/site.ts';

test('a host is public unless only its own machine or network reaches it', () => {
  const own = [
    'localhost',
    'a.localhost',
    'a.test',
    'archive.example',
    'x.invalid',
    'nas.local',
    'nas.local.',
  ];
  own.push('127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.9.9', '192.168.1.1', '169.254.7.7', '0.0.0.0');
  own.push('[::1]', '[fd12::1]', '[fe80::1]');
  assert.deepEqual(own.filter(isPublicHost), []);
  const all = [
    'example.org',
    'localhost.org',
    'a.testing',
    'local.museum',
    '172.15.0.1',
    '172.32.0.1',
    '11.0.0.1',
  ];
  all.push('193.168.1.1', '[2001:db8::1]', 'steppe.kz');
  assert.deepEqual(
    all.filter((host) => !isPublicHost(host)),
    [],
  );
});
