/** content/places/ID.yaml: what may be written about a place. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { geonames } from './authority.ts';
import { eachOnce } from './each-once.ts';
import { namedRecord } from './name.ts';
import { placeReference } from './reference.ts';

export const placeRecord = namedRecord.extend({
  /** `seat`: a building that stands for a government, such as the Kremlin. `oblast`: any first-level division. */
  kind: z.enum([
    'region',
    'country',
    'former country',
    'oblast',
    'valley',
    'lake',
    'city',
    'town',
    'village',
    'seat',
  ]),
  /**
   * Latitude and longitude in degrees (WGS 84), north and east positive: a point inside the place where a map can
   * put its dot. Two decimals are enough for a city, one for a country.
   */
  coordinates: z.tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)]),
  /** The number of GeoNames. Only where certain. */
  geonames: geonames.optional(),
  /** The places in which it lies, the nearest first; a place that crosses borders has several. */
  parents: eachOnce(placeReference).default([]),
  /** True for a seat that the articles cite as a source: "(Akorda, November 3)". */
  citedAsSource: z.boolean().default(false),
});

/** A place's record, validated. */
export type PlaceRecord = z.output<typeof placeRecord>;
