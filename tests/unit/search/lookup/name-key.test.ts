import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAcronym, nameKey, nameWords, soundKey } from '../../../../src/search/lookup/name-key.ts';

test('words of a name: folded, without apostrophes and full stops', () => {
  assert.deepEqual(nameWords('Nur-Sultan'), ['nur', 'sultan']);
  assert.deepEqual(nameWords('U.S.'), ['us']);
  assert.deepEqual(nameWords('Kazakhstan’s Oʻsh'), ['kazakhstan', 'osh']);
  assert.deepEqual(nameWords('???'), []);
});

test('spaces and hyphens make no difference to the key, letters do', () => {
  for (const text of ['Nur-Sultan', 'Nursultan', 'nur sultan', 'Нур-Султан'])
    assert.equal(nameKey(text), 'nursultan');
  assert.notEqual(nameKey('Azattyk'), nameKey('Azattyq'));
  assert.notEqual(nameKey('CIA'), nameKey('CIS'));
});

test('acronyms are capitals; a short name is none', () => {
  for (const text of ['IS', 'U.S.', 'DVK-2', 'ИГИЛ']) assert.ok(isAcronym(text), text);
  for (const text of ['Osh', 'Ош', 'I', 'KazISS', 'داعش']) assert.ok(!isAcronym(text), text);
});

test('what languages write differently sounds alike', () => {
  for (const [one, other] of [
    ['khalimov', 'xalimow'],
    ['zhanaozen', 'dzhanaozen'],
    ['kaznacheyev', 'kasnatschejew'],
    ['yerlan', 'erlan'],
    ['shibutov', 'schibutov'],
    ['qadyr', 'kadir'],
  ] as const) {
    const [a, b] = [soundKey(one), soundKey(other)].map((key) =>
      key.replace(/s/g, 'z').replace(/J(?=ev)/, ''),
    );
    assert.equal(a, b, `${one} ${other}`);
  }
});
