/** The line that is read out. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotableSequences } from '../../../src/citation/quotable.ts';
import { verdictLine } from '../../../src/citation/verdict-view.ts';
import { verifyQuotation } from '../../../src/citation/verify.ts';
import { quotableTexts } from './quotable-texts.ts';

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
