/** BibLaTeX files, as reference managers and LaTeX read them. */
import type { CslItem, CslName } from './csl-item.ts';
import { keeperOf, noteOf } from './csl-json.ts';
import { markDomainLikeNames } from './domain-like-names.ts';
import { familyName } from './names.ts';
import { withRangeSign } from './page-ranges.ts';
import { edtfOf } from './written-date.ts';

/**
 * Items as one BibLaTeX file. In: CSL-JSON items. Out: the file's text in UTF-8, one field a line, never wrapped.
 * Capitals of the title are held by braces, for readers lower the rest of an English title. What comes from the web is
 * `@online`, whose `organization` alone is printed: the blog or site, and the archive after it. A periodical's article is
 * `@article`, the archive its `addendum`, which pandoc does not print. As biblatex has no article without an author, the copy of
 * an unsigned one is `@misc`, with periodical, volume and issue in words, or `@online`, where the day is part of its date.
 * What else an item's note says is not printed: it is `annote`, of which Zotero makes a note, with the place of publication and the
 * archive before it, since its importer drops an organization and an addendum. Manual: https://ctan.org/pkg/biblatex, sections 2.1 and 2.2.
 */
export function bibLaTeX(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const isUnsigned = isUnsignedCopy(item);
  const type = isUnsigned
    ? item.type === 'article-journal'
      ? 'misc'
      : 'online'
    : (entryTypes[item.type] ?? 'misc');
  const container = item['container-title'] && held(escaped(item['container-title']));
  const keeper = keeperOf(item);
  const archive = keeper && escaped(keeper);
  // There is one field for both, and LaTeX and pandoc print it.
  const site = [container && container + (isUnsigned ? escaped(issueOf(item)) : ''), item.archive && archive]
    .filter(Boolean)
    .join('. ');
  const noteText = noteOf(item);
  const isBare = type === 'online' || type === 'misc';
  const publisher = item.publisher && escaped(item.publisher);
  const event = item['event-title'] && escaped(item['event-title']);
  const fields: Record<string, string | undefined> = {
    author: names(item.author),
    editor: names(item.editor),
    translator: names(item.translator),
    title: item.title && heldTitle(item.title),
    ...(isBare
      ? { howpublished: type === 'misc' && !isUnsigned ? (container ?? event) : undefined }
      : { [containerFields[type] ?? 'journaltitle']: container, eventtitle: event }),
    type: item.genre && escaped(item.genre),
    ...(isBare ? {} : { volume: item.volume && escaped(item.volume), number: numberOf(item) }),
    edition: item.edition && escaped(item.edition),
    ...(isBare ? {} : { pages: item.page && withRangeSign(escaped(item.page), '--') }),
    date: edtfOf(item.issued),
    ...(type === 'article'
      ? {}
      : { [publisherFields[type] ?? 'publisher']: type === 'online' || isUnsigned ? site : publisher }),
    location: item['publisher-place'] && escaped(item['publisher-place']),
    addendum: (type === 'online' && item.archive) || isUnsigned ? undefined : archive,
    options: [...(item.author ?? []), ...(item.editor ?? [])].some((name) => name['non-dropping-particle'])
      ? 'useprefix=true'
      : undefined,
    langid: item.language && languages[item.language.split('-')[0] ?? ''],
    doi: item.DOI && verbatim(item.DOI),
    url: item.URL && verbatim(item.URL),
    annote: [...(keeper === undefined ? [] : [...placeOf(item), `Archive: ${keeper}.`]), noteText ?? '']
      .map(escaped)
      .join(' ')
      .trim(),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? [`  ${name} = {${value}},\n`] : [],
  );
  return `@${type}{${item.id.replace(/[^\p{L}\p{N}:._-]+/gu, '-')},\n${lines.join('')}}\n`;
}

/** A copy in the archive of an article that names no author. */
function isUnsignedCopy({ type, archive, author }: CslItem): boolean {
  return entryTypes[type] === 'article' && archive !== undefined && !author?.length;
}

