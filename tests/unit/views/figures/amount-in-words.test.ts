/** Quantities as readers read them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../../src/records/claim.ts';
import { amountInWords, shortAmount } from '../../../../src/views/figures/amount-in-words.ts';

const cases: readonly [Claim['amount'], Claim['unit'], string, string][] = [
  [{ qualifier: 'exact', value: 250 }, 'persons', '250', '250'],
  [{ qualifier: 'about', value: 31000 }, 'persons', 'about 31,000', '≈\u00a031,000'],
  [{ qualifier: 'more-than', value: 1000 }, 'persons', 'more than 1,000', '>\u00a01,000'],
  [{ qualifier: 'up-to', value: 80 }, 'percent', 'up to 80 percent', 'up to 80'],
  [{ qualifier: 'about', value: 1, of: 3 }, 'share', 'about 1 in 3', '≈\u00a01 in 3'],
  [{ qualifier: 'exact', value: 1 }, 'months', '1 month', '1'],
  [{ qualifier: 'exact', value: 8 }, 'years', '8 years', '8'],
  [{ qualifier: 'range', from: 19, to: 43 }, 'years-of-age', '19 to 43 years', '19 to 43'],
  [
    { qualifier: 'range', from: 'a few dozen', to: 100, toQualifier: 'at-most' },
    'persons',
    'a few dozen to at most 100',
    'a few dozen to 100',
  ],
  [
    { qualifier: 'in-words', printed: 'smaller numbers' },
    'persons',
    '“smaller numbers”',
    '“smaller numbers”',
  ],
  [{ qualifier: 'unknown', printed: 'unknown' }, 'persons', 'not known (“unknown”)', 'not known'],
];

for (const [amount, unit, long, short] of cases) {
  test(long, () => {
    assert.equal(amountInWords({ amount, unit }), long);
    assert.equal(shortAmount(amount), short);
  });
}
