/** Whether a kept passage stands in the archive as it was kept. Browser-safe. */
import type { PassagePlace } from './kept-passage.ts';

/**
 * In: a passage; its article as it is now. Out: what became of it. Letters and digits are compared: spaces and points may be written anew.
 */
export function stillThere(place: PassagePlace, article: ArticleNow): PassageState {
  if (article === 'gone' || article === 'withdrawn') return { kind: article };
  const { passages, retired } = article;
  const anchors = [...passages.keys()];
  const [first, last] = [anchors.indexOf(place.anchor), anchors.indexOf(place.to)];
  const range = first < 0 ? [] : anchors.slice(first, Math.max(first, last) + 1);
  const standing = letters(range.map((anchor) => passages.get(anchor) ?? '').join(' '));
  if (last >= 0 && place.words.every((part) => standing.includes(letters(part)))) return { kind: 'stands' };
  if (retired.has(place.anchor)) return { kind: 'retired' };
  const [sought = ''] = place.words.map(letters);
  const having = anchors.filter((anchor) => letters(passages.get(anchor) ?? '').includes(sought));
  const [elsewhere] = having;
  // Of several passages the first alone says nothing of the rest; and a few words may stand in many.
  if (elsewhere !== undefined && having.length === 1 && place.words.length === 1)
    return { kind: 'moved', to: elsewhere };
  return { kind: first < 0 ? 'lost' : 'changed' };
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** An article: its words by anchor, in reading order, and the anchors that were retired; or that it was withdrawn, or has no page. */
export type ArticleNow =
  | { readonly passages: ReadonlyMap<string, string>; readonly retired: ReadonlySet<string> }
  | 'withdrawn'
  | 'gone';

/** What became of a passage: its place may be there with other words (changed), not be there (lost), or be a notice (retired). */
export type PassageState =
  | { readonly kind: 'stands' | 'changed' | 'retired' | 'lost' | 'withdrawn' | 'gone' }
  | { readonly kind: 'moved'; readonly to: string };
