import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventRecord } from '../../../src/records/event.ts';

const whole = {
  what: 'A civil war was fought in Tajikistan.',
  date: { edtf: '1992/1997', known: 'printed' },
  tellings: [
    {
      article: 'ai-2014-isil',
      where: 'p3',
      words: 'a civil war in Tajikistan (1992-1997)',
      dated: '1992-1997',
    },
  ],
  about: ['places/tajikistan'],
};

describe('an event', () => {
  it('may be a day, a month, a decade, a time that lasted or has no end', () => {
    for (const edtf of ['2011-12-16', '2014-09', '2014~', '196X', '193X/195X', '1992/1997', '2011-12/..']) {
      assert.deepEqual(faults({ ...whole, date: { edtf, known: 'printed' } }), [], edtf);
    }
  });

  it('whose date is no EDTF is refused', () => {
    for (const edtf of ['late September 2014', '16.12.2011', '2014-13']) {
      assert.deepEqual(faults({ ...whole, date: { edtf, known: 'printed' } }), ['date.edtf'], edtf);
    }
  });

  it('rests on at least one telling, and concerns at least one record', () => {
    assert.deepEqual(faults({ ...whole, tellings: [], about: [] }), ['tellings', 'about']);
  });

  it('gives a reason for a date that is inferred', () => {
    assert.deepEqual(faults({ ...whole, date: { edtf: '2015-04-23', known: 'inferred' } }), ['date.known']);
  });
});

function faults(record: unknown): string[] {
  return eventRecord.safeParse(record).error?.issues.map((issue) => issue.path.join('.')) ?? [];
}
