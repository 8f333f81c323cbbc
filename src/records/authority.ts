/** What other registers call the same person, place or organisation. Only where certain: a wrong identifier is worse than none. */
import { z } from 'zod';

/** A Wikidata item. */
export const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/, { error: 'is not a Wikidata item: write one such as "Q232"' });

/** A number of GeoNames, of places alone. */
export const geonames = z.string().regex(/^[1-9]\d{0,8}$/, {
  error: 'is not a number of GeoNames: write one such as "1526273", in quotation marks',
});

/** A number of VIAF, the file of names that libraries share; it has up to 22 digits, more than a number can hold. */
export const viaf = z.string().regex(/^[1-9]\d{0,21}$/, {
  error: 'is not a number of VIAF: write one such as "153302405", in quotation marks',
});

/** The registers, in the order in which they are named. Their addresses are those that they give for the thing itself, not for a page about it. */
export const authorities = [
  {
    key: 'wikidata',
    name: 'Wikidata',
    thing: 'item',
    entity: (id: string) => `http://www.wikidata.org/entity/${id}`,
    page: (id: string) => `https://www.wikidata.org/wiki/${id}`,
  },
  {
    key: 'geonames',
    name: 'GeoNames',
    thing: 'number',
    entity: (id: string) => `https://sws.geonames.org/${id}/`,
    page: (id: string) => `https://www.geonames.org/${id}/`,
  },
  {
    key: 'viaf',
    name: 'VIAF',
    thing: 'number',
    entity: (id: string) => `http://viaf.org/viaf/${id}`,
    page: (id: string) => `https://viaf.org/viaf/${id}/`,
  },
] as const;

/** In: a record, or what holds its identifiers. Out: each that it has, with the register, the address of the thing and that of a page to read. */
export function identifiersOf(record: Identified): Identifier[] {
  return authorities.flatMap(({ key, name, entity, page }) => {
    const id = record[key];
    return id === undefined ? [] : [{ register: name, id, entity: entity(id), page: page(id) }];
  });
}

/** In: the same. Out: the addresses of the thing, as linked data name them: nothing, one, or a list. */
export function sameAs(record: Identified): { sameAs?: string | string[] } {
  const [first, ...more] = identifiersOf(record).map(({ entity }) => entity);
  if (first === undefined) return {};
  return { sameAs: more.length === 0 ? first : [first, ...more] };
}

/** What holds identifiers. */
export type Identified = { readonly [Key in (typeof authorities)[number]['key']]?: string | undefined };

/** An identifier. */
export interface Identifier {
  readonly register: string;
  readonly id: string;
  readonly entity: string;
  readonly page: string;
}
