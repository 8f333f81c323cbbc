/** Quotations of every kind, to measure with. */
import { chance } from '../synthetic/chance.ts';
import { sentence } from '../synthetic/words.ts';
import type { BenchArchive } from './bench-archive.ts';

const ofEachKind = 50;

/** In: an archive. Out: fifty quotations of each kind, the same at every run. */
export function benchQuotations({ article, size }: BenchArchive): Record<string, string[]> {
  const random = chance(20261122);
  const some = (make: () => string): string[] => Array.from({ length: ofEachKind }, make);
  const below = (end: number): number => Math.floor(random() * end);
  const paragraphs = (): string[] =>
    article(below(size)).passages.flatMap(({ anchor, text }) => (anchor.startsWith('p') ? [text] : []));
  const sentences = (): string[] => (paragraphs()[below(15)] ?? '').split(/(?<=\.) /);
  const one = (): string => {
    const all = sentences();
    return all[1 + below(all.length - 1)] ?? '';
  };
  return {
    exact: some(one),
    'three sentences': some(() => sentences().slice(1, 4).join(' ')),
    altered: some(() => {
      const words = one().split(' ');
      for (let change = 0; change < 1 + below(3); change += 1) words[below(words.length)] = 'marmalade';
      return words.join(' ');
    }),
    ellipsis: some(() => {
      const words = [...sentences(), ''].find((text) => text.split(' ').length > 16)?.split(' ') ?? [];
      return `${words.slice(0, 6).join(' ')} … ${words.slice(-6).join(' ')}`;
    }),
    'two paragraphs': some(() => {
      const all = paragraphs();
      const at = below(14);
      const [first = '', second = ''] = all.slice(at, at + 2);
      return `${first.split(' ').slice(-8).join(' ')}\n\n${second.split(' ').slice(0, 8).join(' ')}`;
    }),
    'four words': some(() => {
      const words = one().split(' ');
      const at = below(words.length - 4);
      return words.slice(at, at + 4).join(' ');
    }),
    'common phrase': some(
      () => `fighters had left ${['Kazakhstan', 'Tajikistan', 'Uzbekistan'][below(3)] ?? ''}`,
    ),
    absent: some(() => sentence(random, 20)),
    'two articles': some(
      () => `${one().split(' ').slice(0, 9).join(' ')} ${one().split(' ').slice(-9).join(' ')}`,
    ),
  };
}
