/** Keeps a passage of the article that is being read. Browser only. */
import type { KeepQuotation, Said } from '../../citation/page/article-page.ts';
import { button } from '../../citation/page/button.ts';
import { homePath } from '../../browser/notes.ts';
import { passageSelector } from '../../citation/page/selected-passages.ts';
import { anchorSpoken } from '../../records/forms/anchor.ts';
import type { KeptPassage } from '../kept-passage.ts';
import { passageStore, refusalOf } from './passage-store.ts';

/** In: a quotation, and its source. Out: what to say: that it is kept, was already, or why not; with a link to the passages. */
export function keepPassage(
  { anchor, to, label, toLabel, words, hash }: Parameters<KeepQuotation>[0],
  { placed, url, title }: Parameters<KeepQuotation>[1],
): Said {
  const store = passageStore(homePath());
  const now = new Date();
  const passage: KeptPassage = {
    article: new URL(url).pathname.split('/').at(-2) ?? '',
    ...{ anchor, to, label, toLabel, words, hash, placed, url, title },
    ...pageTells(anchor),
    ...{ kept: now.toISOString(), note: '', rank: now.getTime() },
  };
  const outcome = store.add(passage);
  const refusal = refusalOf(outcome);
  if (refusal) return { line: `Not kept: ${refusal}. Copy the words instead.` };
  const place = anchorSpoken(anchor, label);
  const all = passagesLink(store.read());
  if (outcome === 'already')
    return { line: `These words of ${place} are among your passages already.`, more: [all] };
  const undo = button('Take it back', () => {
    store.remove(passage);
    // The button goes, and with it the focus.
    if (document.activeElement === undo) all.focus({ preventScroll: true });
    undo.replaceWith('Taken back.');
  });
  return { line: `Words of ${place} kept, in this browser only.`, more: [all, undo] };
}

/** What the page knows of a passage: the language of its words, and its place among the others. */
function pageTells(anchor: string): Pick<KeptPassage, 'language' | 'at'> {
  const element = document.getElementById(anchor);
  const at = [...document.querySelectorAll(passageSelector)].findIndex((one) => one === element);
  return { language: element?.closest<HTMLElement>('[lang]')?.lang, at: at < 0 ? undefined : at };
}

function passagesLink(read: ReturnType<ReturnType<typeof passageStore>['read']>): HTMLAnchorElement {
  const count = read === 'blocked' ? '' : ` (${read.passages.length})`;
  return Object.assign(document.createElement('a'), {
    href: `${homePath()}passages/`,
    textContent: `My passages${count}`,
  });
}
