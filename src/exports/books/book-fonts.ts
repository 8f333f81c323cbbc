/** The fonts of a book: of the site's own files those that have letters of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../store/directories.ts';
import type { BookFile } from './book.ts';

/**
 * In: the words of a book; whether any are in italics. Out: the files of the serif that they need, and the rules that name them. Arabic and other
 * scripts are left to the reading program, as on the pages.
 */
export function bookFonts(words: string, hasItalics: boolean): { files: BookFile[]; rules: string } {
  faces ??= fontFaces();
  const needed = faces.filter(({ isItalic, letters }) => (hasItalics || !isItalic) && letters.test(words));
  return {
    files: needed.map(({ file }) => ({ path: `fonts/${file}`, bytes: bytesOf(file) })),
    rules: needed.map(({ rule }) => rule).join('\n'),
  };
}

/** From the style sheet that scripts/fonts.ts writes: which file has which letters is said there, and only there. */
function fontFaces(): FontFace[] {
  const sheet = readFileSync(join(projectFolder, 'src/styles/fonts.css'), 'utf8');
  return [...sheet.matchAll(/@font-face \{([^}]*)\}/g)].flatMap(([, rule = '']) => {
    const file = /\/fonts\/(serif[\w-]*\.woff2)/.exec(rule)?.[1];
    if (file === undefined) return [];
    const points = [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(
      ([, from = '', to = from]) => String.raw`\u{${from}}-\u{${to}}`,
    );
    return {
      file,
      isItalic: rule.includes('italic'),
      letters: new RegExp(`[${points.join('')}]`, 'u'),
      rule: `@font-face {${rule.replace('/fonts/', 'fonts/').replace(/\s*font-display:[^;]*;/, '')}}`,
    };
  });
}

function bytesOf(file: string): Uint8Array {
  const known = read.get(file) ?? new Uint8Array(readFileSync(join(projectFolder, 'public/fonts', file)));
  read.set(file, known);
  return known;
}

let faces: readonly FontFace[] | undefined;
const read = new Map<string, Uint8Array>();

interface FontFace {
  readonly file: string;
  readonly isItalic: boolean;
  /** Any letter that it has. */
  readonly letters: RegExp;
  readonly rule: string;
}
