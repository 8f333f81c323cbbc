/** A picture before it is drawn. Types only. Lengths are pixels, from the left and from the top; colours are written `#7d2a12`. */
import type { Lettering } from './letter-widths.ts';

/** A picture of even boxes and lines of text. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

/** A box. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Words on a line. */
export interface Line extends Lettering {
  readonly x: number;
  /** Where the letters stand. */
  readonly y: number;
  readonly colour: string;
  readonly words: string;
}

/** The pixels of a letter, as seen from where it begins on its line. */
export interface LetterShape {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Row by row, from 0 to `darkest`. */
  readonly levels: Uint8Array;
}
