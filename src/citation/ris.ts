/** RIS files, as reference managers read them. */
import type { CslDate, CslItem } from './csl-item.ts';
import { keeperOf, noteOf } from './csl-json.ts';
import { indexedName } from './names.ts';
import { pageEnds } from './page-ranges.ts';
import { isCirca } from './written-date.ts';

/**
 * Items as one RIS file. In: CSL-JSON items. Out: the file's text: lines end in CR LF and are never wrapped (wrapped
 * addresses are lost), each record ends with `ER  - `. A value cannot open a line of its own: line breaks and other
 * controls become spaces. Format: https://en.wikipedia.org/wiki/RIS_(file_format), tags as Zotero reads them.
 */
export function ris(items: readonly CslItem[]): string {
  return items.map((item) => record(item).join('\r\n') + '\r\n').join('\r\n');
}

function record(item: CslItem): string[] {
  const { first, last } = pageEnds(item.page ?? '');
  const keeper = keeperOf(item);
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', recordTypes[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map((author): [string, string] => ['AU', indexedName(author)]),
    ...(item.editor ?? []).map((editor): [string, string] => ['A2', indexedName(editor)]),
    ...(item.translator ?? []).map((translator): [string, string] => ['A4', indexedName(translator)]),
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['event-title']],
    ['VL', item.volume],
    ['IS', item.issue ?? item.number],
    ['ET', item.edition],
    ['SP', first],
    ['EP', last],
    ['M3', item.genre],
    ['PY', yearOf(item.issued)],
    ['DA', dayOf(item.issued)],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['LA', item.language],
    ['DO', item.DOI],
    ['UR', item.URL],
    ...(isOfTheWeb(item) ? [] : [['DB', item.archive] as [string, string | undefined]]),
    ['N1', noteOf(item)],
    [
      'M2',
      isOfTheWeb(item)
        ? keeper && `${item.archive ? 'Archive' : 'Kept in the archive'}: ${keeper}`
        : undefined,
    ],
  ];
  return [...fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : [])), 'ER  - '];
}

const recordTypes: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  'post-weblog': 'BLOG',
  'paper-conference': 'CPAPER',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  motion_picture: 'MPCT',
  webpage: 'ELEC',
  post: 'ELEC',
  book: 'BOOK',
  chapter: 'CHAP',
  report: 'RPRT',
  thesis: 'THES',
  dataset: 'DATA',
  map: 'MAP',
  manuscript: 'UNPB',
  legislation: 'STAT',
  bill: 'BILL',
  legal_case: 'CASE',
  patent: 'PAT',
  pamphlet: 'PAMP',
};

/** Zotero has no archive for these: it reads DB into a note of its own, and M2 into the field from which it cites one. */
function isOfTheWeb({ type }: CslItem): boolean {
  return type === 'post-weblog' || type === 'post' || type === 'webpage';
}

function yearOf(date: CslDate | undefined): string | undefined {
  const year = date?.['date-parts']?.[0]?.[0];
  return year === undefined ? undefined : String(year);
}

/** `2015/06/07/`, `2014/11//`, `2018///ca.`: year, month, day, and what else is to be said. */
function dayOf(date: CslDate | undefined): string | undefined {
  const [start, end] = date?.['date-parts'] ?? [];
  if (!start) return undefined;
  const [year, month, day] = start.map((part) => String(part).padStart(2, '0'));
  const remark = [isCirca(date) && 'ca.', end && `to ${end.join('-')}`].filter(Boolean).join(' ');
  return [year, month ?? '', day ?? '', remark].join('/');
}

function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
