/** The parts of a name, joined the same way wherever they are written. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bibLaTeX } from '../../../src/citation/biblatex.ts';
import { cslName } from '../../../src/citation/article-item.ts';
import { familyName, indexedName, spokenName } from '../../../src/citation/names.ts';
import { ris } from '../../../src/citation/ris.ts';
import { authorsInWords } from '../../../src/components/words/article-line.ts';
import { jsonLd } from '../../../src/exports/json-ld.ts';
import { articleLabel } from '../../../src/reading/articles/article-facts.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import { articleFrontMatter } from './gold.ts';

type Author = Exclude<ArticleRecord['authors'], string>[number];

const cases: [author: Author, family: string, indexed: string, spoken: string, bib: string][] = [
  [
    { family: 'Orlova', given: 'Maria', particle: 'al-' },
    'al-Orlova',
    'al-Orlova, Maria',
    'Maria al-Orlova',
    'al-Orlova, Maria',
  ],
  [
    { family: 'Alessio', given: 'Ugo', particle: 'd’' },
    'd’Alessio',
    'd’Alessio, Ugo',
    'Ugo d’Alessio',
    'd’Alessio, Ugo',
  ],
  [
    { family: 'X', given: 'Eva', particle: 'von der' },
    'von der X',
    'von der X, Eva',
    'Eva von der X',
    'von der X, Eva',
  ],
  [
    { family: 'Reed', given: 'Tom', suffix: 'Jr.' },
    'Reed',
    'Reed, Tom, Jr.',
    'Tom Reed, Jr.',
    'Reed, Jr., Tom',
  ],
  [{ family: 'Омаров', given: 'Серик' }, 'Омаров', 'Омаров, Серик', 'Серик Омаров', 'Омаров, Серик'],
  [{ literal: 'Serik' }, '', 'Serik', 'Serik', '{Serik}'],
  [{ literal: 'A.I.' }, '', 'A.I.', 'A.I.', '{A.I.}'],
];

for (const [author, family, indexed, spoken, bib] of cases) {
  describe(spoken, () => {
    const name = cslName(author);
    const record = { ...articleFrontMatter('goble-2015-defecting'), authors: [author] };
    const item = { id: 'x', type: 'post-weblog' as const, author: [name] };
    test('in its forms', () => {
      assert.deepEqual([familyName(name), indexedName(name), spokenName(name)], [family, indexed, spoken]);
    });
    test('in files', () => {
      assert.ok(ris([item]).includes(`AU  - ${indexed}\r\n`));
      assert.ok(bibLaTeX([item]).includes(`author = {${bib}},`));
    });
    test('in pages', () => {
      assert.equal(authorsInWords(record), spoken);
      assert.ok(jsonLd({ id: 'x', record }).includes(`"name":"${spoken}"`));
      assert.equal(articleLabel(record), `${family || spoken} 2015`);
    });
  });
}
