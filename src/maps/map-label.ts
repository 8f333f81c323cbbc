/** What is named on a map. */
import type { Box, Shape } from './shape.ts';

/** Something to be named on a map. */
export interface MapLabel {
  readonly text: string;
  /** From 0 to 1 within the frame. */
  readonly x: number;
  readonly y: number;
  /** Its page; undefined where it is named only to help to find one's way. */
  readonly url: string | undefined;
  /** A country, region or province: named at its place, without a dot. */
  readonly isArea: boolean;
  /** A country: named in capitals. */
  readonly isCountry: boolean;
  /** The place that the map is about. */
  readonly isMarked: boolean;
  /** The country's shape; of a part of one, that country's. */
  readonly shape?: Shape | undefined;
  /** The sides of what a map beside this one shows larger, from 0 to 1. */
  readonly outline?: Box | undefined;
}
