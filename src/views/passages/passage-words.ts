/** The words of the parts of an article. */
import type { Article } from '../../archive/archive.ts';
import type { ArticleWords } from '../../text/article-text.ts';

/** In: an article, its text, and a part of it: `title`, `byline`, `p4`, `s1`, `n12`. Out: the words; empty when there is no such part. */
export function passageWords({ record }: Article, { text, at }: { text: ArticleWords; at: string }): string {
  if (at === 'title') return record.title.printed;
  if (at === 'byline') return record.byline.printed ?? '';
  const { notes, headings, paragraphs } = text;
  const passages = at.startsWith('n') ? notes : at.startsWith('s') ? headings : paragraphs;
  return passages.find(({ anchor }) => anchor === at)?.text ?? '';
}
