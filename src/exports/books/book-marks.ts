/** What is said of the editorial marks of an article: after the text, and where a mark stands in programs that open notes there. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { passageName } from '../../components/words/passage-name.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { markKey, type PlacedMark } from './book-text.ts';

/** In: a text. Out: its marks in reading order, each with an identifier, `mark-1`; and the same by what bookText() looks them up with. */
export function placedMarks({ marks }: ArticleText): {
  marks: PlacedMark[];
  byKey: Map<string, PlacedMark[]>;
} {
  const placed = marks.map((mark, index): PlacedMark => ({ ...mark, id: `mark-${index + 1}` }));
  return { marks: placed, byKey: Map.groupBy(placed, ({ at, shown }) => markKey(at, shown)) };
}

/** In: a text, its marks, and which of them have found their place in it. Out: a section, none where there are no marks. */
export function marksSection(
  text: ArticleText,
  { marks, byKey }: ReturnType<typeof placedMarks>,
  language: Record<string, string>,
): Element[] {
  if (marks.length === 0) return [];
  const unplaced = new Set([...byKey.values()].flat());
  return [
    x('section', { id: 'marks', 'aria-labelledby': 'marks-heading' }, [
      x('h2', { id: 'marks-heading' }, 'Editorial marks'),
      x('p', 'Words in [brackets like this] are ours, not the author’s. A likely reading is our inference.'),
      ...marks.map((mark) =>
        x('div', { id: mark.id, class: 'note', 'epub:type': 'footnote', role: 'doc-footnote' }, [
          x('p', [
            wayBack(mark, unplaced.has(mark)),
            ` ${passageName(text, mark.at)}. `,
            ...said(mark, language),
          ]),
        ]),
      ),
    ]),
  ];
}

function wayBack({ id, at, shown }: PlacedMark, isUnplaced: boolean): Element {
  const href = isUnplaced ? `#${at}` : `#at-${id}`;
  return x('a', { class: 'ed', href, role: 'doc-backlink' }, shown);
}

function said(
  { kind, shown, words, reading, note }: PlacedMark,
  language: Record<string, string>,
): ElementContent[] {
  const parts: (Element | string)[] = [];
  if (words !== undefined) parts.push(x('q', language, words));
  if (reading !== undefined)
    parts.push(words === undefined ? 'Probably ' : ', probably ', x('q', language, reading));
  if (parts.length > 0) parts.push('. ');
  if (note !== undefined) parts.push(note);
  else parts.push(kinds.get(kind === 'missing' ? shown : kind) ?? '');
  return x('p', parts).children;
}

/** What a mark means of which no more is said, as the page about the archive has it. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['[link missing]', 'The source had a web address or a link here; the copy lost it.'],
  ['[publisher missing]', 'A note named its source here; the copy lost the name.'],
  ['[text missing]', 'Words are lost, how many is not known.'],
  [
    '[picture left out]',
    'The source shows a picture here. Only those are kept that the archive has a right to show.',
  ],
  ['spelling', 'A slip of the print, kept as it is.'],
  ['doubtful', 'The sentence may not say what was meant, and we do not mend it.'],
]);
