/** References: how one record names another. */
import { z } from 'zod';

const groups = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A person, place or organisation: its folder in content/ and its id, `people/kadyr-malikov`. */
export const reference = z.string().regex(new RegExp(`^(?:people|places|organisations)/${groups}$`), {
  error:
    'is not the name of a record: write its folder and id, such as "people/kadyr-malikov" or "places/osh"',
});

/** An organisation: `organisations/united-nations`. */
export const organisationReference = z.string().regex(new RegExp(`^organisations/${groups}$`), {
  error:
    'is not the name of an organisation: write "organisations/" and its id, such as "organisations/united-nations"',
});

/** What brings things out: an organisation, or a seat that stands for a government, `places/akorda`. */
export const outletReference = z.string().regex(new RegExp(`^(?:organisations|places)/${groups}$`), {
  error:
    'is not the name of an outlet: write "organisations/" or "places/" and its id; a person is an author or a speaker',
});

/** A place: `places/kyrgyzstan`. */
export const placeReference = z.string().regex(new RegExp(`^places/${groups}$`), {
  error: 'is not the name of a place: write "places/" and its id, such as "places/kyrgyzstan"',
});

/**
 * Every reference that a record holds, wherever it stands.
 * In: a validated record. Out: each reference with the path to it, in the order of the record's fields.
 */
export function referencesIn(record: unknown): FoundReference[] {
  return visit(record, []);
}

function visit(value: unknown, path: readonly (string | number)[]): FoundReference[] {
  if (typeof value === 'string') {
    return reference.safeParse(value).success ? [{ path, reference: value }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => visit(item, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => visit(part, [...path, key]));
}

/** A reference, and where in its record it stands. */
export interface FoundReference {
  readonly path: readonly (string | number)[];
  readonly reference: string;
}
