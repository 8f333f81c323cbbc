/** A passage that a reader has kept, as it lies in the browser's storage. Browser-safe. */
import { placeMark } from '../citation/in-text-forms.ts';
import { isPassageAnchor } from '../records/forms/anchor.ts';
import { textSum } from '../search/edition.ts';

/** In: a passage. Out: what tells it from others: the same words of the same place are one. */
export function passageId({ article, anchor, to, words }: PassagePlace): string {
  return `${article}#${anchor}${to === anchor ? '' : `-${to}`}.${textSum(words.join('\n')).toString(36)}`;
}

/** In: a passage. Out: the text that storedPassage() reads back. */
export function passageText(passage: KeptPassage): string {
  return JSON.stringify({ form: 1, ...passage });
}

/** In: a text from the storage. Out: the passage; undefined where the text is not one, or is of a later form. */
export function storedPassage(text: string): KeptPassage | undefined {
  const value = parsed(text);
  if (value?.['form'] !== 1) return undefined;
  const { words, rank, label, toLabel, language, at } = value;
  const isWhole =
    texts.every((field) => typeof value[field] === 'string') &&
    Array.isArray(words) &&
    words.length > 0 &&
    words.every((part) => typeof part === 'string') &&
    Number.isFinite(rank) &&
    (at === undefined || Number.isFinite(at)) &&
    [label, toLabel, language].every((one) => one === undefined || typeof one === 'string') &&
    String(value['placed']).includes(placeMark) &&
    isPassageAnchor(String(value['anchor'])) &&
    isPassageAnchor(String(value['to'])) &&
    /^[a-z0-9-]+$/.test(String(value['article'])) &&
    !Number.isNaN(Date.parse(String(value['kept'])));
  if (!isWhole) return undefined;
  return value as unknown as KeptPassage;
}

const texts = ['article', 'url', 'title', 'placed', 'anchor', 'to', 'hash', 'kept', 'note'] as const;

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Words, and where they stand. */
export interface PassagePlace {
  /** The id of the article. */
  readonly article: string;
  /** The first passage and the last: `p4`. */
  readonly anchor: string;
  readonly to: string;
  /** As printed when they were kept, one text for each passage. */
  readonly words: readonly string[];
}

/** A passage that was kept. */
export interface KeptPassage extends PassagePlace {
  /** Numbers as printed, where the passages are endnotes. */
  readonly label?: string | undefined;
  readonly toLabel?: string | undefined;
  /** Of the words, where their page tells it: a BCP 47 tag. */
  readonly language?: string | undefined;
  /** Which passage of its page it was, counted from 0: headings and paragraphs have numbers of their own. */
  readonly at?: number | undefined;
  /** `#p4:~:text=…`. */
  readonly hash: string;
  /** The absolute address of the article, and its title as printed. */
  readonly url: string;
  readonly title: string;
  /** What the text says of it in Chicago's author-date style, as HTML that waits for a place (`citation/in-text-forms.ts`). */
  readonly placed: string;
  /** When: ISO 8601. */
  readonly kept: string;
  /** The reader's own words. */
  readonly note: string;
  /** The reader's own order: lesser numbers stand first. */
  readonly rank: number;
}
