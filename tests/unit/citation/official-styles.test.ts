/** Our forms in the text beside those of the official styles, printed by pandoc where Debian's package of styles is installed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { withClient } from '../../../scripts/clients/run-client.ts';
import type { CslItem } from '../../../src/citation/csl-item.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { citationFormatter } from '../../../src/citation/format.ts';
import type { InTextForm } from '../../../src/citation/in-text-forms.ts';
import { citedPassage } from '../../../src/citation/pinpoint.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';
import { skippedWithout } from './external-reader.ts';
import { goldArticles, goldRecords } from './gold.ts';

const folder = '/usr/share/citation-style-language/styles';
const missing = existsSync(folder)
  ? skippedWithout('pandoc', '--version')
  : 'the official styles are not installed';
const format = citationFormatter(readCitationStyles());
const items = [...goldArticles(), ...goldRecords('citations-more')].map(({ csl }) => csl);

describe('in the text, of a paragraph, as the official styles have it', { skip: missing }, () => {
  test('APA', () => {
    assert.deepEqual(
      items.map((item) => ours(item, 'apa')),
      official(items, 'apa'),
    );
  });

  test('Chicago, author and date: but for "par.", and for a guessed year, which the 18th edition brackets', () => {
    // Of three authors or more it names the first; the edition before named three.
    const sure = items.filter(({ issued, author = [] }) => issued?.circa !== true && author.length !== 3);
    // An unsigned page of a site goes by the site in the 18th edition.
    const signed = sure.filter(({ type, author }) => type !== 'webpage' || author);
    assert.deepEqual(
      signed.map((item) => ours(item, 'chicago-author-date')),
      official(signed, 'chicago-author-date').map((form) => form.replace('para. 4', 'par. 4')),
    );
  });

  test('MLA: but for the space after "par."; with two works of one author, their titles', () => {
    assert.deepEqual(
      items.map((item) => ours(item, item.id.startsWith('goble') ? 'mla-title' : 'mla')),
      official(items, 'modern-language-association').map((form) => form.replace('para.4', 'par. 4')),
    );
  });
});

describe('the shortened note, as the official style has it', { skip: missing }, () => {
  test('Chicago', () => {
    const short = (item: CslItem): string => plain(format(item).inText['chicago-short-note'].whole);
    // With two works of one author the day would be added.
    const single = items.filter(({ id }) => id !== 'goble-2016-stopped-paying');
    const printed = run('chicago-fullnote-bibliography', single, (ids) =>
      // The third note of a work, without a place, is name and title.
      ids.flatMap((id) => [`A[@${id}, p. 1].`, `B[@${id}, p. 2].`, `C[@${id}].`]).join('\n\n'),
    );
    const notes = [...printed.matchAll(/^\[\d+\] (.*)$/gm)].map(([, note = '']) => note);
    assert.deepEqual(
      single.map((item) => bare(short(item))),
      single.map((_, at) => bare(notes[at * 3 + 2] ?? '')),
    );
  });
});

function ours(item: CslItem, form: InTextForm): string {
  return plain(citedPassage(format(item).inText[form].placed, { form, url: item.URL ?? '', anchor: 'p4' }));
}

function official(cited: readonly CslItem[], style: string): string[] {
  const printed = run(style, cited, (ids) => ids.map((id) => `@@ [@${id}, para. 4] @@`).join('\n\n'));
  return [...printed.matchAll(/^@@ (.*) @@$/gm)].map(([, form = '']) => form);
}

function run(style: string, cited: readonly CslItem[], text: (ids: readonly string[]) => string): string {
  const files = { 'items.json': cslJson(cited), 'style.csl': readFileSync(`${folder}/${style}.csl`, 'utf8') };
  const args = [
    '-f',
    'markdown',
    '-t',
    'plain',
    '--wrap=none',
    '--citeproc',
    '--bibliography=items.json',
    '--csl=style.csl',
  ];
  return (
    withClient(['pandoc'], files, (pandoc) => pandoc('pandoc', args, text(cited.map(({ id }) => id)))) ?? ''
  );
}

function plain(html: string): string {
  return html.replace(/<[^>]*>/g, '').replaceAll('&#38;', '&');
}

/** Without quotation marks, which an edition gives to reports and another does not, and the comma after a question. */
function bare(note: string): string {
  return note.replace(/[“”‘’_.,]/g, '').trim();
}
