/** Claims as data: the same rows as the page of figures, in its order. */
import { absoluteUrl } from '../urls.ts';
import type { ClaimRow } from '../views/figures/claim-rows.ts';
import { rowsInOrder, type Figures } from '../views/figures/figures.ts';
import { sayingInWords } from '../views/saying.ts';

/** In: the figures of the page. Out: a JSON file with what it is, how to read it, and the claims. */
export function claimsJson(figures: Figures): string {
  const claims = claimData(figures);
  return `${JSON.stringify({ title, note, claims }, null, 2)}\n`;
}

/** In: the figures of the page. Out: the claims as all files give them, in the order of the page. */
export function claimData(figures: Figures): ClaimData[] {
  const compared = new Set(figures.countries.flatMap(({ rows }) => rows.map(({ id }) => id)));
  return rowsInOrder(figures).map((row) => dataOf(row, compared));
}

function dataOf({ id, url, claim, passage, amount, ...row }: ClaimRow, ids: ReadonlySet<string>): ClaimData {
  return {
    id,
    compared: ids.has(id),
    subject: claim.subject,
    what: claim.what,
    from: row.from.map(({ name }) => name),
    in: row.in.map(({ name }) => name),
    qualifier: claim.amount.qualifier,
    ...numbersOf(claim.amount),
    unit: claim.unit,
    amount_in_words: amount,
    includes: claim.includes,
    as_of: claim.asOf?.edtf ?? null,
    as_of_known: claim.asOf?.known ?? null,
    since: claim.since ?? null,
    claimed_by: sayingInWords(row.claimedBy),
    claimed_by_kind: claim.claimedBy.kind,
    reported_through: row.reportedThrough.map(({ name }) => name),
    article: passage.article,
    article_label: passage.label,
    passage: passage.anchor,
    words: claim.words,
    note: claim.note ?? null,
    passage_address: absoluteUrl(passage.url),
    address: absoluteUrl(url),
  };
}

function numbersOf(amount: ClaimRow['claim']['amount']): Pick<ClaimData, 'value' | 'of' | 'lower' | 'upper'> {
  if (amount.qualifier === 'range') return { value: null, of: null, lower: amount.from, upper: amount.to };
  if ('value' in amount) return { value: amount.value, of: amount.of ?? null, lower: null, upper: null };
  return { value: null, of: null, lower: null, upper: null };
}

const title = 'Quantities that the articles state, each with the words it rests on';
const note =
  'Only claims whose "subject", "includes" and kind of sayer agree can be compared; "compared" marks those that the page of figures sets side by side. Dates are EDTF (ISO 8601-2).';

/** A claim in the files. */
export interface ClaimData {
  readonly id: string;
  /** Whether the plot and its table show it. */
  readonly compared: boolean;
  readonly subject: string;
  readonly what: string;
  readonly from: readonly string[];
  readonly in: readonly string[];
  readonly qualifier: string;
  readonly value: number | null;
  readonly of: number | null;
  readonly lower: number | string | null;
  readonly upper: number | string | null;
  readonly unit: string;
  readonly amount_in_words: string;
  readonly includes: readonly string[];
  readonly as_of: string | null;
  readonly as_of_known: string | null;
  readonly since: string | null;
  readonly claimed_by: string;
  readonly claimed_by_kind: string;
  readonly reported_through: readonly string[];
  readonly article: string;
  readonly article_label: string;
  readonly passage: string;
  readonly words: string;
  readonly note: string | null;
  readonly passage_address: string;
  readonly address: string;
}
