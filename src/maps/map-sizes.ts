/** The sizes of maps; the style sheet of maps has the same limits. */

/** By size, the widths of maps in pixels of a root of 16, and the size of their letters. `tiny`: telephones with letters twice as large. */
export const mapSizes: Readonly<Record<Size, MapSize>> = {
  tiny: { from: 144, to: 286, em: 12 },
  small: { from: 286, to: 400, em: 12 },
  middle: { from: 400, to: 544, em: 12 },
  medium: { from: 544, to: 896, em: 13 },
  large: { from: 896, to: 1250, em: 13 },
};

/** All of them, the smallest first. */
export const sizeNames = ['tiny', 'small', 'middle', 'medium', 'large'] as const;

/** A map's size: below 286 pixels of width, below 400, 544 and 896, and above. */
export type Size = (typeof sizeNames)[number];

/** The maps of one size. */
export interface MapSize {
  readonly from: number;
  readonly to: number;
  /** Pixels. */
  readonly em: number;
}
