import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { edtfDate, issueDate } from '../../../src/records/date.ts';

describe('a date', () => {
  const both = [
    '2018',
    '2014-11',
    '2014-10-30',
    '2016-02-29',
    '2018~',
    '2014-09?',
    '2014-09-16%',
    '2013/2017',
  ];
  const ofEvents = ['196X', '193X/195X', '2011-12/..', '2014~/..'];
  const neither = [
    ...['2016-01-09T00:00:00Z', '2016-01-09T00:00:00+06:00', '2016-01-09T23:59:59'],
    ...['/', '../..', '../2016', '2016/', '/2016', '2014/2015/2016', '2016/2015', '2016-02/2016-01'],
    ...[
      '0000',
      '19XX',
      '000X',
      '-2016',
      '+2016',
      'Y170000002',
      '16',
      '２０１６',
      '',
      ' 2016',
      '2016 ',
      '2016\n',
    ],
    ...['2016-13', '2016-00', '2016-02-30', '2015-02-29', '2016-1-9', '20260101', '2016-366', '2016-W01'],
    ...['2016-21', '2016-41', '2016-XX-09', 'XXXX', 'XXXX-12-XX', '201u', '1560s', '[2014,2015]'],
    ...['?2016-01', '2016~-01', '2016-01-~09', '9 January 2016', '01/09/2016', 'unknown'],
  ];

  it('of publication is a year, a month, a day, or lies between two of them', () => {
    assert.deepEqual(refused(issueDate, both), []);
    assert.deepEqual(refused(issueDate, [...ofEvents, ...neither]), [...ofEvents, ...neither]);
  });

  it('of an event may also be a decade, or have no stated end', () => {
    assert.deepEqual(refused(edtfDate, [...both, ...ofEvents]), []);
    assert.deepEqual(refused(edtfDate, neither), neither);
  });
});

function refused(schema: typeof edtfDate, dates: readonly string[]): string[] {
  return dates.filter((date) => !schema.safeParse(date).success);
}
