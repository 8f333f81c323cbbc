/** content/publications/ID.yaml: a blog, a periodical or a site, written down once. Strict: an unknown key is an issue. */
import { z } from 'zod';
import { eachOnce } from './each-once.ts';
import { id } from './id.ts';
import { languageTag } from './forms/language-tag.ts';
import { line, ownLine } from './line.ts';

/**
 * The addresses of its articles, without http:// or https://. `*` stands for anything but white space, `{year}`, `{month}` and
 * `{day}` for the digits of the day of publication: "blog.example/{year}/{month}/*".
 */
const addressPattern = z
  .string()
  .max(500)
  .regex(/^[a-z0-9.-]+\.[a-z0-9-]+(?::\d+)?\/(?:[^\s{}]|\{(?:year|month|day)\})*$/i, {
    error:
      'is not a pattern of addresses: write host and path without "https://", with "*" for what differs, such as "blog.example/{year}/{month}/*"',
  });

export const publicationRecord = z.strictObject({
  /** By which articles name it, `publication: ID`. The same as the file's name. It is no public address. */
  id,
  kind: z.enum(['blog', 'periodical', 'website']),
  /** The name as printed. */
  name: line,
  /** The name as citations give it, where that differs. */
  citedAs: line.optional(),
  publisher: line.optional(),
  /** The language of its texts, where all have one (BCP 47). An article that has another says so itself. */
  language: languageTag.optional(),
  /** The rights in its texts, for articles that say nothing else of them. */
  rights: z.strictObject({ holder: ownLine, statement: ownLine }).optional(),
  /** Where its articles are first published. An article that names it has an address of one of these forms. */
  addresses: eachOnce(addressPattern).default([]),
});

/**
 * In: an address pattern of a publication, and an address. Out: whether the address is of that form, and what it tells of the day
 * of publication, as EDTF at the precision that it has ("2015-06"); undefined where it is not.
 */
export function matchAddress(pattern: string, address: string): { date?: string } | undefined {
  const source = pattern
    .split(/(\*|\{(?:year|month|day)\})/)
    .map((piece) => pieces[piece] ?? piece.replace(/[.+?^$()|[\]\\{}]/g, String.raw`\$&`))
    .join('');
  const found = new RegExp(`^https?://(?:www\\.)?${source.replace(/^www\\\./, '')}$`, 'i').exec(address);
  if (!found) return undefined;
  const { year, month, day } = found.groups ?? {};
  if (year === undefined) return {};
  const date = [year, month, month === undefined ? undefined : day].filter((part) => part !== undefined);
  return { date: date.join('-') };
}

const pieces: Readonly<Record<string, string>> = {
  '*': String.raw`\S*`,
  '{year}': String.raw`(?<year>(?:19|20)\d\d)`,
  '{month}': String.raw`(?<month>0[1-9]|1[0-2])`,
  '{day}': String.raw`(?<day>0[1-9]|[12]\d|3[01])`,
};

/** A publication, validated. */
export type PublicationRecord = z.output<typeof publicationRecord>;
