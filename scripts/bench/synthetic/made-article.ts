/** One made-up article: fifteen paragraphs full of names, numbers, dates and sources, and what rests on them. */
import { createHash } from 'node:crypto';
import { byRank, chance } from './chance.ts';
import { madeRecords, recordsAnArticle, type MadeRecord } from './made-records.ts';
import { capitalised, sentence, word } from './words.ts';

const countries = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

/**
 * Makes the n-th article, of about 1,500 words with some 90 mentions.
 * In: its number, from 0, and the names that many articles share, the most frequent first. Out: its files and records; the
 * same for the same number and names.
 */
export function madeArticle(n: number, shared: readonly string[]): MadeArticle {
  const random = chance(n + 1);
  const own = madeRecords(n);
  const id = `made-${String(n + 1).padStart(5, '0')}`;
  const year = 2010 + (n % 15);
  const outlet = own.find(({ folder }) => folder === 'organisations');
  const paragraphs = Array.from({ length: 15 }, (_, p) => {
    const country = countries[(n + p) % 5] ?? '';
    const facts = [
      ...(p < 6
        ? [`By ${year} as many as ${numberOf(n, p)} fighters had left ${country}, said ${speaker(own, p)}.`]
        : []),
      ...(p >= 6 && p < 14 ? [`So wrote ${outlet?.printed ?? ''} of ${country} on ${p} May ${year}.`] : []),
      ...(p >= 13 ? [`In ${year - (p - 12)} the bazaar of ${own[p - 11]?.printed ?? ''} was closed.`] : []),
    ];
    const prose = Array.from({ length: 4 }, () => named(sentence(random, 20), { random, own, shared, n }));
    return [...facts, ...prose].join(' ');
  });
  const notes = Array.from({ length: 10 }, () => sentence(random, 12));
  return { id, n, year, own, paragraphs, notes, title: capitalised(sentence(random, 8)) };
}

/** A person in full, and by the short form in every second paragraph. */
function speaker(own: readonly MadeRecord[], p: number): string {
  const full = own[p < 3 ? 0 : 1]?.printed ?? '';
  return p % 2 === 0 ? full : (full.split(' ')[1] ?? '');
}

/** The number that the p-th paragraph states. */
export function numberOf(n: number, p: number): number {
  return 100 + ((n * 131 + p * 977) % 4000);
}

/** In: an article. Out: the bytes of its capture, and of its file with the front matter as an object to be written. */
export function filesOf(article: MadeArticle): { capture: string; body: string; record: object } {
  const { id, n, year, paragraphs, notes, title } = article;
  const marked = paragraphs.map((text, p) => (p < 10 ? `${text}[${p + 1}]` : text));
  const printed = notes.map((note, i) => `[${i + 1}] ${note}`);
  const capture = `${[title, ...marked, ...printed].join('\n\n')}\n`;
  const body = [...marked, ...printed.map((note) => note.replace(/^\[(\d+)\]/, '[$1]:'))]
    .join('\n\n')
    .replace(/\[(\d+)\]/g, '[^$1]');
  const record = {
    id,
    title: { printed: title, sentence: title },
    byline: { state: 'none', note: `“${capitalised(word(n))}” is made up.` },
    authors: [{ family: capitalised(word(n)), given: capitalised(word(n * 7)) }],
    publication: { kind: 'website', name: 'Synthetic Monitor' },
    // After all that it cites, which is of May.
    issued: {
      date: `${year}-${String(6 + (n % 7)).padStart(2, '0')}`,
      known: 'inferred',
      reason: 'Made up for measuring.',
    },
    added: '2026-11-22',
    language: 'en',
    firstPublished: `https://example.org/${id}`,
    capture: {
      file: `${id}.txt`,
      sha256: createHash('sha256').update(capture).digest('hex'),
      leftOut: [{ text: title, as: 'title', place: 'before' }],
    },
    rights: { holder: 'Nobody', statement: 'Made up for measuring.' },
    summary: `Made up for measuring, article ${n + 1}.`,
    corrections: [],
    status: { state: 'published' },
  };
  return { capture, body, record };
}

/** A sentence with two names in it: half of them shared by many articles, half made up. */
function named(text: string, { random, own, shared, n }: Names): string {
  const words = text.split(' ');
  for (const place of [5, 12]) {
    const pick = random();
    const at = random();
    words[place] = pick < 0.5 ? byRank(shared, at) : pick < 0.85 ? oneOf(own, at) : oneOf(earlier(n, at), at);
  }
  return words.join(' ');
}

/** The records of an earlier article, the first ones far more often. */
function earlier(n: number, at: number): readonly MadeRecord[] {
  return madeRecords(Math.min(n, Math.floor((n + 1) ** at) - 1));
}

function oneOf(records: readonly MadeRecord[], at: number): string {
  return records[Math.floor(at * recordsAnArticle)]?.printed ?? '';
}

interface Names {
  readonly random: () => number;
  readonly own: readonly MadeRecord[];
  readonly shared: readonly string[];
  readonly n: number;
}

/** A made-up article. */
export interface MadeArticle {
  readonly id: string;
  /** Its number, from 0. */
  readonly n: number;
  readonly year: number;
  readonly title: string;
  readonly own: readonly MadeRecord[];
  readonly paragraphs: readonly string[];
  readonly notes: readonly string[];
}
