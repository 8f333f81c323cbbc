/** Ranges of pages in every form they come in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bibLaTeX } from '../../../src/citation/biblatex.ts';
import { citationFormatter } from '../../../src/citation/format.ts';
import { ris } from '../../../src/citation/ris.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';

const format = citationFormatter(readCitationStyles());
const cases: [page: string, apa: string, bib: string, lines: string[]][] = [
  ['125-142', '125–142', '125--142', ['SP  - 125', 'EP  - 142']],
  ['125--142', '125–142', '125--142', ['SP  - 125', 'EP  - 142']],
  ['125 – 142', '125–142', '125--142', ['SP  - 125', 'EP  - 142']],
  ['e12–e15', 'e12–e15', 'e12--e15', ['SP  - e12', 'EP  - e15']],
  ['12-15, 20–22', '12–15, 20–22', '12--15, 20--22', ['SP  - 12-15, 20-22']],
  ['xii–xv', 'xii–xv', 'xii--xv', ['SP  - xii', 'EP  - xv']],
  ['7', '7', '7', ['SP  - 7']],
];
for (const [page, apa, bib, lines] of cases) {
  test(page, () => {
    const item = {
      id: 'x',
      type: 'article-journal' as const,
      title: 'A study',
      'container-title': 'Log',
      volume: '2',
      page,
    };
    assert.match(format(item).citations.apa, new RegExp(`<i>2</i>, ${apa}\\.$`));
    assert.ok(bibLaTeX([item]).includes(`pages = {${bib}},`));
    assert.deepEqual(ris([item]).match(/^[SE]P {2}- .*(?=\r$)/gm), lines);
  });
}
