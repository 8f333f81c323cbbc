/** What a selection in the page touches. Browser only. */
import type { SelectedPassage } from '../cited-quotation.ts';

/** Paragraphs, rows of tables, headings and endnotes: the parts of an article that have an address and can be quoted. */
export const passageSelector = '.text :is(p, tr, h2, h3, h4)[id], .notes li[id]';

/** What stands in a passage and is not the author's. */
const ours = '.pn, .nr, .ed, .back, .quote-offer';

/**
 * In: a range of the page. Out: the passages that it touches, in reading order, with what of each is selected; and
 * the text of the page before the first of them.
 */
export function selectedPassages(range: Range): { passages: SelectedPassage[]; before: string } {
  const touched = [...document.querySelectorAll(passageSelector)].filter((passage) =>
    range.intersectsNode(passage),
  );
  const ahead = document.createRange();
  ahead.setStart(document.body, 0);
  if (touched[0]) ahead.setEndBefore(touched[0]);
  return { passages: touched.map((passage) => selectedPassage(passage, range)), before: ahead.toString() };
}

/** Out: the passage in which the focus is, or that the address names; undefined when there is none. */
export function passageAt(): Element | undefined {
  const focused = document.activeElement?.closest(passageSelector);
  return focused ?? document.querySelector(':target')?.closest(passageSelector) ?? undefined;
}

/** In: a passage, of this page or of another. Out: its words without what is ours, white space folded. */
export function passageWords(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(ours)) part.remove();
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

function selectedPassage(passage: Element, range: Range): SelectedPassage {
  const pieces: { text: string; ours: boolean }[] = [];
  let [length, from, to] = [0, -1, 0];
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const isOurs = Boolean(node.parentElement?.closest(ours));
    pieces.push({ text, ours: isOurs });
    if (isOurs) continue;
    if (range.intersectsNode(node)) {
      const start = node === range.startContainer ? range.startOffset : 0;
      const end = node === range.endContainer ? range.endOffset : text.length;
      if (start < end) {
        if (from < 0) from = length + start;
        to = length + end;
      }
    }
    length += text.length;
  }
  const label = passage.getAttribute('data-label') ?? undefined;
  return { anchor: passage.id, label, pieces, from: Math.max(from, 0), to };
}
