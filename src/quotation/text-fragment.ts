/** Addresses that lead to words. Imports nothing: pages load this file in the browser too. */

/**
 * The text directive of an address, which makes browsers mark the words: https://wicg.github.io/scroll-to-text-fragment/
 *
 * In: the words as uninterrupted runs (a note's marker in the page interrupts them); the text of the page before them;
 * and the words just before them in their passage. Out: `text=start`, `text=start,end` or `text=prefix-,start,end`,
 * percent-encoded; undefined when no choice of words would lead to these ones first.
 */
export function textDirective(
  runs: readonly string[],
  { before, prefix }: { readonly before: string; readonly prefix: string },
): string | undefined {
  // A word or two between note markers is no landmark.
  const firstLong = runs.findIndex(isLong);
  const from = Math.max(firstLong, 0);
  const core = runs.slice(from, firstLong < 0 ? runs.length : runs.findLastIndex(isLong) + 1);
  const context = {
    before: [before, ...runs.slice(0, from)].join(' '),
    prefix: from > 0 ? '' : prefix,
  };
  const first = wordsOf(core[0] ?? '');
  const last = wordsOf(core.at(-1) ?? '');
  if (core.length === 1 && first.length <= shortQuotation) {
    return firstUnique([first.join(' ')], context, '');
  }
  const whole = wordsOf(core.join(' ')).join(' ');
  const end = growing(last, (length) => last.slice(-length)).find(
    (words) => words.length < whole.length && !holds(whole.slice(0, -1), words),
  );
  if (end === undefined) return undefined;
  const starts = growing(first, (length) => first.slice(0, length));
  return firstUnique(
    starts.filter((start) => start.length + end.length < whole.length),
    context,
    end,
  );
}

function isLong(run: string): boolean {
  return wordsOf(run).length >= 3;
}

/** So many words are given whole. */
const shortQuotation = 8;

/** The first start that the page has nowhere before; if there is none, the first start with words before it. */
function firstUnique(
  starts: readonly string[],
  { before, prefix }: { readonly before: string; readonly prefix: string },
  end: string,
): string | undefined {
  const found = starts.find((start) => !holds(before, start));
  if (found !== undefined) return directive({ start: found, end });
  const [start] = starts;
  const ahead = wordsOf(prefix);
  const context = growing(ahead, (length) => ahead.slice(-length)).find(
    // What stands before the words holds the context itself; the two together must be new.
    (words) => start !== undefined && !holds(before, `${words} ${start}`),
  );
  return start === undefined || context === undefined ? undefined : directive({ context, start, end });
}

function directive({ context, start, end }: { context?: string; start: string; end: string }): string {
  return `text=${[context && `${encoded(context)}-`, encoded(start), end && encoded(end)].filter(Boolean).join(',')}`;
}

/** encodeURIComponent leaves the hyphen, which has a meaning here. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

/** Three words, four … up to all of them. */
function growing(words: readonly string[], part: (length: number) => readonly string[]): string[] {
  const least = Math.min(3, words.length);
  return Array.from({ length: words.length - least + (words.length > 0 ? 1 : 0) }, (_, more) =>
    part(least + more).join(' '),
  );
}

/** Whether a text holds words as browsers look for them: whole words, in any case. */
function holds(text: string, words: string): boolean {
  const [place, sought] = [folded(text), folded(words)];
  for (let at = place.indexOf(sought); at >= 0; at = place.indexOf(sought, at + 1)) {
    if (!(isLetter(place[at - 1]) && isLetter(sought[0]))) {
      const after = place[at + sought.length];
      if (!(isLetter(after) && isLetter(sought.at(-1)))) return true;
    }
  }
  return false;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

function folded(text: string): string {
  return wordsOf(text).join(' ').toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
