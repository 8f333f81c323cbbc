import { inlineWords, type Inline } from './block.ts';

/** In: the parts of a line. Out: their words that are not linked, and those that are. */
export function linkedParts(inline: readonly Inline[]): { plain: string; linked: string } {
  let [plain, linked] = ['', ''];
  for (const part of inline) {
    if (part.kind === 'link') linked += inlineWords(part.inline);
    else if ('inline' in part) {
      const inner = linkedParts(part.inline);
      plain += inner.plain;
      linked += inner.linked;
    } else plain += inlineWords([part]);
  }
  return { plain, linked };
}
