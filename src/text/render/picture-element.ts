/** Pictures: shown where the right to show them is stated, otherwise a mark with the words of the caption. */
import type { Element, ElementContent } from 'hast';
import { element, text } from './elements.ts';

/**
 * In: the anchor and the number of the picture, its caption, the mark where it is left out, and the picture where it is shown. Out: a paragraph
 * with the mark and the caption; or the picture, over the caption and what is said of the right to show it.
 */
export function pictureElement({ anchor, number, caption, mark, shown }: PictureParts): Element {
  const words = [...number, text(' ')];
  if (!shown) {
    if (mark !== undefined) words.push(element('ins', { className: ['ed'] }, [text(mark)]));
    if (caption.length > 0) words.push(text(' '), ...caption);
    return element('p', { id: anchor, className: ['picture'] }, words);
  }
  const { src, alt, right, width, height } = shown;
  const size = width === undefined ? {} : { width, height };
  return element('figure', {}, [
    element('img', { src, alt, ...size, loading: 'lazy' }, []),
    element('figcaption', {}, [
      element('p', { id: anchor, className: ['picture'] }, [...words, ...caption]),
      element('p', { className: ['right'] }, [text(right)]),
    ]),
  ]);
}

/** A picture that may be shown. */
export interface ShownPicture {
  /** Its address on this site. */
  readonly src: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** By what right it is shown. */
  readonly right: string;
  /** In pixels, where the file says so. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

interface PictureParts {
  readonly anchor: string;
  readonly number: ElementContent[];
  readonly caption: ElementContent[];
  readonly mark: string | undefined;
  readonly shown: ShownPicture | undefined;
}
