/** What a text says of a paragraph, in each form. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationFormatter } from '../../../src/citation/format.ts';
import { type InTextForm, inTextForms } from '../../../src/citation/in-text-forms.ts';
import { citedPassage, pinpoint } from '../../../src/citation/pinpoint.ts';
import { readCitationStyles } from '../../../src/views/articles/citation-styles.ts';
import { goldArticles } from './gold.ts';

describe('a pinpoint', () => {
  test('is "para." in APA and "par." elsewhere', () => {
    assert.equal(pinpoint('apa', 'p4'), 'para. 4');
    assert.equal(pinpoint('chicago-note', 'p4'), 'par. 4');
    assert.equal(pinpoint('mla', 'p12a'), 'par. 12a');
  });

  test('can span paragraphs, be an endnote, or reach from a paragraph into the endnotes', () => {
    assert.equal(pinpoint('apa', 'p4', { to: 'p5' }), 'paras. 4–5');
    assert.equal(pinpoint('mla', 'p4', { to: 'p4' }), 'par. 4');
    assert.equal(pinpoint('chicago-note', 'n12'), 'n. 12');
    assert.equal(pinpoint('apa', 'p4', { to: 'n5' }), 'para. 4 to n. 5');
  });

  test('has the number of an endnote as the copy prints it', () => {
    assert.equal(pinpoint('mla', 'n12', { label: 'xii' }), 'n. xii');
    const options = { form: 'apa', url: '', anchor: 'p4', to: 'n5', toLabel: 'v' } as const;
    assert.equal(citedPassage('(A, {¶})', options), '(A, para. 4 to n. v)');
  });

  test('refuses what is not an anchor', () => {
    assert.throws(() => pinpoint('apa', 'top'), { name: 'RangeError' });
    assert.throws(() => pinpoint('apa', 'p4', { to: 'x5' }), { name: 'RangeError' });
  });
});

describe('what a text says of a paragraph', () => {
  const format = citationFormatter(readCitationStyles());
  const articles = new Map(goldArticles().map(({ label, csl }) => [label, format(csl).inText]));
  const site = 'https://steppe.example/articles/';

  function said(id: string, form: InTextForm, anchor = 'p4'): string {
    return citedPassage(articles.get(id)?.[form].placed ?? '', { form, url: `${site}${id}/`, anchor });
  }

  const cases: [id: string, form: InTextForm, expected: string][] = [
    [
      'goble-2015-defecting',
      'chicago-note',
      `Paul Goble, “Central Asian Soldiers and Officers Seen Defecting to Islamic State at Critical Times,” <i>Window on Eurasia—New Series</i>, June 7, 2015, par. 4, Steppe Archive, ${site}goble-2015-defecting/#p4.`,
    ],
    [
      'goble-2015-defecting',
      'chicago-short-note',
      'Goble, “Central Asian Soldiers and Officers Seen Defecting to Islamic State at Critical Times,” par. 4.',
    ],
    ['goble-2015-defecting', 'chicago-author-date', '(Goble 2015, par. 4)'],
    ['goble-2015-defecting', 'apa', '(Goble, 2015, para. 4)'],
    ['goble-2015-defecting', 'mla', '(Goble, par. 4)'],
    ['ai-2014-isil', 'chicago-author-date', '(A.I. 2014, par. 4)'],
    ['ai-2014-isil', 'apa', '(A.I., 2014, para. 4)'],
    [
      'edm-2014-alien-war',
      'chicago-note',
      `“‘Our People in an Alien War’: Kazakhstanis Fighting for the Islamic State,” <i>Eurasia Daily Monitor</i> 11, no. 206 ([2014?]): par. 4, Steppe Archive, ${site}edm-2014-alien-war/#p4.`,
    ],
    [
      'edm-2014-alien-war',
      'chicago-author-date',
      '(“‘Our People in an Alien War’: Kazakhstanis Fighting for the Islamic State” [2014?], par. 4)',
    ],
    [
      'edm-2014-alien-war',
      'apa',
      '(“‘Our People in an Alien War’: Kazakhstanis Fighting for the Islamic State,” ca. 2014, para. 4)',
    ],
    ['kzexpert-2018-isis-threat', 'chicago-author-date', '(KZ.expert [2018?], par. 4)'],
    [
      'kzexpert-2018-isis-threat',
      'apa',
      '(<i>How Real Is the ISIS Threat for Central Asia?</i>, ca. 2018, para. 4)',
    ],
  ];
  for (const [id, form, expected] of cases) {
    test(`${id}, ${form}`, () => assert.equal(said(id, form), expected));
  }

  test('holds exactly one pinpoint in every form of every article, and the note alone an address', () => {
    for (const id of articles.keys()) {
      for (const form of inTextForms) {
        const html = said(id, form, 'n12');
        assert.equal(html.match(/\bn\. 12\b/g)?.length, 1, html);
        assert.equal(html.match(/#n12\b/g)?.length ?? 0, form === 'chicago-note' ? 1 : 0, html);
      }
    }
  });

  test('is refused when the form waits for no place', () => {
    const options = { form: 'apa', url: site, anchor: 'p4' } as const;
    assert.throws(() => citedPassage('(Goble, 2015)', options), { name: 'RangeError' });
  });
});

describe('two works by the same authors in one year', () => {
  const format = citationFormatter(readCitationStyles());
  const item = goldArticles().find(({ label }) => label === 'goble-2015-defecting')?.csl;
  test('have letters where a style goes by the year, and nowhere else', () => {
    assert.ok(item);
    const { citations, inText } = format(item, 1);
    assert.equal(inText['chicago-author-date'].whole, '(Goble 2015b)');
    assert.equal(inText.apa.whole, '(Goble, 2015b)');
    assert.match(citations['chicago-author-date'], /^Goble, Paul\. 2015b\. /);
    assert.match(citations.apa, /^Goble, P\. \(2015b, June 7\)\. /);
    for (const each of [citations.mla, citations['chicago-note'], citations['chicago-bibliography']])
      assert.doesNotMatch(each, /2015b/);
  });
  test('without a date too, and with a guessed one', () => {
    assert.ok(item);
    const { issued, ...undated } = item;
    assert.equal(format(undated, 0).inText.apa.whole, '(Goble, n.d.-a)');
    assert.equal(
      format({ ...item, issued: { ...issued, circa: true } }, 0).inText['chicago-author-date'].whole,
      '(Goble [2015a?])',
    );
  });
});
