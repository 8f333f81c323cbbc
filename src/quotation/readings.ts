/** What was pasted, cleaned of what is no part of the quotation. Browser-safe. */

/** Units of UTF-16 that are looked at; what is beyond is said not to be. */
export const quotationLimit = 20_000;

/**
 * In: what was pasted. Out: ways to read it, the fullest first: as it is; without a citation and an address that stand after
 * it; and without who says it, in the middle of it. All without the signs of an e-mail at the beginnings of lines, the line over them, mark-up,
 * and the archive's own words in brackets.
 */
export function readings(pasted: string): Reading[] {
  const [, sender, mail] = mailFrom.exec(pasted) ?? [];
  const { text, unread } = withinLimit(cleaned(mail ?? pasted));
  const aside = sender === undefined ? [] : [sender.trim()];
  const whole = { text, aside, unread };
  const parts = withoutCitation(text);
  const read = parts ? [whole, { text: parts.text, aside: [...aside, ...parts.aside], unread }] : [whole];
  const last = read.at(-1) ?? whole;
  const quoted = withoutSpeaker(last.text);
  return quoted === last.text ? read : [...read, { ...last, text: quoted }];
}

/** "On 3 December Ann wrote:" over the lines of an e-mail that an answer cites. */
const mailFrom = /^(\s*\p{L}[^\n>]{2,200}:[ \t]*\n+)(?=[ \t]*>)([^]*)$/u;

function withinLimit(text: string): { text: string; unread: string } {
  if (text.length <= quotationLimit) return { text, unread: '' };
  const at = text.lastIndexOf(' ', quotationLimit);
  const end = at > quotationLimit / 2 ? at : quotationLimit;
  return { text: text.slice(0, end), unread: text.slice(end).trim() };
}

function cleaned(pasted: string): string {
  return pasted
    .replace(/^[ \t]*(?:>[ \t]?)+/gm, '')
    .replace(/<\/?(?:i|em|b|strong|q|cite|blockquote|p|br|sup|u)(?:\s[^<>]*)?\/?>/gi, ' ')
    .replace(/(?<![\p{L}\p{N}])([*_]{1,3})(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\[(?:(?:link|publisher|text) missing|(?:spelled )?so in the copy[^\]]*)\]/g, ' ')
    .replace(/¶\s*\d*/g, ' ');
}

/** The words before a citation or an address at the end, after the number of a list, and what these are. */
function withoutCitation(text: string): Omit<Reading, 'unread'> | undefined {
  const aside: string[] = [];
  let rest = text.trimEnd();
  const take = (pattern: RegExp): void => {
    const found = pattern.exec(rest);
    if (!found || found.index === 0) return;
    aside.unshift(found[0].trim());
    rest = rest.slice(0, found.index).trimEnd();
  };
  take(/(?:^|\s)[<(]?(?:https?:\/\/|www\.)\S+$/u);
  take(aside.length > 0 ? noteAtEnd : shortNoteAtEnd);
  take(citationAtEnd);
  take(/[\s(]+(?:my |our )?(?:emphasis|italics) (?:added|mine|ours|in (?:the )?original)\)?[.]?$/iu);
  take(/\n\s*[—–-]{1,3}\s*\p{Lu}[^\n]{2,120}$/u);
  take(nameAtEnd);
  const number = /^\s*\d{1,2}[.)]\s+(?=\S)/u.exec(rest)?.[0];
  if (number !== undefined) {
    aside.unshift(number.trim());
    rest = rest.slice(number.length);
  }
  return aside.length > 0 && /\p{L}/u.test(rest) ? { text: rest, aside } : undefined;
}

/** “The war,” he writes, “is over.”: the words between become a remark. */
function withoutSpeaker(text: string): string {
  const asRemark = (all: string, words: string): string =>
    words.split(/\s+/).length > 8 || !/\p{L}/u.test(words) ? all : ` ⟦${words.replace(/[,\s]+$/, '')}⟧ `;
  const trimmed = text.trim();
  if (trimmed.startsWith('“')) return text.replace(/”\s*([^“”]{2,80}?)\s*“/gu, asRemark);
  const marks = trimmed.split('"').length - 1;
  if (!trimmed.startsWith('"') || marks % 2 > 0) return text;
  return trimmed
    .split('"')
    .map((part, at, parts) =>
      at > 0 && at % 2 === 0 && at < parts.length - 1 ? asRemark(part, part.trim()) : part,
    )
    .join('');
}

/** "(Goble 2015, par. 4).", also with a title in quotation marks, after the quotation. */
const citationAtEnd =
  /\s*\((?=[^()]*(?:\b\d{4}|n\.d\.|\b(?:pars?|paras?|pp?|nn?|notes?)\.? ?(?:\d|[ivxl]+\b)|¶))(?=[^()]*\p{L})[^()]{3,400}\)[.,;]?$/u;
/** A whole note between the closing mark of the quotation and the address. */
const noteAtEnd = /(?<=[”"»’])\s*[.,]?\s*(?:\d{1,3}\.?\s+)?\p{L}[^\n]{10,500},$/u;

/** “Quotation” – Paul Goble */
const nameAtEnd =
  /(?<=[”"»’])\s*[—–-]{1,3}\s*\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{1,3})){0,4}(?:,? \(?\d{4}\)?)?\.?$/u;
/** Name, title and place alone, as in a later note: no text of an article ends with such a place. */
const shortNoteAtEnd =
  /(?<=[”"»’])\s*[.,]?\s*(?:\d{1,3}\.?\s+)?(?:\p{L}[^\n“”"]{0,120}, )?[“"][^\n“”"]{8,300}[”"],? (?:pars?|paras?|nn?)\. ?(?:\d|[ivxl])[^\n\s]*(?: to nn?\. \w+)?$/u;

/** One way to read what was pasted. */
export interface Reading {
  readonly text: string;
  /** What was left aside as no part of the quotation. */
  readonly aside: readonly string[];
  /** What is beyond the limit. */
  readonly unread: string;
}
