/** What stands in a line of a page. */
import type { Element, ElementContent } from 'hast';
import { isInLine, isWordless } from '../../../src/capture/html-words.ts';
import { withoutRefusedCharacters } from '../../../src/text/parse/refused-characters.ts';
import type { Inline } from '../blocks/block.ts';
import { outOf } from './page-outs.ts';
import { attribute, holdsBlocks, isOneOf } from './tree.ts';
import type { Walk } from './walk.ts';

/** In: an element that stands in a line; the walk. Out: its words with their emphasis, links and markers. */
export function inlineOf(element: Element, walk: Walk): Inline[] {
  const out = outOf(element, walk);
  if (out) return [out];
  const marker = walk.notes.markers.get(element);
  if (marker) return [{ kind: 'marker', ...marker }];
  const inline = element.children.flatMap((child): Inline[] => {
    if (child.type === 'text') return [{ kind: 'words', text: withoutRefusedCharacters(child.value) }];
    if (child.type !== 'element') return [];
    if (child.tagName === 'br') return [{ kind: 'break' }];
    if (isWordless(child)) {
      if (isPicture(child)) addPicture(walk);
      return [];
    }
    return inlineOf(child, walk);
  });
  const parted = inline.some(({ kind }) => kind === 'break' || kind === 'out');
  const { tagName } = element;
  const style = attribute(element, 'style');
  if (tagName === 'q') return [{ kind: 'words', text: '“' }, ...inline, { kind: 'words', text: '”' }];
  if (parted) return inline;
  if (tagName === 'a') {
    const address = addressOf(element, walk);
    return address === undefined || inline.some(({ kind }) => kind === 'marker')
      ? inline
      : [{ kind: 'link', address, inline }];
  }
  if (isOneOf(element, 'em', 'i', 'cite', 'dfn', 'var') || /font-style:\s*italic/i.test(style))
    return [{ kind: 'emphasis', inline }];
  if (isOneOf(element, 'strong', 'b') || /font-weight:\s*(?:bold|[6-9]00)/i.test(style))
    return [{ kind: 'strong', inline }];
  return inline;
}

function addressOf(element: Element, { base }: Walk): string | undefined {
  const href = attribute(element, 'href').trim();
  if (href === '' || href.startsWith('#')) return undefined;
  return URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** In: an element. Out: whether it is a picture of the text: emblems, pixels that count visits and the like are none. */
export function isPicture(element: Element): boolean {
  if (element.tagName === 'picture') return true;
  if (element.tagName !== 'img') return false;
  const size = ['width', 'height'].map((name) => Number(attribute(element, name) || '500'));
  const names = `${attribute(element, 'class')} ${attribute(element, 'src')}`;
  return (
    size.every((side) => !(side < 90)) && !/avatar|emoji|icon|logo|pixel|smil|spacer|gravatar/i.test(names)
  );
}

/** Puts the mark of a picture before the line that is being read. In: the walk. */
export function addPicture(walk: Walk): void {
  walk.blocks.push({ kind: 'picture', caption: [] });
}

/** In: a cell of a table; the walk. Out: one line, whatever stands in it; nothing in it is left out. */
export function cellLine(cell: Element, walk: Walk): Inline[] {
  return cell.children.flatMap((child) => flat(child, walk));
}

/** In: a node; the walk. Out: its words in one line, blocks parted by spaces. */
export function flat(node: ElementContent, walk: Walk): Inline[] {
  if (node.type === 'text') return [{ kind: 'words', text: withoutRefusedCharacters(node.value) }];
  if (node.type !== 'element' || isWordless(node)) return [];
  if (isInLine(node) && !holdsBlocks(node)) return inlineOf(node, { ...walk, repeated: [], whole: 0 });
  const inner = node.children.flatMap((child) => flat(child, walk));
  return [{ kind: 'words', text: ' ' }, ...inner, { kind: 'words', text: ' ' }];
}
