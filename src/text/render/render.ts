/** From a parsed text to what readers get. */
import type { Element, Root } from 'hast';
import type { FootnoteReference, Text } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { ArticleText, EditorialMark, Heading, Note, Passage } from '../article-text.ts';
import type { ParsedHeading, ParsedNote, ParsedPassage, ParsedText, Run } from '../parsed-text.ts';
import { printedNumeral } from '../printed-numeral.ts';
import { referenceAnchors } from '../reference-anchors.ts';
import { wholeAnchors } from '../whole-anchors.ts';
import { hastHandlers, type RenderingPlan } from './hast-handlers.ts';
import { placeLinks, type NameLink, type UnplacedLink } from './name-links.ts';
import type { ShownPicture } from './picture-element.ts';
import { addNotices, type RetiredPassage } from './retired-notices.ts';
import { textSchema } from './sanitize-schema.ts';

const toHtml = unified()
  .use(rehypeSanitize, textSchema)
  .use(rehypeStringify, { collapseEmptyAttributes: true })
  .freeze();

/**
 * A text as HTML, with its passages, notes and marks.
 *
 * In: a parsed text; `anchors`, one for each of `parsed.passages` in their order (`p1`, `p12a`, `p7.2`, `s1`, `n3`); `links`, per anchor
 * the links on names over the printed text; `retired`, the anchors that leave a notice; the anchor of the standfirst; the pictures that
 * may be shown, by file; copies of pages that the author links to, by address. Out: an ArticleText, and the links
 * that found no place. Faults of the text are not looked at; whatever is in it, the HTML is no more than sanitize-schema.ts
 * allows.
 * @throws RangeError when the anchors are not as many as the passages, or not all different.
 */
export function renderText(
  parsed: ParsedText,
  { anchors, links = new Map(), retired = [], ...around }: RenderOptions,
): RenderedText {
  if (anchors.length !== parsed.passages.length || new Set(anchors).size !== anchors.length) {
    throw new RangeError(`${parsed.passages.length} passages were given ${new Set(anchors).size} anchors`);
  }
  const { plan, skipped } = planRendering(parsed, { anchors, links, ...around });
  const body = unified()
    .use(remarkRehype, { handlers: hastHandlers(plan) })
    .runSync(parsed.tree);
  const notes: Root = { type: 'root', children: plan.notes };
  if (!/^en\b/.test(around.language ?? 'en')) for (const root of [body, notes]) saysMarksInEnglish(root);
  addNotices({ body, notes }, retired);
  return {
    html: htmlOf(body),
    notesHtml: htmlOf(notes),
    paragraphs: parsed.passages.flatMap((passage, index) =>
      passage.kind === 'paragraph' ? [asPassage(passage, anchors[index] ?? '')] : [],
    ),
    notes: parsed.passages.flatMap((passage, index) =>
      passage.kind === 'note' ? [asNote(passage, { anchor: anchors[index] ?? '', plan })] : [],
    ),
    headings: parsed.passages.flatMap((passage, index): Heading[] =>
      passage.kind === 'heading' ? [asHeading(passage, { passages: parsed.passages, anchors, index })] : [],
    ),
    marks: marksOf(parsed, anchors, plan.pictures),
    skipped,
  };
}

function planRendering(
  parsed: ParsedText,
  { anchors, links, standfirst, pictures = new Map(), archived = new Map() }: PlanOptions,
): { plan: RenderingPlan; skipped: SkippedLink[] } {
  const anchorOf = new Map<ParsedPassage['node'], string>();
  const runs = new Map<Text, Run>();
  const placedLinks = new Map<Text, readonly NameLink[]>();
  const skipped: SkippedLink[] = [];
  const notes: { note: ParsedNote; anchor: string }[] = [];
  for (const [index, passage] of parsed.passages.entries()) {
    const anchor = anchors[index] ?? '';
    anchorOf.set(passage.node, anchor);
    if (passage.kind === 'note') notes.push({ note: passage, anchor });
    const here = links.get(anchor);
    if (!here?.length) continue;
    for (const run of passage.runs) runs.set(run.node, run);
    const { placed, skipped: left } = placeLinks(passage, here);
    for (const [node, placedHere] of placed) placedLinks.set(node, placedHere);
    skipped.push(...left.map((link) => ({ ...link, anchor })));
  }
  const { lists, loose } = wholeAnchors(parsed.passages, anchors);
  const plan = {
    anchors: anchorOf,
    lists,
    loose: new Map([...loose].map(([{ node }, ids]) => [node, ids])),
    standfirst,
    pictures,
    archived,
    runs,
    links: placedLinks,
    marks: new Map(parsed.marks.map((mark) => [mark.node, mark.shown])),
    ...markersOf(notes),
    notes: [],
  };
  return { plan, skipped };
}

