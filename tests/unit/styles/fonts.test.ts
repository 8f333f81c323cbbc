import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const faces = [...css.matchAll(/@font-face \{([^}]*)\}/g)].map(([, rule = '']) => ({
  family: /font-family: '([^']*)'/.exec(rule)?.[1] ?? '',
  italic: rule.includes('font-style: italic'),
  file: /url\('\/(fonts\/[^']*)'\)/.exec(rule)?.[1] ?? '',
  ranges: [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const,
  ),
}));

function facesFor(letter: string, family: string): string[] {
  const point = letter.codePointAt(0) ?? 0;
  return faces
    .filter((face) => face.family === family && !face.italic)
    .filter(({ ranges }) => ranges.some(([first, last]) => first <= point && point <= last))
    .map(({ file }) => file);
}

const letters = {
  English: 'Aa0“”‘’–—\u00a0',
  Kazakh: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі',
  Kyrgyz: 'ҢңӨөҮү',
  Tajik: 'ҒғӢӣҚқӮӯҲҳҶҷ',
  Uzbek: 'ЎўҚқҒғҲҳʻʼ',
  Turkmen: 'ÄäÇçŽžŇňÖöŞşÜüÝý',
  transliteration: 'āīūḥṭʾʿ',
};

for (const [language, alphabet] of Object.entries(letters)) {
  for (const family of ['Steppe Serif', 'Steppe Sans']) {
    test(`${family} has the letters of ${language}, each in one file`, () => {
      for (const letter of alphabet)
        assert.equal(facesFor(letter, family).length, 1, `${letter} in ${family}`);
    });
  }
}

test('Arabic is left to the reader’s system', () => {
  assert.deepEqual(facesFor('ا', 'Steppe Serif'), []);
});

test('every file is there, and an English page loads 80 kB of them at most', () => {
  for (const { file } of faces) assert.ok(existsSync(`public/${file}`), file);
  const own = ['serif', 'serif-italic', 'sans'].map((name) => statSync(`public/fonts/${name}.woff2`).size);
  assert.ok(own.reduce((sum, size) => sum + size) <= 80_000);
});
