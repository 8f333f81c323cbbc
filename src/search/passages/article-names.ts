/** Which names an article mentions, and where: how the search index carries it. Pure. */

import { grouped } from '../grouped.ts';

/**
 * Packs an article's mentions for the index.
 *
 * In: the mentions, in reading order; `within`, for a reference the references of all places in which it lies, near and
 * far; `called`, what a record is called, for browsers that do not load every name. Out: `words`, one made-up word for each record and for each place in which one lies, under which the index finds
 * the article; and `places`, all mentions in one line, which travels with the article's text.
 */
export function packNames(
  mentions: readonly PlacedName[],
  within: (reference: string) => readonly string[],
  called: (reference: string) => Called | undefined = () => undefined,
): ArticleNames {
  const byRecord = grouped(mentions, ({ record }) => record);
  const records = [...byRecord.keys()];
  return {
    words: [...new Set(records.flatMap((record) => [record, ...within(record)]).map(nameWord))],
    places: [...byRecord]
      .map(([record, own]) => `${record}${titled(called(record))}:${own.map(written).join(',')}`)
      .join(';'),
  };
}

/** Name and mark are parted by tildes. */
function titled(called: Called | undefined): string {
  return called ? `~${escaped(called.name)}${called.cited ? '~' : ''}` : '';
}

function escaped(text: string): string {
  return text.replace(/[%:;,.~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** In: the line that packNames() made, or nothing. Out: what the records are called, where it says so. */
export function readCalled(places: string): Map<string, Called> {
  return new Map(
    places.split(';').flatMap((entry): [string, Called][] => {
      const [record = '', name, mark] = (entry.split(':')[0] ?? '').split('~');
      return name === undefined ? [] : [[record, { name: decodeURIComponent(name), cited: mark === '' }]];
    }),
  );
}

function written({ at, start, end, surface }: PlacedName): string {
  const place = `${at}.${start.toString(36)}.${(end - start).toString(36)}`;
  // The byline stands among other lines in the index, where only its words can be found again.
  return at === 'byline' ? `${place}.${encodeURIComponent(surface).replaceAll('.', '%2E')}` : place;
}

/** In: the line that packNames() made, or nothing. Out: the mentions, by record. */
export function readNamePlaces(places: string): PlacedName[] {
  if (places === '') return [];
  return places.split(';').flatMap((entry) => {
    const [named = '', list = ''] = entry.split(':');
    const record = named.split('~')[0] ?? '';
    return list.split(',').map((one) => {
      const [at = '', start = '0', length = '0', words = ''] = one.split('.');
      const from = Number.parseInt(start, 36);
      const end = from + Number.parseInt(length, 36);
      return { record, at, start: from, end, surface: decodeURIComponent(words) };
    });
  });
}

/**
 * The made-up word of a record, which no text has: `zz` and the FNV-1a digest of its reference, 32 bits in base 36
 * (https://www.rfc-editor.org/rfc/rfc9923). Should two records share it, the mentions tell them apart.
 */
export function nameWord(reference: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(reference)) hash = Math.imul(hash ^ byte, 0x01000193);
  return `zz${(hash >>> 0).toString(36)}`;
}

/** A name at its place in an article. */
export interface PlacedName {
  /** `people/kadyr-malikov`. */
  readonly record: string;
  /** `title`, `byline`, `p4`, `n12`. */
  readonly at: string;
  /** Offsets in the text of that part, in UTF-16 units, end not included. */
  readonly start: number;
  readonly end: number;
  /** The words; once packed, those of the byline only. */
  readonly surface: string;
}

/** What a record is called. */
export interface Called {
  readonly name: string;
  /** Cited as a source. */
  readonly cited: boolean;
}

/** What the index keeps of an article's names. */
export interface ArticleNames {
  readonly words: readonly string[];
  readonly places: string;
}
