/** Words of a TEI document that stand in an element of their own: names, slips. */
import type { ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Mention } from '../../names/find-mentions.ts';
import type { EditorialMark } from '../../text/article-text.ts';
import { signPlaces, signsIn, solid } from './signs.ts';
import type { PassageMarks } from './tei-marks.ts';
import { nameElement, nameId } from './tei-names.ts';

/**
 * In: the printed words of a passage, its mentions and its marks. Out: what is to be wrapped, the outer before the inner; offsets count signs
 * without white space, since the page may break a line. A slip that reaches from the midst of a name beyond it is left out.
 */
export function spansOf({ anchor, words, mentions, marks }: PassageParts): Span[] {
  const before = (offset: number): number => signsIn(words, 0, offset);
  const names: Span[] = mentions.map(({ start, end, record }) => ({
    start: before(start),
    end: before(end),
    wrap: (content, part) => {
      const id = `name.${anchor}.${start}.${nameId(record)}`;
      const ways = { whole: {}, first: { 'xml:id': id }, further: { prev: `#${id}` } }[part];
      return x(nameElement(record), { ref: `#${nameId(record)}`, ...ways }, content);
    },
  }));
  const slips: Span[] = [];
  for (const { mark, end, wraps } of marks.values()) {
    if (!wraps || mark.words === undefined) continue;
    const { reading } = mark;
    slips.push({
      mark,
      start: end - solid(mark.words).length,
      end,
      wrap: (content) => {
        const slip = x('sic', content);
        return reading === undefined ? slip : x('choice', [slip, x('corr', { resp: '#editors' }, reading)]);
      },
    });
  }
  const whole = slips.filter((slip) => !names.some((name) => cross(slip, name)));
  const ordered = [...names, ...whole].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.filter((span, i) => !ordered.slice(0, i).some((other) => cross(other, span)));
}

function cross(a: Span, b: Span): boolean {
  return (
    (a.start < b.start && a.end > b.start && a.end < b.end) ||
    (b.start < a.start && b.end > a.start && b.end < a.end)
  );
}

/**
 * In: a run of words, the spans of its passage, and how many signs of the passage came before. Out: the run with its spans wrapped, each as far
 * as it stands in the run; and how many signs came with it.
 */
export function spanned(
  text: string,
  { spans, at }: { spans: readonly Span[]; at: number },
): { content: ElementContent[]; at: number } {
  const places = signPlaces(text);
  const end = at + places.length;
  if (places.length === 0) return { content: [{ type: 'text', value: text }], at };
  const here = spans
    .filter((span) => span.start < end && span.end > at)
    .map((span) => ({
      from: places[Math.max(0, span.start - at)] ?? 0,
      to: (places[Math.min(places.length, span.end - at) - 1] ?? 0) + 1,
      wrap: (content: ElementContent[]) =>
        span.wrap(content, span.start < at ? 'further' : span.end > end ? 'first' : 'whole'),
    }));
  return { content: nested(text, { here, from: 0, to: text.length }), at: end };
}

function nested(
  text: string,
  { here, from, to }: { here: readonly Placed[]; from: number; to: number },
): ElementContent[] {
  const content: ElementContent[] = [];
  let at = from;
  const push = (end: number): void => {
    if (end > at) content.push({ type: 'text', value: text.slice(at, end) });
  };
  let rest = [...here];
  for (let [span] = rest; span; [span] = rest) {
    const { from: start, to: end } = span;
    push(start);
    const inner = rest.slice(1).filter((one) => one.to <= end && one.from < end);
    content.push(span.wrap(nested(text, { here: inner, from: start, to: end })));
    at = end;
    rest = rest.slice(1).filter((one) => one.from >= end);
  }
  push(to);
  return content;
}

interface PassageParts {
  readonly anchor: string;
  readonly words: string;
  readonly mentions: readonly Mention[];
  readonly marks: PassageMarks;
}

interface Placed {
  readonly from: number;
  readonly to: number;
  wrap(content: ElementContent[]): ElementContent;
}

/** Words in an element of their own. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Of a slip. */
  readonly mark?: EditorialMark;
  /** In: the words, and whether they are all of it. Where a mark of ours stands within, the second part leads to the first. */
  wrap(content: ElementContent[], part: 'whole' | 'first' | 'further'): ElementContent;
}
