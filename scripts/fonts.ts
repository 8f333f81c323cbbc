/**
 * Makes the site's fonts: `npm run fonts`.
 *
 * Cuts the faces of Source Serif 4 and Source Sans 3 down to the letters, weights and features that the pages
 * use, and writes public/fonts/*.woff2, the licences beside them, and src/styles/fonts.css, so that a file and
 * its unicode-range cannot disagree; and src/exports/pictures/fonts/*.ttf, one weight of each, for the pictures of shared
 * links, with the widths of their letters. The same input gives the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import subsetFont from 'subset-font';
import { letterWidths } from './fonts/letter-widths.ts';

/** Features that the pages use: figures of text and of tables, kerning, ligatures, marks, local forms. */
const features = 'calt ccmp kern liga lnum locl mark mkmk onum pnum tnum'.split(' ');

/** Every page: ASCII, Latin-1, what English prints, and the two turned commas of Uzbek (U+2BB, U+2BC). */
const latin =
  'U+20-7E,U+A0-FF,U+131,U+152-153,U+2BB-2BC,U+2010-203A,U+2044,U+20AC,U+2122,U+2191,U+2212,U+2215';
/** Scholarly transliteration, Turkish and Turkmen, currency signs (tenge U+20B8, rouble U+20BD). */
const latinExt =
  'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+1E00-1EFF,U+2020-2021,U+20A0-20AB,U+20AD-20C4,U+2113';
/** Russian and its neighbours, Ұұ of Kazakh, № (U+2116). */
const cyrillic = 'U+301,U+400-45F,U+490-491,U+4B0-4B1,U+2116';
/** Kazakh, Kyrgyz, Tajik and the other letters of Central Asia. */
const cyrillicExt = 'U+460-48F,U+492-4AF,U+4B2-52F';

/** Arabic is left to the reader's system: neither family has it. */
function fontFiles(): FontFile[] {
  const serif = { family: 'Steppe Serif', from: 'source-serif-4', wght: { min: 400, max: 700 } } as const;
  const sans = { family: 'Steppe Sans', from: 'source-sans-3', wght: { min: 400, max: 650 } } as const;
  const faces = [
    { ...serif, name: 'serif', style: 'normal' },
    { ...serif, name: 'serif-italic', style: 'italic', wght: 400 },
    { ...sans, name: 'sans', style: 'normal' },
  ] as const;
  const subsets = { latin: latin, 'latin-ext': latinExt, cyrillic: cyrillic, 'cyrillic-ext': cyrillicExt };
  return faces.flatMap((face) =>
    Object.entries(subsets).map(([subset, range]) => ({
      ...face,
      source: `node_modules/@fontsource-variable/${face.from}/files/${face.from}-${subset}-wght-${face.style}.woff2`,
      file: subset === 'latin' ? `${face.name}.woff2` : `${face.name}-${subset}.woff2`,
      range,
    })),
  );
}

async function makeFonts(): Promise<void> {
  await mkdir('public/fonts', { recursive: true });
  const rules: string[] = [];
  for (const font of fontFiles()) {
    const bytes = await subsetFont(await readFile(font.source), lettersOf(font.range), {
      targetFormat: 'woff2',
      variationAxes: { wght: font.wght },
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(`public/fonts/${font.file}`, bytes);
    rules.push(fontFace(font));
    process.stdout.write(`${font.file.padEnd(28)} ${(bytes.length / 1000).toFixed(1).padStart(6)} kB\n`);
  }
  await makePreviewFonts();
  await writeFile('src/styles/fonts.css', await stylesheet(rules));
  for (const family of ['source-serif-4', 'source-sans-3']) {
    const licence = await readFile(`node_modules/@fontsource-variable/${family}/LICENSE`, 'utf8');
    for (const folder of ['public/fonts', 'src/exports/pictures/fonts']) {
      await writeFile(`${folder}/${family}-OFL.txt`, notice(family) + licence);
    }
  }
}

/** The program that draws reads neither woff2 nor fonts of several weights. */
async function makePreviewFonts(): Promise<void> {
  await mkdir('src/exports/pictures/fonts', { recursive: true });
  for (const font of fontFiles().filter(({ style }) => style === 'normal')) {
    const bytes = await subsetFont(await readFile(font.source), lettersOf(font.range), {
      targetFormat: 'truetype',
      variationAxes: { wght: font.family === 'Steppe Serif' ? 600 : 450 },
      keepFeatures: features,
      noHinting: true,
    });
    await writeFile(`${pictureFonts}/${font.file.replace(/woff2$/, 'ttf')}`, bytes);
  }
  const letters = [latin, latinExt, cyrillic, cyrillicExt].map(lettersOf).join('');
  const widths = await Promise.all(
    (['serif', 'sans'] as const).map(async (face) => {
      const files = ['', '-latin-ext', '-cyrillic', '-cyrillic-ext'].map(
        (subset) => `${pictureFonts}/${face}${subset}.ttf`,
      );
      return [face, letterWidths(await Promise.all(files.map((file) => readFile(file))), letters)] as const;
    }),
  );
  await writeFile(`${pictureFonts}/letters.json`, `${JSON.stringify(Object.fromEntries(widths))}\n`);
}

const pictureFonts = 'src/exports/pictures/fonts';

function lettersOf(range: string): string {
  return range
    .replaceAll('U+', '')
    .split(',')
    .flatMap((part) => {
      const [first = '', last = first] = part.split('-');
      const start = parseInt(first, 16);
      return Array.from({ length: parseInt(last, 16) - start + 1 }, (_, step) => start + step);
    })
    .map((point) => String.fromCodePoint(point))
    .join('');
}

/**
 * `optional`: a face that comes late is for the next page. One that took the place of letters already read would move the
 * lines under the reader's eyes.
 */
function fontFace({ family, file, style, wght, range }: FontFile): string {
  const weight = typeof wght === 'number' ? wght : `${wght.min} ${wght.max}`;
  return `@font-face {
  font-family: '${family}';
  src: url('/fonts/${file}');
${style === 'normal' ? '' : `  font-style: ${style};\n`}  font-weight: ${weight};
  font-display: optional;
  unicode-range: ${range.replaceAll(',', ', ')};
}
`;
}

async function stylesheet(rules: string[]): Promise<string> {
  const css = `/* Written by scripts/fonts.ts (npm run fonts); change it there. */\n${rules.join('\n')}`;
  return format(css, { ...(await resolveConfig('src/styles/fonts.css')), parser: 'css' });
}

/** The licence asks that a changed font does not carry the reserved name "Source"; hence the family names. */
function notice(family: string): string {
  const [from, to] =
    family === 'source-serif-4' ? ['Source Serif 4', 'Steppe Serif'] : ['Source Sans 3', 'Steppe Sans'];
  return `The files ${to === 'Steppe Serif' ? 'serif*' : 'sans*'} in this folder are subsets of ${from}, used on this site as "${to}".
Copyright 2010-2023 Adobe (http://www.adobe.com/), with Reserved Font Name 'Source'.

`;
}

interface FontFile {
  readonly family: string;
  /** Path of the face as published. */
  readonly source: string;
  /** Name of the file to write in public/fonts. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  /** One weight, or the range of the axis that stays. */
  readonly wght: number | { readonly min: number; readonly max: number };
  /** As CSS writes unicode-range, without spaces. */
  readonly range: string;
}

await makeFonts();
