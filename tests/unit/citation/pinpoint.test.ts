/** Citations of a paragraph. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { citationStyles, type CitationStyle } from '../../../src/citation/format.ts';
import { pinpoint, pinpointedCitation } from '../../../src/citation/pinpoint.ts';
import { goldArticles } from './gold.ts';

describe('a pinpoint', () => {
  test('is "para." in APA and "par." elsewhere', () => {
    assert.equal(pinpoint('apa', 'p4'), 'para. 4');
    assert.equal(pinpoint('chicago-note', 'p4'), 'par. 4');
    assert.equal(pinpoint('mla', 'p12a'), 'par. 12a');
  });

  test('can span paragraphs, or be an endnote', () => {
    assert.equal(pinpoint('apa', 'p4', { to: 'p5' }), 'paras. 4–5');
    assert.equal(pinpoint('mla', 'p4', { to: 'p4' }), 'par. 4');
    assert.equal(pinpoint('chicago-note', 'n12'), 'n. 12');
  });

  test('refuses what is not an anchor', () => {
    assert.throws(() => pinpoint('apa', 'top'), { name: 'RangeError' });
    assert.throws(() => pinpoint('apa', 'p4', { to: 'n5' }), { name: 'RangeError' });
  });
});

describe('a citation of a paragraph', () => {
  const articles = new Map(goldArticles().map((article) => [article.label, article]));

  function cited(id: string, style: CitationStyle): string {
    const html = articles.get(id)?.citations[style] ?? '';
    return pinpointedCitation(html, { style, url: `https://steppe.example/articles/${id}/`, anchor: 'p4' });
  }

  test('names the paragraph before the address, which leads to it', () => {
    assert.match(
      cited('goble-2015-defecting', 'chicago-note'),
      /June 7, 2015, Steppe Archive, par\. 4, https:\/\/steppe\.example\/articles\/goble-2015-defecting\/#p4\.$/,
    );
    assert.match(
      cited('goble-2015-defecting', 'apa'),
      /Steppe Archive, para\. 4\. https:\/\/steppe\.example\/articles\/goble-2015-defecting\/#p4$/,
    );
  });

  test('does so after a title too', () => {
    assert.match(
      cited('kzexpert-2018-isis-threat', 'chicago-author-date'),
      /Central Asia\?” par\. 4, https:\S+#p4\.$/,
    );
  });

  test('holds exactly one pinpoint and one anchor in every style of every article', () => {
    for (const id of articles.keys()) {
      for (const style of citationStyles) {
        const html = cited(id, style);
        assert.equal(html.match(/\bpara?\. 4\b/g)?.length, 1, html);
        assert.equal(html.match(/#p4\b/g)?.length, 1, html);
      }
    }
  });

  test('is refused when the citation is of something else', () => {
    const options = { style: 'apa', url: 'https://steppe.example/other/', anchor: 'p4' } as const;
    assert.throws(() => pinpointedCitation('Goble, P.', options), { name: 'RangeError' });
  });
});
