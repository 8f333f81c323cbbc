/** Who says something, as pages say it. */
import type { Archive } from '../archive/archive.ts';
import type { Sayer } from '../records/quotation.ts';
import { nameLink, type NameLink } from './name-links.ts';

/** In: the archive, and a sayer of a claim or a voice. Out: what to show of them. */
export function saying(archive: Archive, { kind, who, named }: Sayer): Saying {
  return { kind: kinds[kind], who: who.map((reference) => nameLink(archive, reference)), named };
}

/** The same as plain text: "Yerlan Karin (expert)", "“unofficial sources” (unofficial)", "the author", "not stated". */
export function sayingInWords({ kind, who, named }: Saying): string {
  const words = [...who.map(({ name }) => name), ...(named === undefined ? [] : [`“${named}”`])].join(', ');
  return words === '' ? kind : `${words} (${kind})`;
}

const kinds: Readonly<Record<Sayer['kind'], string>> = {
  official: 'official',
  expert: 'expert',
  witness: 'witness',
  party: 'taking part',
  unofficial: 'unofficial',
  author: 'the author',
  'not-stated': 'not stated',
};

/** Who says something. */
export interface Saying {
  /** In words: "expert", "the author", "not stated". */
  readonly kind: string;
  readonly who: readonly NameLink[];
  /** The passage's own words for them. */
  readonly named: string | undefined;
}
