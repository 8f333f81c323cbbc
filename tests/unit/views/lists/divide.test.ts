/** Long lists in parts: nothing lost, nothing twice, no page too long, and addresses that stay. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { divide, mostLinks, type Level } from '../../../../src/views/lists/divide.ts';
import { letterLevels } from '../../../../src/views/lists/letters.ts';
import {
  listPages,
  pageAt,
  partsBelow,
  pathsOf,
  type ListPages,
} from '../../../../src/views/lists/list-pages.ts';

const byLetter = letterLevels((name: string) => name);

function pagesOf(names: readonly string[], { most = 1000 } = {}): ListPages<string> {
  return listPages(divide(names, { most, levels: byLetter }));
}

/** Names from a few syllables, so that some letters hold thousands and others none. */
function madeNames(count: number): string[] {
  const syllables = [
    'ka',
    'sha',
    'bek',
    'ri',
    'ne',
    'al',
    'mo',
    'tu',
    'zhu',
    'or',
    'yel',
    'da',
    'in',
    'che',
    'ir',
    'us',
  ];
  return Array.from({ length: count }, (_, i) => {
    const picked = [7, 101, 1009, 10007].map(
      (prime, place) => syllables[((i * prime) >> place) % syllables.length],
    );
    return `${picked.join('')}${i}`.replace(/^./, (letter) => letter.toUpperCase());
  }).sort((a, b) => (a < b ? -1 : 1));
}

describe('a list that fits on a page', () => {
  it('stays one page, without parts', () => {
    const pages = pagesOf(['Akorda', 'Bishkek'], { most: 2 });
    assert.deepEqual([...pages.keys()], ['']);
    assert.deepEqual(pageAt(pages).entries, ['Akorda', 'Bishkek']);
    assert.deepEqual(partsBelow(pages), []);
  });

  it('stays so up to its bound, even if its levels divide at any size, and not beyond', () => {
    const years: Level<number> = { keyOf: () => ({ key: '2014', label: '2014' }), isAlways: true };
    const paths = (count: number): string[] => [
      ...listPages(divide(new Array<number>(count).fill(0), { most: 9, whole: 3, levels: [years] })).keys(),
    ];
    assert.deepEqual(paths(3), ['']);
    assert.deepEqual(paths(4), ['', '2014/']);
  });
});

describe('50,000 names', () => {
  const names = madeNames(50_000);
  const pages = pagesOf(names);
  const all = [...pages.values()];

  it('stand on one page each, in their order', () => {
    const shown = all.flatMap(({ entries }) => entries);
    assert.equal(shown.length, names.length);
    assert.deepEqual(shown.toSorted(), names.toSorted());
    for (const { entries } of all)
      assert.deepEqual(
        entries,
        entries.toSorted((a, b) => (a < b ? -1 : 1)),
      );
  });

  it('fill no page with more than a thousand, nor with more links than a reader looks through', () => {
    for (const { path, entries, parts, numbers, above } of all) {
      assert.ok(entries.length <= 1000, `${path} holds ${entries.length}`);
      assert.ok(parts.length <= mostLinks, `${path} lists ${parts.length} parts`);
      assert.ok(numbers.length <= 20, `${path} lists ${numbers.length} numbers`);
      assert.ok(above.length <= 4, `${path} lies ${above.length} deep`);
    }
  });

  it('have an address each page, which needs no escaping', () => {
    assert.equal(new Set(all.map(({ path }) => path)).size, all.length);
    for (const { path } of all) assert.match(path, /^([a-z0-9-]+\/)*$/);
  });

  it('can be read from the first page to the last, and back', () => {
    const leaves = all.filter(({ parts }) => parts.length === 0);
    const forth: string[] = [];
    for (let at = leaves[0]; at; at = at.next && pages.get(at.next.path)) forth.push(at.path);
    assert.deepEqual(
      forth,
      leaves.map(({ path }) => path),
    );
    const back: string[] = [];
    for (let at = leaves.at(-1); at; at = at.previous && pages.get(at.previous.path)) back.push(at.path);
    assert.deepEqual(back, forth.toReversed());
  });

  it('are counted on every way to them', () => {
    const root = pageAt(pages);
    assert.equal(
      root.parts.reduce((sum, { count }) => sum + count, 0),
      names.length,
    );
    for (const { parts, count, entries } of all)
      if (parts.length > 0)
        assert.equal(
          parts.reduce((sum, part) => sum + part.count, entries.length),
          count,
        );
  });

  it('keep their addresses when names come under other letters', () => {
    const more = [...names, ...Array.from({ length: 3000 }, (_, i) => `Weg${i}`)];
    const [before, after] = [pathsOf(pages, (name) => name), pathsOf(pagesOf(more), (name) => name)];
    assert.deepEqual(
      names.map((name) => after.get(name)),
      names.map((name) => before.get(name)),
    );
  });
});

describe('what no level divides', () => {
  const entries = Array.from({ length: 4321 }, (_, i) => i);
  const one: Level<number> = { keyOf: () => ({ key: '2014', label: '2014' }), isAlways: true };
  const pages = listPages(divide(entries, { most: 100, levels: [one] }));

  it('is numbered, the first page at the address of the part', () => {
    assert.deepEqual([...pages.keys()].slice(0, 4), ['', '2014/', '2014/2/', '2014/3/']);
    assert.equal(pageAt(pages, '2014/44').entries.length, 21);
    assert.equal(pageAt(pages, '2014/3').title, '2014, 3 of 44');
  });

  it('names the first page, the last and those around, not all of them', () => {
    assert.deepEqual(
      pageAt(pages, '2014/20').numbers.map(({ label }) => label),
      ['1', '16', '17', '18', '19', '20', '21', '22', '23', '24', '44'],
    );
  });

  it('is not divided by a level that would make more parts than a page may list', () => {
    const many: Level<number> = { keyOf: (entry) => ({ key: `k${entry}`, label: String(entry) }) };
    const numbered = listPages(divide(entries, { most: 100, levels: [many] }));
    assert.equal(numbered.size, 44);
    assert.equal(pageAt(numbered, '2').entries[0], 100);
  });
});

describe('letters', () => {
  const keys = (name: string): string[] => byLetter.map(({ keyOf }) => keyOf(name).key);
  const labels = (name: string): string[] => byLetter.map(({ keyOf }) => keyOf(name).label);

  it('are those that a reader looks under, marks and articles of one letter apart', () => {
    assert.deepEqual(keys('Karin, Yerlan'), ['k', 'ka', 'kar']);
    assert.deepEqual(labels('Karin, Yerlan'), ['K', 'Ka', 'Kar']);
    assert.deepEqual(keys('Öskemen'), ['o', 'os', 'osk']);
    assert.deepEqual(keys('“9 May” square'), ['m', 'ma', 'may']);
  });

  it('of other scripts stand under one heading, and each first letter under that', () => {
    assert.deepEqual(keys('Қазақстан'), ['cyrillic-letters', 'k', 'ka']);
    assert.deepEqual(labels('Қазақстан'), ['Cyrillic letters', 'Қ', 'Қа']);
    assert.deepEqual(keys('كازاخستان'), ['arabic-letters', 'u643', 'u643-u627']);
    assert.deepEqual(keys('哈萨克斯坦'), ['other-letters', 'u54c8', 'u54c8-u8428']);
  });
});
