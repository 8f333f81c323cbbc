/** Where a term stands in a text. Pure. */
import type { Term } from '../query/query.ts';
import type { Words } from '../words.ts';

/**
 * Every place of a term.
 *
 * In: a text's words, the text itself (for capitals), a term. Out: the places in order, none overlapping another;
 * `exact` for the very word or phrase, `longer` when its last word goes on in the text.
 */
export function findTerm({ text, words }: { text: string; words: Words }, term: Term): Hit[] {
  const hits: Hit[] = [];
  const joined = term.parts.join('');
  for (let at = 0; at < words.parts.length; at += 1) {
    const found =
      readOn(words, { at, wanted: term.parts, prefix: term.prefix }) ?? readWhole(words, at, joined);
    const start = words.parts[at]?.start;
    const end = found && words.parts[found.last]?.end;
    if (found === undefined || start === undefined || end === undefined) continue;
    if (term.capitals && text.slice(start, end) !== text.slice(start, end).toUpperCase()) continue;
    hits.push({ start, end, kind: found.kind });
    at = found.last;
  }
  return hits;
}

/** Part after part from one place on, where a compound may also answer as a whole. */
function readOn(
  words: Words,
  { at, wanted, prefix }: { at: number; wanted: readonly string[]; prefix: boolean },
) {
  let place = at;
  let kind: Hit['kind'] = 'exact';
  for (const [index, part] of wanted.entries()) {
    const here = words.parts[place]?.text;
    const compound = words.compounds.get(place);
    const longer = prefix && index === wanted.length - 1;
    if (here === part) place += 1;
    else if (compound?.joined === part) place = compound.last + 1;
    else if (longer && compound?.joined.startsWith(part)) [place, kind] = [compound.last + 1, 'longer'];
    else if (longer && here?.startsWith(part)) [place, kind] = [place + 1, 'longer'];
    else return undefined;
  }
  return { last: place - 1, kind };
}

/** "al-Nusra" was asked for and the text has "alNusra". */
function readWhole(words: Words, at: number, joined: string) {
  return words.parts[at]?.text === joined ? { last: at, kind: 'exact' as const } : undefined;
}

/** A place of a term in a text: UTF-16 units, end not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /**
   * `longer`: a longer word; `form`: another form of the word ("fighter" for "fighters"), as the index's stemmer sees
   * it; `name`: another spelling of the name; `part`: a place that lies in the one asked for.
   */
  readonly kind: 'exact' | 'longer' | 'form' | 'name' | 'part';
  /** For `part`, the place asked for. */
  readonly place?: string;
}
