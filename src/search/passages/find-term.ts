/** Where a term stands in a text. Pure. */
import type { Term } from '../query/query.ts';
import { spellingKey } from '../spelling.ts';
import type { Words } from '../words.ts';

/**
 * Every place of a term.
 *
 * In: a text's words, the text itself (for capitals), a term. Out: the places in order, none overlapping another;
 * `exact` for the very word or phrase, `spelling` for another way to write it, `longer` when its last word goes on in the text:
 * figures do not, 300 is no beginning of 3000.
 */
export function findTerm({ text, words }: { text: string; words: Words }, term: Term): Hit[] {
  const hits: Hit[] = [];
  const wanted = term.parts.map((part, place) => ({ part, key: term.keys?.[place] ?? spellingKey(part) }));
  const joined = term.parts.join('');
  const whole = { joined, key: spellingKey(joined), number: term.number };
  for (let at = 0; at < words.parts.length; at += 1) {
    const found = readOn(words, { at, wanted, prefix: term.prefix }) ?? readWhole(words, at, whole);
    const start = words.parts[at]?.start;
    const end = found && words.parts[found.last]?.end;
    if (found === undefined || start === undefined || end === undefined) continue;
    if (term.capitals && text.slice(start, end) !== text.slice(start, end).toUpperCase()) continue;
    hits.push({ start, end, kind: found.kind });
    at = found.last;
  }
  return hits;
}

/** Part after part from one place on, where a compound may also answer as a whole, and a number in words for a figure. */
function readOn(
  words: Words,
  { at, wanted, prefix }: { at: number; wanted: readonly WantedPart[]; prefix: boolean },
) {
  let place = at;
  let kind: Hit['kind'] = 'exact';
  for (const [index, { part, key }] of wanted.entries()) {
    const here = words.parts[place];
    const compound = words.compounds.get(place);
    const number = words.numbers.get(place);
    const longer = prefix && index === wanted.length - 1 && !/^\d/.test(part);
    if (here?.text === part) place += 1;
    else if (compound?.joined === part) place = compound.last + 1;
    else if (here?.key === key) [place, kind] = [place + 1, 'spelling'];
    else if (compound?.key === key) [place, kind] = [compound.last + 1, 'spelling'];
    else if (number?.value === part) [place, kind] = [number.last + 1, 'spelling'];
    else if (longer && compound?.joined.startsWith(part)) [place, kind] = [compound.last + 1, 'longer'];
    else if (longer && (here?.text.startsWith(part) || here?.key.startsWith(key)))
      [place, kind] = [place + 1, 'longer'];
    else return undefined;
  }
  return { last: place - 1, kind };
}

/** "al-Nusra" was asked for and the text has "alNusra"; "one thousand", and it has 1,000. */
function readWhole(
  words: Words,
  at: number,
  { joined, key, number }: { joined: string; key: string; number: string | undefined },
) {
  const here = words.parts[at];
  if (here?.text === joined) return { last: at, kind: 'exact' as const };
  if (here?.key === key || (number !== undefined && here?.text === number))
    return { last: at, kind: 'spelling' as const };
  const written = number === undefined ? undefined : words.numbers.get(at);
  return written?.value === number && written ? { last: written.last, kind: 'spelling' as const } : undefined;
}

interface WantedPart {
  readonly part: string;
  readonly key: string;
}

/** A place of a term in a text: UTF-16 units, end not included. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /**
   * `spelling`: the word, or the figure, as others write it; `longer`: a longer word; `form`: another form of the word ("fighter" for "fighters"), as the index's stemmer sees
   * it; `name`: another spelling of the name; `part`: a place that lies in the one asked for.
   */
  readonly kind: 'exact' | 'spelling' | 'longer' | 'form' | 'name' | 'part';
  /** For `part`, the place asked for. */
  readonly place?: string;
}
