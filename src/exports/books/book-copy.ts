/** About the copy of an article: capture, rights, corrections; as sections of a book. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Article } from '../../archive/archive.ts';
import { captureForm } from '../../components/article/capture-form.ts';
import { hasRemovedWords } from '../../components/article/withheld-notice.ts';
import { countedMarks } from '../../components/words/counted.ts';
import { dateInWords } from '../../components/words/date-in-words.ts';
import { passageName } from '../../components/words/passage-name.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { absoluteUrl, articleUrl } from '../../urls.ts';

/** In: an article and its text. Out: a section about the copy, and one with the corrections where there are any. */
export function copySections({ id, record, counts }: Article, text: ArticleText): Element[] {
  const { capture, rights, corrections, issued } = record;
  const gaps = countedMarks(counts.marks).join(', ') || 'nothing is marked as missing';
  const page = absoluteUrl(articleUrl(id));
  return [
    x('section', { id: 'copy', 'aria-labelledby': 'copy-heading' }, [
      x('h2', { id: 'copy-heading' }, 'About this copy'),
      x(
        'p',
        `The words are those of the capture, its spelling included; ${gaps}. Paragraph numbers and words in [brackets] are ours, and so are the links on names.`,
      ),
      x('p', [
        `${captureForm(capture.file)}, kept byte for byte. SHA-256: `,
        x('code', capture.sha256),
        capture.date === undefined
          ? '. The day of capture is not recorded.'
          : `. Captured on ${dateInWords(capture.date)}.`,
        ...(hasRemovedWords(record) ? [' Words were removed on request; they are shown nowhere.'] : []),
      ]),
      ...(issued.reason === undefined ? [] : [x('p', `Date: ${issued.reason}`)]),
      x('p', [
        'What else was marked, and everything since this book was made, stands on the archive’s page: ',
        x('a', { href: page }, page),
      ]),
      x('h3', 'Rights'),
      x('p', rights.statement),
    ]),
    ...(corrections.length === 0
      ? []
      : [
          x('section', { id: 'corrections', 'aria-labelledby': 'corrections-heading' }, [
            x('h2', { id: 'corrections-heading' }, 'Corrections'),
            x(
              'ul',
              corrections.map(({ date, what, anchors, removed }) => {
                const at = [...anchors, ...removed].map((anchor) => passageName(text, anchor)).join(', ');
                return x('li', `${dateInWords(date)}${at === '' ? '' : `, ${at}`}: ${what}`);
              }),
            ),
          ]),
        ]),
  ];
}
