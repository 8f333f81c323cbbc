/** What is no valid HTML in the pages of a built site, and links that run into the word beside them. */
import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../../scripts/verify/built-site.ts';

/** Templates lose a space easily. */
const gluedLink = /[\p{L},;]<a (?!class="nr")[^>]*>[^<]*|<\/a>\p{L}.{0,20}/gu;

/** In: pages. Out: every fault, with its place. */
export async function htmlFaults(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Titles of articles are as long as they are.
      'long-title': 'off',
      // Form, not meaning.
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // Safari forgets that a list without markers is a list unless it is told.
      'no-redundant-role': 'off',
      // Everything comes from the site itself; what does not is refused above.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Claims are addressed as ARTICLE.CLAIM; a full stop is allowed in an id.
      'valid-id': ['error', { relaxed: true }],
      // A search field is sent with Enter, and a link to the search page stands beside it.
      'wcag/h32': 'off',
      // Nothing that looks like a telephone number here is one.
      'tel-non-breaking': 'off',
    },
  });
  const faults: string[] = [];
  for (const { file, html } of pages) {
    for (const [words] of html.matchAll(gluedLink))
      faults.push(`${file} no space between word and link: ${words}`);
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      faults.push(
        ...messages.map(
          ({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId} ${message}`,
        ),
      );
    }
  }
  return faults;
}
