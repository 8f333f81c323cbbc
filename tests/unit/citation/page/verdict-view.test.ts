/** The line that is read out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictLine } from '../../../../src/citation/page/verdict-view.ts';
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
