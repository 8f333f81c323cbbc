/** The records that each made-up article brings: two people, two places, an organisation. */
import { madeName } from './words.ts';

/** How many new records an article brings. */
export const recordsAnArticle = 5;

/** In: the number of an article, from 0. Out: its five records, with the words by which the text names each. */
export function madeRecords(article: number): MadeRecord[] {
  return Array.from({ length: recordsAnArticle }, (_, i) => made(article * recordsAnArticle + i, i));
}

function made(n: number, kind: number): MadeRecord {
  const { latin, cyrillic } = madeName(n * 7919);
  const further = [
    { text: cyrillic, language: 'ru', kind: 'native script' },
    { text: latin.replaceAll('sh', 'ş').replaceAll('k', 'q'), language: 'kk-Latn', kind: 'transliteration' },
  ].filter(({ text }) => text !== latin);
  const common = { id: latin.toLowerCase(), sort: latin, further };
  if (kind < 2) {
    const given = madeName(n % 97).latin.slice(3);
    const name = `${given.charAt(0).toUpperCase()}${given.slice(1)} ${latin}`;
    const record = {
      ...common,
      name,
      sort: `${latin}, ${name.split(' ')[0] ?? ''}`,
      further: [{ ...further[0], text: `${cyrillic} Жу` }],
      printed: [{ text: name }, { text: latin, form: 'short' }],
      description: `A person made up for measuring, number ${n}.`,
    };
    return { folder: 'people', record, printed: name };
  }
  const printed = [{ text: latin }];
  if (kind < 4) {
    const coordinates = [37 + (n % 1700) / 100, 52 + (n % 3300) / 100];
    const parents = [['kazakhstan', 'kyrgyzstan', 'tajikistan', 'uzbekistan'][n % 4]].map(
      (id) => `places/${id ?? ''}`,
    );
    const description = `A town made up for measuring, number ${n}.`;
    const record = { ...common, name: latin, kind: 'town', coordinates, parents, printed, description };
    return { folder: 'places', record, printed: latin };
  }
  const name = `${latin} News`;
  const description = `An outlet made up for measuring, number ${n}.`;
  const record = {
    ...common,
    name,
    sort: name,
    kind: 'media outlet',
    printed: [{ text: name }],
    description,
  };
  return { folder: 'organisations', record, printed: name };
}

/** A record, and the words by which a text may name it. */
export interface MadeRecord {
  readonly folder: 'people' | 'places' | 'organisations';
  readonly record: { readonly id: string };
  readonly printed: string;
}
