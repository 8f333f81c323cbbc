/** How people quote is no alteration; a changed word, number or negation always is: 138 pasted quotations. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { lookUp } from '../../../src/quotation/look-up.ts';
import { archiveInMemory } from './archive-in-memory.ts';
import { quotableTexts } from './quotable-texts.ts';

const { archive } = archiveInMemory(quotableTexts());
const file = readFileSync(join(import.meta.dirname, '../../gold/quotations.json'), 'utf8');
const { quotations } = JSON.parse(file) as { quotations: Pasted[] };

test('there are 138, each with its twin', () => {
  assert.equal(quotations.length, 138);
  assert.equal(quotations.filter(({ verdict }) => verdict === 'exact').length, 69);
});

describe('a quotation with', () => {
  for (const { how, pasted, verdict: expected, told = {}, change } of quotations) {
    test(how, async () => {
      const { verdict } = await lookUp(pasted, archive);
      assert.equal(verdict.kind, expected, JSON.stringify(verdict).slice(0, 600));
      const differences = 'differences' in verdict ? verdict.differences : [];
      for (const [sort, words] of Object.entries(told)) {
        const said =
          sort === 'aside'
            ? verdict.aside.join(' ')
            : differences.flatMap((each) => (each.sort === sort ? [each.given, each.printed] : [])).join(' ');
        assert.ok(said.includes(words), `${sort}: ${said}`);
      }
      if (!change) return;
      const changes = differences.filter(({ sort }) => sort === 'changed');
      assert.ok(
        changes.some(
          ({ given, printed }) => bare(given) === bare(change[0]) && bare(printed) === bare(change[1]),
        ),
        JSON.stringify(changes),
      );
      assert.equal(changes.length, 1, JSON.stringify(changes));
    });
  }
});

/** Without stops and spaces at its ends. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{Cf}]+$/gu, '');
}

interface Pasted {
  readonly how: string;
  readonly pasted: string;
  readonly verdict: 'exact' | 'altered' | 'absent';
  readonly told?: Readonly<Record<string, string>>;
  readonly change?: readonly [given: string, printed: string];
}
