/** The citations of an article, as a section of a book. */
import { fromHtml } from 'hast-util-from-html';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../archive/archive.ts';
import { citationStyles } from '../../citation/format.ts';
import { formsToShow } from '../../citation/in-text-forms.ts';
import { citedPassage } from '../../citation/pinpoint.ts';
import { formNames, styleNames } from '../../components/article/style-names.ts';
import { absoluteUrl, articleFileUrl } from '../../urls.ts';
import { citedArticle } from '../../views/articles/cited-article.ts';
import { asXml } from './xhtml.ts';

/** In: an article. Out: its entry in each style, what a text says of the whole and of a passage, and where every passage has its own. */
export function citationSection(article: Article): Element {
  const { url, citations, inText } = citedArticle(article);
  const all = absoluteUrl(articleFileUrl(article.id, 'cite/'));
  const entries = citationStyles.flatMap((style) => entry(styleNames[style], citations[style]));
  const passages = formsToShow(inText).flatMap((form) =>
    entry(formNames[form], citedPassage(inText[form].placed, { form, url, anchor: 'p1' })),
  );
  return x('section', { id: 'cite', 'aria-labelledby': 'cite-heading' }, [
    x('h2', { id: 'cite-heading' }, 'Cite this article'),
    x('dl', entries),
    x('h3', 'A passage of it'),
    x('p', [
      'Its number stands before each paragraph, and leads to its address: ',
      x('code', `${url}#p1`),
      ' is that of the first, which is cited so:',
    ]),
    x('dl', passages),
    x('p', [x('a', { href: all }, 'Every passage with its citations'), ' stands on the archive’s pages.']),
  ]);
}

function entry(name: string, html: string): Element[] {
  return [x('dt', name), x('dd', asXml(fromHtml(html, { fragment: true }).children))];
}
