/** A line of printed words to Markdown. */
import type { Nodes } from 'mdast';
import { addressFault } from '../../../src/records/web-address.ts';
import { foldWhiteSpace } from '../../../src/text/printed-words.ts';
import { markdownTree } from '../../../src/text/parse/syntax.ts';
import { escapeMarkdown } from '../../../src/text/to-markdown.ts';
import { foldSpace, inlineWords, type Inline } from './block.ts';

/**
 * In: a line; `breaks: false` where its line breaks become spaces; `start: false` where it does not begin a line. Out:
 * Markdown that parses back to the same words; emphasis and links that would change them are given up, first emphasis.
 */
export function inlineMarkdown(
  inline: readonly Inline[],
  { breaks = true, start = true }: { breaks?: boolean; start?: boolean } = {},
): string {
  const line = tidied(breaks ? inline : withoutBreaks(inline));
  for (const keep of [
    { emphasis: true, links: true },
    { emphasis: false, links: true },
  ]) {
    const markdown = written(line, { ...keep, start });
    if (readsBack(markdown, line)) return markdown;
  }
  return written(line, { emphasis: false, links: false, start });
}

/** Whether a parser finds the same words, in the same order. */
function readsBack(markdown: string, line: readonly Inline[]): boolean {
  if (/[*_]/.test(markdown) || markdown.includes('](')) {
    // Signs in a marker are no emphasis where its note is.
    const withoutSigns = (text: string): string => text.replace(/\[\^[*†‡§]+\]/g, '[^0]');
    const tree = markdownTree(`x ${withoutSigns(markdown)}`);
    return foldSpace(treeWords(tree).slice(2)) === foldSpace(foldWhiteSpace(withoutSigns(plain(line))));
  }
  return true;
}

function treeWords(node: Nodes): string {
  if (node.type === 'text') return foldWhiteSpace(node.value);
  if (node.type === 'break') return ' ';
  return 'children' in node && !(node.type === 'textDirective' && node.name === 'missing')
    ? node.children.map(treeWords).join('')
    : '';
}

/** The words without markers: a marker whose note is not in the line is only text to the parser, and looked at elsewhere. */
function plain(line: readonly Inline[]): string {
  return inlineWords(
    line.map((part) => (part.kind === 'marker' ? { kind: 'words', text: `[^${part.label}]` } : deep(part))),
  );
}

function deep(part: Inline): Inline {
  return 'inline' in part ? { ...part, inline: [{ kind: 'words', text: plain(part.inline) }] } : part;
}

function written(line: readonly Inline[], how: Writing): string {
  return line
    .map((part, index) => {
      const isFirst = how.start && index === 0;
      const isLast = index === line.length - 1 || line[index + 1]?.kind === 'break';
      const afterBreak = line[index - 1]?.kind === 'break';
      return partMarkdown(part, { ...how, start: isFirst || afterBreak, end: isLast && how.end !== false });
    })
    .join('')
    .trim();
}

function partMarkdown(part: Inline, how: Writing): string {
  switch (part.kind) {
    case 'words':
      return wordsMarkdown(part.text, how);
    case 'break':
      return '\\\n';
    case 'marker':
      return `[^${part.label}]`;
    case 'missing':
      return ':missing[text]';
    case 'out':
      return wordsMarkdown(part.text, how);
    case 'emphasis':
    case 'strong': {
      const inner = written(part.inline, { ...how, start: false, end: false });
      const sign = part.kind === 'strong' ? '**' : '*';
      return how.emphasis && inner !== '' ? sign + inner + sign : written(part.inline, how);
    }
    case 'link': {
      const inner = written(part.inline, { ...how, start: false, end: false });
      if (!how.links || inner === '' || addressFault(part.address)) return written(part.inline, how);
      return `[${inner.replace(/(?<!\\)\](?!\()/g, '\\]')}](${part.address.replace(/[()*_:[\]]/g, escapedInAddress)})`;
    }
  }
}

/** Signs that Markdown or its directives would read in an address; a colon after the scheme is none of them. */
function escapedInAddress(sign: string): string {
  return sign === ':' || sign === '_' ? sign : `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

function wordsMarkdown(text: string, { start, end = true }: Writing): string {
  const words = escapeMarkdown(text, { start, end });
  // Right after a marker, a colon would begin a note and a bracket a link's address.
  return start ? words : words.replace(/^[:(]/, '\\$&');
}

function withoutBreaks(inline: readonly Inline[]): Inline[] {
  return inline.map((part) => {
    if (part.kind === 'break') return { kind: 'words', text: ' ' };
    return 'inline' in part ? { ...part, inline: withoutBreaks(part.inline) } : part;
  });
}

/** Neighbours of one kind become one; white space at the ends of emphasis and links moves out of them. */
function tidied(inline: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  for (const part of inline.flatMap(spaceOutside)) {
    const last = out.at(-1);
    if (last?.kind === 'words' && part.kind === 'words')
      out[out.length - 1] = { kind: 'words', text: last.text + part.text };
    else if (last && 'inline' in last && part.kind === last.kind && part.kind !== 'link')
      out[out.length - 1] = { ...last, inline: tidied([...last.inline, ...part.inline]) };
    else out.push(part);
  }
  return trimmed(out);
}

function spaceOutside(part: Inline): Inline[] {
  if (!('inline' in part)) return [part];
  const words = inlineWords(part.inline);
  if (words.trim() === '') return words === '' ? [] : [{ kind: 'words', text: ' ' }];
  const inner = tidied(part.inline);
  return [
    ...(/^\s/u.test(words) ? [{ kind: 'words', text: ' ' } as const] : []),
    { ...part, inline: inner },
    ...(/\s$/u.test(words) ? [{ kind: 'words', text: ' ' } as const] : []),
  ];
}

/** No white space at the ends of a line, nor around its breaks. */
function trimmed(line: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  line.forEach((part, index) => {
    if (part.kind !== 'words') {
      if (part.kind !== 'break' || (out.length > 0 && index < line.length - 1)) out.push(part);
      return;
    }
    let text = part.text.replace(/\s+/gu, ' ');
    if (out.length === 0 || out.at(-1)?.kind === 'break') text = text.trimStart();
    if (index === line.length - 1 || line[index + 1]?.kind === 'break') text = text.trimEnd();
    if (text !== '') out.push({ kind: 'words', text });
  });
  return out.at(-1)?.kind === 'break' ? out.slice(0, -1) : out;
}

interface Writing {
  readonly emphasis: boolean;
  readonly links: boolean;
  readonly start: boolean;
  readonly end?: boolean;
}
