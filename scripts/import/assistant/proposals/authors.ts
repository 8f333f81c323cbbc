/** The authors that a byline names, taken apart as citations sort them. Pure. */

/**
 * In: the names of a byline ("Jane Roe and John Q. Smith", "A.I.", «Автор: Иван Петров»). Out: each with family and given name, or
 * whole where it may not be taken apart: initials, one word, an institution; and whether that is beyond doubt: two words are, a
 * third may belong to either name. Nothing where the line names nobody.
 */
export function authorsIn(byline: string): ProposedAuthors | undefined {
  const names = byline
    .replace(/^(?:by|written by|author|автор|авторы|текст)\s*[:\s]\s*/iu, '')
    .replace(
      /,? (?:contributor|correspondent|staff writer|special to|for the|корреспондент|специально).*$/iu,
      '',
    )
    .split(/\s*(?:;|,? and | & |, |\s+и\s+| (?:va|жана|және|ва)\s+)\s*/u)
    .map((name) => name.replace(/^[^\p{L}]+|[\s,;:]+$/gu, '').trim())
    .filter((name) => name !== '');
  const authors = names.map(authorOf);
  if (authors.length === 0) return undefined;
  return { authors, isSure: authors.every((author) => 'family' in author && !/\s/.test(author.family)) };
}

/** In: one person's name, or an institution's. Out: taken apart where that can be done. */
export function authorOf(name: string): ProposedAuthor {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 5 || /^(?:\p{Lu}\.[ -]?)+$/u.test(name) || institution.test(name))
    return { literal: name };
  if (suffixes.test(last) && words.length > 2) {
    const author = authorOf(words.slice(0, -1).join(' ').replace(/,$/, ''));
    return 'family' in author ? { ...author, suffix: last } : { literal: name };
  }
  const first = words.findIndex((word, i) => i > 0 && particle.test(word));
  if (first > 0) {
    // Of "uulu" and "kyzy" the name before is the father's: both are the family name.
    if (words.length === 2) return { literal: name };
    const isPatronymic = /^(?:uulu|kyzy|уулу|кызы)$/i.test(words[first] ?? '');
    if (isPatronymic)
      return {
        family: words.slice(first - 1, first + 1).join(' '),
        given: [...words.slice(0, first - 1), ...words.slice(first + 1)].join(' '),
      };
    return {
      family: words.slice(first + 1).join(' '),
      given: words.slice(0, first).join(' '),
      particle: words.slice(first, first + 1).join(' '),
    };
  }
  return { family: last, given: words.slice(0, -1).join(' ') };
}

const particle = /^(?:de|da|di|du|van|von|der|den|bin|ibn|uulu|kyzy|уулу|кызы|фон|де)$/;
const suffixes = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const institution =
  /\b(?:staff|desk|editors?|service|agency|institute|foundation|group|cent(?:er|re)|reporters|correspondent|team|office|news|press|редакция|агентство|служба|группа)\b|(?:^|\s)(?:редакция|агентство|служба)(?:\s|$)/iu;

/** As the record of an article writes it. */
export type ProposedAuthor =
  | { readonly literal: string }
  | { readonly family: string; readonly given: string; readonly particle?: string; readonly suffix?: string };

/** The authors of a byline. */
export interface ProposedAuthors {
  readonly authors: readonly ProposedAuthor[];
  readonly isSure: boolean;
}
