/** Faults of the named records as a whole. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFaults, type NamedFacts } from '../../../src/names/name-faults.ts';
import { furtherSpelling, printedSpelling } from '../../../src/records/name.ts';

const osh = { record: 'places/osh', surface: 'Osh' };

test('a record that is mentioned, with parents that are there, has no fault', () => {
  const records = [place('osh', { parents: ['places/kyrgyzstan'] }), above('kyrgyzstan')];
  assert.deepEqual(nameFaults(records, [osh]), []);
});

test('a record that nothing mentions is a fault, unless it is above one that is mentioned', () => {
  assert.deepEqual(nameFaults([place('osh'), above('kyrgyzstan')], [osh]), [
    { kind: 'unmentioned-record', record: 'places/kyrgyzstan' },
  ]);
});

test('a place that lies in itself is a fault, told with the way round', () => {
  const records = [place('osh', { parents: ['places/valley'] }), above('valley', ['places/osh'])];
  assert.deepEqual(nameFaults(records, [osh]), [
    {
      kind: 'parent-cycle',
      record: 'places/osh',
      field: 'parents',
      way: ['places/osh', 'places/valley', 'places/osh'],
    },
    {
      kind: 'parent-cycle',
      record: 'places/valley',
      field: 'parents',
      way: ['places/valley', 'places/osh', 'places/valley'],
    },
  ]);
});

test('a spelling that is listed as printed and stands nowhere is a fault', () => {
  const record = place('osh', { printed: [{ text: 'Osh' }, { text: 'Oosh', form: 'typo' }] });
  assert.deepEqual(nameFaults([record], [osh]), [
    { kind: 'unprinted-spelling', record: 'places/osh', text: 'Oosh' },
  ]);
});

test('words that two records have are a fault, whatever their case', () => {
  const one = place('azattyq', {
    further: [{ text: 'Radio Azattyk', language: 'ru-Latn', kind: 'full form' }],
  });
  const other = place('azattyk', {
    further: [{ text: 'radio azattyk', language: 'ky-Latn', kind: 'full form' }],
  });
  const mentions = [
    { record: 'places/azattyq', surface: 'azattyq' },
    { record: 'places/azattyk', surface: 'azattyk' },
  ];
  assert.deepEqual(nameFaults([one, other], mentions), [
    { kind: 'shared-spelling', text: 'Radio Azattyk', records: ['places/azattyq', 'places/azattyk'] },
  ]);
});

test('words that two records share knowingly, or in different articles, are none', () => {
  const shared = [
    place('one', {
      further: [{ text: 'Both', language: 'en', kind: 'colloquial', sharedWith: ['places/two'] }],
    }),
    place('two', { further: [{ text: 'Both', language: 'en', kind: 'colloquial' }] }),
  ];
  const apart = [
    place('three', { printed: [{ text: 'MVD', only: ['first'] }] }),
    place('four', { printed: [{ text: 'MVD', only: ['second'] }] }),
  ];
  const mentions = [
    { record: 'places/one', surface: 'one' },
    { record: 'places/two', surface: 'two' },
    { record: 'places/three', surface: 'MVD' },
    { record: 'places/four', surface: 'MVD' },
  ];
  assert.deepEqual(nameFaults([...shared, ...apart], mentions), []);
});

interface Given {
  readonly printed?: readonly object[];
  readonly further?: readonly object[];
  readonly parents?: readonly string[];
}

/** A place whose id, with a capital for Osh, is its one printed name. */
function place(id: string, { printed, further = [], parents = [] }: Given = {}): NamedFacts {
  const own = [{ text: id === 'osh' ? 'Osh' : id }];
  return {
    record: `places/${id}`,
    printed: (printed ?? own).map((spelling) => printedSpelling.parse(spelling)),
    further: further.map((spelling) => furtherSpelling.parse(spelling)),
    parents,
  };
}

/** A place that is there only for those in it. */
function above(id: string, parents: readonly string[] = []): NamedFacts {
  return place(id, { printed: [], parents });
}
