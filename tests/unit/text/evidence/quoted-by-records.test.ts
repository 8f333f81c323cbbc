import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { claimsFile } from '../../../../src/records/claim.ts';
import { sourcesFile } from '../../../../src/records/source.ts';
import { quotedByClaims, quotedBySources } from '../../../../src/text/evidence/quoted-by-records.ts';

describe('a claim', () => {
  const words = 'Officials suggest a few dozen or “at the most” a hundred; one-in-three die.';
  const quoted = (amount: unknown) =>
    quotedByClaims(
      claimsFile.parse({
        article: 'goble-2016-stopped-paying',
        claims: [
          {
            id: 'joined',
            subject: 'ever-joined',
            what: 'People',
            amount,
            unit: 'persons',
            claimedBy: { kind: 'official', named: 'Officials' },
            where: 'p4',
            words,
          },
        ],
      }),
    )[0];

  it('has both ends of a range checked, the one as words and the other as a number', () => {
    const one = quoted({ qualifier: 'range', from: 'a few dozen', to: 100 });
    assert.deepEqual(one?.parts, [
      { path: ['claims', 0, 'amount', 'from'], text: 'a few dozen', of: 'words' },
      { path: ['claims', 0, 'claimedBy', 'named'], text: 'Officials', of: 'passage' },
    ]);
    assert.deepEqual(one.numbers, [{ path: ['claims', 0, 'amount', 'to'], value: 100 }]);
  });

  it('has both numbers of a share checked', () => {
    assert.deepEqual(
      quoted({ qualifier: 'about', value: 1, of: 3 })?.numbers?.map(({ value }) => value),
      [1, 3],
    );
  });
});

describe('a citation', () => {
  it('has title, authors, date and volume checked against its words', () => {
    const [one] = quotedBySources(
      sourcesFile.parse({
        article: 'ai-2014-isil',
        sources: [
          {
            id: 'n14',
            form: 'endnote',
            where: 'n14',
            words:
              'Wiktorowicz, Q., 2005. A Genealogy of Radical Islam, Studies in Conflict and Terrorism, 28 (2),',
            kind: 'journal-article',
            title: { printed: 'A Genealogy of Radical Islam' },
            authors: [{ printed: 'Wiktorowicz, Q.' }],
            volume: '28',
            dated: '2005',
          },
        ],
      }),
    );
    assert.deepEqual(
      one?.parts?.map(({ path, text }) => `${path.slice(2).join('.')} ${text}`),
      [
        'title.printed A Genealogy of Radical Islam',
        'authors.0.printed Wiktorowicz, Q.',
        'dated 2005',
        'volume 28',
      ],
    );
  });
});