function markersOf(
  notes: readonly { note: ParsedNote; anchor: string }[],
): Pick<RenderingPlan, 'markers' | 'backLinks'> {
  const ids = referenceAnchors(notes);
  const idOf = (reference: FootnoteReference) => ids.get(reference) ?? '';
  return {
    markers: new Map(
      notes.flatMap(({ note, anchor }) =>
        note.references.map((reference) => {
          const label = printedNumeral(reference.label ?? reference.identifier);
          return [reference, { id: idOf(reference), note: anchor, label }] as const;
        }),
      ),
    ),
    backLinks: new Map(notes.map(({ note }) => [note.node, note.references.map(idOf)])),
  };
}

/** Marks are ours, and English: a voice reads them so, and they run from left to right. */
function saysMarksInEnglish(root: Root): void {
  const waiting: (Root | Element)[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'element' && next.tagName === 'ins')
      Object.assign(next.properties, { lang: 'en', dir: 'ltr' });
    for (const child of next.children) if (child.type === 'element') waiting.push(child);
  }
}

function htmlOf(tree: Root): string {
  return toHtml.stringify(toHtml.runSync(tree));
}

function asPassage({ text }: ParsedPassage, anchor: string): Passage {
  return { anchor, label: anchor.slice(1), text };
}

function asHeading(
  heading: ParsedHeading,
  {
    passages,
    anchors,
    index,
  }: { passages: readonly ParsedPassage[]; anchors: readonly string[]; index: number },
): Heading {
  const next = passages.findIndex(({ kind }, i) => i > index && kind === 'paragraph');
  const before = anchors[next];
  return {
    ...asPassage(heading, anchors[index] ?? ''),
    level: heading.node.depth,
    ...(before === undefined ? {} : { before }),
  };
}

function asNote(
  { node, label, text }: ParsedNote,
  { anchor, plan }: { anchor: string; plan: RenderingPlan },
): Note {
  return { anchor, label, text, references: plan.backLinks.get(node) ?? [] };
}

function marksOf(
  { marks }: ParsedText,
  anchors: readonly string[],
  pictures: RenderingPlan['pictures'],
): EditorialMark[] {
  const told = marks.filter(({ node }) => !pictures.has(node.attributes?.['file'] ?? ''));
  return told.map(({ passage, kind, shown, words, reading, note }) => ({
    kind,
    at: anchors[passage] ?? '',
    shown,
    ...(words === undefined ? {} : { words }),
    ...(reading === undefined ? {} : { reading }),
    ...(note === undefined ? {} : { note }),
  }));
}

/** What a rendering is given beside the text. */
export interface RenderOptions {
  readonly anchors: readonly string[];
  readonly links?: ReadonlyMap<string, readonly NameLink[]>;
  readonly retired?: readonly RetiredPassage[];
  readonly standfirst?: string | undefined;
  /** That of the text, BCP 47; English unless told. */
  readonly language?: string | undefined;
  readonly pictures?: ReadonlyMap<string, ShownPicture>;
  readonly archived?: ReadonlyMap<string, string>;
}

type PlanOptions = Omit<RenderOptions, 'retired'> & Required<Pick<RenderOptions, 'links'>>;

/** A rendered text, and the links on names that were left out of it. */
export interface RenderedText extends ArticleText {
  readonly skipped: readonly SkippedLink[];
}

/** A link that was left out, the anchor of its passage, and why. */
export interface SkippedLink extends UnplacedLink {
  readonly anchor: string;
}
