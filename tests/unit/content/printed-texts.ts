/** The printed texts of the five articles, taken from their captures alone: one line is one paragraph. */
import { readFileSync } from 'node:fs';
import { printedText, type PrintedTexts } from '../../../src/text/evidence/quoted-words.ts';

/**
 * Out: article id → anchor → printed text. Title, byline, date and publication lines and the forms below the text
 * are left out; a line that begins with `[xii]` is an endnote.
 */
export function printedTexts(): PrintedTexts {
  return new Map(
    captures.map(({ article, file, before }) => {
      const source = readFileSync(new URL(`../../../content/captures/${file}`, import.meta.url), 'utf8');
      const lines = source.split(/\r?\n/).map((raw) => ({ raw, text: printedText(raw) }));
      const printed = lines.filter(({ text }) => text !== '').slice(before);
      const end = printed.findIndex(({ text }) => text === 'Add comment' || text === 'No comments:');
      const body = end === -1 ? printed : printed.slice(0, end);
      const counts = { p: 0, n: 0 };
      return [
        article,
        new Map(
          body.map(({ raw, text }) => {
            const kind = /^\[[ivx]+\]/.test(raw) ? 'n' : 'p';
            counts[kind] += 1;
            return [`${kind}${counts[kind]}`, text];
          }),
        ),
      ];
    }),
  );
}

/** `before`: how many lines stand before the first paragraph. */
const captures = [
  { article: 'kzexpert-2018-isis-threat', file: '000_4cf02b84bda8e857.txt', before: 1 },
  { article: 'edm-2014-alien-war', file: '001_92883a12566670c0.txt', before: 2 },
  { article: 'ai-2014-isil', file: '002_42144cd842b4e1d0.txt', before: 2 },
  { article: 'goble-2015-defecting', file: '003_5cc6660fcdf4fd48.txt', before: 3 },
  { article: 'goble-2016-stopped-paying', file: '004_6362b308cd5bc936.txt', before: 3 },
];
