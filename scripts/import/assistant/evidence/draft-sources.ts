/** Sources that a text cites, as drafts. Pure. */
import type { Extent } from '../../../../src/text/occurrences.ts';
import { citationsIn } from '../../../check/article/figures-in-text.ts';
import { datesIn } from '../proposals/written-date.ts';
import type { DraftPassage } from '../read-draft.ts';
import { wholeSentence } from './sentences.ts';

/**
 * In: the passages of a text; the records that each mentions. Out: a draft for each endnote, each bracket that looks like a citation, each web address, and each
 * sentence that says where it is from ("according to X", "X reported", «по данным X»).
 */
export function draftSources(
  passages: readonly DraftPassage[],
  mentioned: (anchor: string, words: string) => readonly string[],
): DraftSource[] {
  const found = passages.flatMap(({ anchor, text }) => citationsOf(anchor, text));
  const once = new Map(
    found.filter(({ words }) => words !== '').map((one) => [`${one.where} ${one.words}`, one]),
  );
  return [...once.values()].map(({ form, where, words }, i, all) => {
    const number = all.slice(0, i).filter((one) => one.where === where).length + 1;
    const [dated] = datesIn(words);
    const records = mentioned(where, words);
    const outlet = records.find((one) => one.startsWith('organisations/'));
    const title = /[“«"]([^”»"]{8,200})[”»"]/u.exec(words)?.[1];
    return {
      id: `${where}-${number}`,
      form,
      where,
      words,
      ...(outlet === undefined ? {} : { outlet }),
      ...(title === undefined || form === 'in-text' ? {} : { title: title.replace(/[.,]$/, '') }),
      ...(dated === undefined || form === 'in-text' ? {} : { dated: dated.words }),
    };
  });
}

function citationsOf(where: string, text: string): FoundCitation[] {
  if (where.startsWith('n')) return [{ form: 'endnote', where, words: text }];
  const cited = (form: DraftSource['form'], words: string): FoundCitation => ({ form, where, words });
  return [
    ...citationsIn(text).map(({ start, end }) => cited('bracket', bare(text.slice(start, end)))),
    ...addresses(text).map(({ start, end }) => cited('bracket', text.slice(start, end))),
    ...sayings(text).map((run) => cited('in-text', wholeSentence(text, run))),
  ];
}

function bare(bracket: string): string {
  return bracket.replace(/^\(\s*|\s*\)$/g, '').trim();
}

function addresses(text: string): Extent[] {
  return [...text.matchAll(/https?:\/\/[^\s<>()]+[^\s<>().,;:]/gu)]
    .filter(({ index }) => !/\([^()]*$/.test(text.slice(0, index)))
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

function sayings(text: string): Extent[] {
  return [...text.matchAll(saying)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const outlet = String.raw`(?:[«“"]?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*[»”"]?)`;
const saying = new RegExp(
  [
    String.raw`(?<!\p{L})(?:[Aa]ccording to|[Aa]s reported by|[Aa]s cited by|[Aa]s quoted by|reported by|told) (?:the )?(?:\p{Ll}+ ){0,2}${outlet}`,
    String.raw`${outlet} (?:reported|reports|published|writes|wrote)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Пп]о данным|[Пп]о сообщению|[Сс]о ссылкой на|[Кк]ак сообщает|[Кк]ак пишет|[Пп]ередаёт|[Пп]ередает|сообщает|пишет) (?:\p{Ll}+ ){0,2}${outlet}`,
  ].join('|'),
  'gu',
);

type FoundCitation = Pick<DraftSource, 'form' | 'where' | 'words'>;

/** A citation in a text. */
export interface DraftSource {
  readonly id: string;
  readonly form: 'bracket' | 'endnote' | 'in-text';
  readonly where: string;
  readonly words: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly dated?: string;
}
