/** Made-up records, always the same, as rows of a table of names. */
import type { NameRow } from '../../../../src/search/lookup/names.ts';

/** In: how many. Out: rows of persons, places and organisations, with three or four spellings each. */
export function madeUpRows(number: number): NameRow[] {
  const next = chance(7);
  function one(list: readonly string[]): string {
    return list[next(list.length)] ?? '';
  }
  function word(ending: string): string {
    const made = one(onsets) + one(vowels) + one(codas) + one(vowels) + one(codas) + ending;
    return made.charAt(0).toUpperCase() + made.slice(1);
  }
  const givenNames = Array.from({ length: 300 }, () => word(''));
  return Array.from({ length: number }, (_, index): NameRow => {
    const kind = index % 10;
    const folder = kind < 6 ? 'pe' : kind < 8 ? 'pl' : 'or';
    const name =
      folder === 'pe'
        ? `${one(givenNames)} ${word(one(endings))}`
        : folder === 'pl'
          ? word(kind === 6 ? ' oblast' : '')
          : `${word('')} ${one(['Party', 'Movement', 'Front'])} of ${word('stan')}`;
    const other = name.replaceAll('kh', 'h').replaceAll('ya', 'ia').replaceAll('zh', 'j');
    const printed = other === name ? '' : other;
    return [
      `${folder}made-${index}`,
      name,
      1,
      printed,
      name.replace(/v$/, 'ff'),
      'made up',
      next(400),
      1,
      [],
      0,
    ];
  });
}

/** A row of whole numbers below a bound: Mulberry32. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const onsets = 'k kh g m n b d zh sh ch t r l s z ya ye a o u al ar'.split(' ');
const vowels = 'a e i o u ya'.split(' ');
const codas = 'r l m n z s d t kh b g v k sh'.split(' ');
const endings = 'ov ev in bek baev ova yan khan'.split(' ');
