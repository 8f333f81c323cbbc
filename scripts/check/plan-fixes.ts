/** What a program may mend: only what the archive itself says how to. */
import type { Issue } from '../../src/issues/issue.ts';
import { inOrderOfDates } from './corrections-in-order.ts';
import { asPrinted } from './move-spelling.ts';
import { withSortForm } from './sort-form.ts';

/**
 * In: issues; how to read a file of the archive by its path. Out: by file, its text before and after, and what was done to it:
 * spellings that a text prints are moved to `printed`, sort forms are made of the name, corrections are put in the order of their
 * dates. What needs a decision is left alone.
 */
export function planFixes(issues: readonly Issue[], read: (file: string) => string): Fix[] {
  const fixes = new Map<string, Fix>();
  for (const one of issues) {
    const mending = mendingOf(one);
    if (!mending) continue;
    const { file, what, mend } = mending;
    const known = fixes.get(file);
    const text = known?.after ?? read(file);
    const after = mend(text);
    if (after === undefined || after === text) continue;
    const done = new Set([...(known?.what ?? []), what]);
    fixes.set(file, { file, before: known?.before ?? text, after, what: [...done] });
  }
  return [...fixes.values()];
}

function mendingOf({ kind, file, message }: Issue): Mending | undefined {
  if (kind === 'SpellingUnlisted') {
    const [, spelling = '', record = ''] = /stands “(.*)”, which (\S+) knows/.exec(message) ?? [];
    // Of two records, a person says which is meant.
    if (record === '') return undefined;
    return {
      file: `content/${record}.yaml`,
      what: `“${spelling}” is printed now: moved from further to printed.`,
      mend: (text) => asPrinted(text, spelling),
    };
  }
  if (kind !== 'Contradiction') return undefined;
  if (message.startsWith('The index would sort'))
    return {
      file,
      what: 'The sort form is made of the name.',
      mend: (text) => withSortForm(text, { isPerson: file.startsWith('content/people/') }),
    };
  if (message.startsWith('This correction is older'))
    return { file, what: 'The corrections stand oldest first.', mend: inOrderOfDates };
  return undefined;
}

/** How one issue is mended. */
interface Mending {
  readonly file: string;
  readonly what: string;
  /** In: the file's text. Out: the mended one; undefined where it is not written as expected. */
  readonly mend: (text: string) => string | undefined;
}

/** A file mended. */
export interface Fix {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Sentences on what was done. */
  readonly what: readonly string[];
}
