/** The line that is read out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictLine } from '../../../../src/citation/page/verdict-line.ts';
import { quotableSequences } from '../../../../src/quotation/quotable.ts';
import { verifyQuotation } from '../../../../src/quotation/verify.ts';
import { quotableTexts } from '../../quotation/quotable-texts.ts';

const sequences = quotableSequences(quotableTexts());
const cases: [pasted: string, line: RegExp][] = [
  ['Kyrgyzstan', /^Two words at least are needed\.$/],
  ['The pond is home to newts', /^Not found: /],
  ['a civil war in Tajikistan', /^Exact: it stands in the archive word for word\.$/],
  ['Islamic State', /^Exact: it stands .*, in \d+ places\.$/],
  ['a civil war … taken oppressive measures', /^Exact: but for the words left out, /],
  ['a civil peace in Tajikistan', /^Altered: .* The nearest place differs where marked\.$/],
];
for (const [pasted, line] of cases) {
  test(`“${pasted}”`, () => assert.match(verdictLine(verifyQuotation(pasted, sequences)), line));
}

const reach = { compared: 4, left: 1200, near: 0 };
const partly: [pasted: string, line: RegExp][] = [
  ['The pond is home to newts', /^Not found: it does not stand .* 1,204 articles share .* the 4 likeliest /],
  ['a civil war in Tajikistan', /^Exact: .*, in 1 place or more\. 1,200 articles more may hold it /],
  ['a civil peace in Tajikistan', /^Altered: .* 1,200 articles more share words with it /],
];
for (const [pasted, line] of partly) {
  test(`“${pasted}”, when not all was compared`, () =>
    assert.match(verdictLine(verifyQuotation(pasted, sequences), reach), line));
}
