/** Numbers of a text as drafts of claims: what the words tell is written, what only a person can say is left open. Pure. */
import { numbersIn } from '../../../../src/text/evidence/numbers-in-words.ts';
import type { Extent } from '../../../../src/text/occurrences.ts';
import { figuresIn } from '../../../check/article/figures-in-text.ts';
import { datesIn } from '../proposals/written-date.ts';
import type { DraftPassage } from '../read-draft.ts';
import { wholeSentence } from './sentences.ts';

/**
 * In: the paragraphs and endnotes of a text; the records that each passage mentions. Out: a draft for each number that counts something: its amount as printed,
 * its unit where the next words tell, the places that the sentence names. Dates, numbers of laws and of pages are none.
 */
export function draftClaims(
  passages: readonly DraftPassage[],
  mentioned: (anchor: string, words: string) => readonly string[],
): DraftClaim[] {
  return passages
    .filter(({ anchor }) => anchor.startsWith('p'))
    .flatMap(({ anchor, text }) => {
      const dates = datesIn(text);
      return numbersOf(text)
        .filter((run) => !dates.some((date) => date.start < run.end && run.start < date.end))
        .flatMap((run): DraftClaim[] => {
          const amount = amountOf(text, run);
          const unit = unitAfter(
            text.slice(run.end, run.end + 60),
            text.slice(Math.max(0, run.start - 12), run.start),
          );
          if (!amount || (unit === undefined && amount.qualifier !== 'in-words' && !isLarge(amount)))
            return [];
          const words = wholeSentence(text, run);
          const records = mentioned(anchor, words);
          return [
            {
              id: '',
              where: anchor,
              words,
              printed: text.slice(run.start, run.end),
              amount,
              unit,
              from: records.filter((one) => one.startsWith('places/')),
              about: records.filter((one) => !one.startsWith('places/')),
            },
          ];
        });
    })
    .map((claim, i, all) => {
      const before = all.slice(0, i).filter(({ where }) => where === claim.where).length;
      return { ...claim, id: `${claim.where}-${before + 1}` };
    });
}

function numbersOf(text: string): Extent[] {
  const english = figuresIn(text);
  const russian = [...text.matchAll(russianNumber)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const others = russian.filter((run) => !english.some((one) => one.start < run.end && run.start < one.end));
  const joined = english.filter((run) => !russian.some((one) => one.start < run.start && run.end <= one.end));
  return [...joined, ...others].toSorted((a, b) => a.start - b.start);
}

const russianNumber =
  /(?<![\p{L}\d.,])\d{1,3}(?: \d{3})+(?![\d])|(?<!\p{L})(?:нескольк(?:о|их|ими)|десятк[иа]|сотн[иа]|тысячи|более ста|около ста|полсотни)(?: (?:десятков|сотен|тысяч))?(?!\p{L})/giu;

function amountOf(text: string, { start, end }: Extent): DraftClaim['amount'] | undefined {
  const printed = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 25), start);
  const qualifier = qualifiers.find(([, sign]) => sign.test(before))?.[0] ?? 'exact';
  const digits = /^\d{1,3}(?:[ ,]\d{3})+$|^\d+(?:\.\d+)?$/.exec(printed.trim());
  if (digits)
    return { qualifier, value: Number(printed.replace(/[ ,]/g, '')) * multiplierAfter(text.slice(end)) };
  const values = [...numbersIn(printed)];
  const [value] = values;
  if (value !== undefined && values.length === 1) return { qualifier, value };
  return /\p{L}/u.test(printed) ? { qualifier: 'in-words', printed } : undefined;
}

const qualifiers: readonly (readonly ['about' | 'more-than' | 'at-least' | 'at-most' | 'up-to', RegExp])[] = [
  ['more-than', /(?:more than|over|exceed(?:s|ed|ing)?|свыше|более|больше) $/i],
  ['about', /(?:about|around|some|nearly|almost|approximately|roughly|около|примерно|порядка|почти) $/i],
  ['at-least', /(?:at least|no fewer than|не менее|как минимум|по меньшей мере) $/i],
  ['up-to', /(?:up to|as many as|до) $/i],
  ['at-most', /(?:at most|no more than|не более|максимум) $/i],
];

function multiplierAfter(after: string): number {
  if (/^ ?(?:thousand|тыс\.|тысяч)/i.test(after)) return 1000;
  return /^ ?(?:million|млн|миллион)/i.test(after) ? 1_000_000 : 1;
}

function isLarge({ value = 0 }: DraftClaim['amount']): boolean {
  return value >= 20;
}

function unitAfter(after: string, before: string): string | undefined {
  if (/[$€£]\s?$/.test(before)) return undefined;
  const near = after.replace(/^(?:thousand|million|тысяч\p{L}*|тыс\.|млн)/iu, '');
  return units.find(([, sign]) => sign.test(near))?.[0];
}

/** The units of claims, by what follows the number, a few words on at most. */
const units: readonly (readonly [string, RegExp])[] = [
  ['percent', /^ ?(?:%|percent|per cent|процент)/iu],
  ['years-of-age', /^[ -](?:years? old|year-old|лет от роду|-летн)/iu],
  ['families', /^ (?:\S+ ){0,2}?(?:families|семей|семьи)/iu],
  ['months', /^[ -](?:months?|месяц)/iu],
  ['years', /^[ -](?:years?|лет|года?)(?!\p{L})/iu],
  ['minutes', /^[ -](?:minutes?|минут)/iu],
  ['kilometres', /^ (?:kilomet(?:er|re)s?|km|км|километр)/iu],
  ['states', /^ (?:\S+ )?(?:countries|states|nations|стран|государств)/iu],
  ['groups', /^ (?:\S+ )?(?:groups?|organi[sz]ations|групп|организаций)/iu],
  ['soldiers', /^ (?:\S+ ){0,2}?(?:soldiers|troops|servicemen|солдат|военнослужащих)/iu],
  [
    'persons',
    /^ (?:\S+ ){0,3}?(?:people|persons|fighters|citizens|men|women|children|militants|nationals|jihadists|recruits|volunteers|residents|suspects|Kazakhs|Uzbeks|Tajiks|Kyrgyz|Turkmens|Kazakhstanis|человек|граждан|боевик|джихадист|женщин|детей|мужчин|жител|наёмник|наемник)/iu,
  ],
];

/** A number that may be a claim. */
export interface DraftClaim {
  readonly id: string;
  readonly where: string;
  /** The whole sentence. */
  readonly words: string;
  readonly printed: string;
  readonly amount: { readonly qualifier: string; readonly value?: number; readonly printed?: string };
  readonly unit: string | undefined;
  readonly from: readonly string[];
  readonly about: readonly string[];
}