/** Blog, site or periodical, in words. */
function placeOf(item: CslItem): string[] {
  const container = item['container-title'];
  return container === undefined ? [] : [`Published in: ${container}${issueOf(item)}.`];
}

/** Volume, issue and pages after the name of a periodical, as APA has them (APA 7, section 9.25): ", 11(206), 3–9". */
function issueOf({ volume = '', issue, page }: CslItem): string {
  const number = volume + (issue ? `(${issue})` : '');
  return [number, page && withRangeSign(page, '–')]
    .filter(Boolean)
    .map((part) => `, ${part}`)
    .join('');
}

function numberOf({ issue, number }: CslItem): string | undefined {
  const given = issue ?? number;
  return given === undefined ? undefined : escaped(given);
}

const entryTypes: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'post-weblog': 'online',
  webpage: 'online',
  post: 'online',
  book: 'book',
  chapter: 'incollection',
  'entry-encyclopedia': 'inreference',
  'entry-dictionary': 'inreference',
  'paper-conference': 'inproceedings',
  report: 'report',
  thesis: 'thesis',
  dataset: 'dataset',
  manuscript: 'unpublished',
  review: 'article',
  'review-book': 'article',
};

const containerFields: Record<string, string> = {
  incollection: 'booktitle',
  inreference: 'booktitle',
  inproceedings: 'booktitle',
};

const publisherFields: Record<string, string> = {
  report: 'institution',
  thesis: 'institution',
  online: 'organization',
  misc: 'organization',
};

/** The names that BibLaTeX gives to languages, for those that it knows and the archive meets. */
const languages: Record<string, string> = {
  en: 'english',
  ru: 'russian',
  de: 'german',
  fr: 'french',
  tr: 'turkish',
};

/** "Family, Given" joined by "and"; a literal in braces of its own, so that nothing in it is taken apart. */
function names(list: readonly CslName[] | undefined): string | undefined {
  return list?.map(nameOf).join(' and ');
}

function nameOf(name: CslName): string {
  if (name.literal) return `{${escaped(name.literal)}}`;
  return [
    familyName(name, namePart),
    name.suffix && namePart(name.suffix),
    name.given && namePart(name.given),
  ]
    .filter(Boolean)
    .join(', ');
}

function namePart(part: string): string {
  return /,| and /i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

/** Every word with a capital in braces, the first word only if there is one beyond its first letter. */
function heldTitle(title: string): string {
  return held(
    escaped(title)
      .split(' ')
      .map((word, index) =>
        (index === 0 ? /^[^\p{L}]*\p{L}.*\p{Lu}/u : /\p{Lu}/u).test(word) ? heldWord(word) : word,
      )
      .join(' '),
  );
}

/** The braces go inside quotation marks and before a comma, and around the stops of "U.S.". */
function heldWord(word: string): string {
  return word.replace(/^([“‘(\["]*)(.*?)([”’)\]",;:!?]*)$/su, '$1{$2}$3');
}

function held(text: string): string {
  return markDomainLikeNames(text, { open: '{', close: '}' }).replace(/\{\{([^{}]*)\}\}/g, '{$1}');
}

/**
 * LaTeX's special characters, spelt out. BibTeX counts escaped braces too, so that those without a partner must
 * become commands; readers that know no such commands drop them.
 */
function escaped(text: string): string {
  const braces = bracesMatch(text) ? { '{': '\\{', '}': '\\}' } : unmatchedBraces;
  return oneLine(text).replace(
    /[\\{}$&#%_^~]/g,
    (character) => ({ ...specials, ...braces })[character] ?? character,
  );
}

function bracesMatch(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const unmatchedBraces: Record<string, string> = { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

const specials: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
};

/** An address or DOI stands as it is, but for what would end the field: that is percent-encoded (RFC 3986, 2.1). */
function verbatim(address: string): string {
  return oneLine(address).replace(/[\s{}\\]/g, (character) => encodeURIComponent(character));
}

/** White space and controls as single spaces; none is trimmed, for a word's neighbour may depend on it. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ');
}
