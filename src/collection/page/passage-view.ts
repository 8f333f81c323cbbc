/** A kept passage as the page shows it. Browser only. */
import { button } from '../../citation/page/button.ts';
import { quotationSource } from '../../citation/cited-quotation.ts';
import { anchorSpoken } from '../../records/forms/anchor.ts';
import type { KeptPassage } from '../kept-passage.ts';
import type { PassageState } from '../still-there.ts';

/**
 * In: a passage; what can be done with it. Out: its entry in the list: words, source, what became of it since, note, buttons.
 */
export function drawnPassage(passage: KeptPassage, acts: PassageActs): HTMLElement {
  const { article, title, words, note, hash, anchor, language = '' } = passage;
  const page = `${acts.home}articles/${article}/`;
  const item = document.createElement('li');
  const quotation = document.createElement('blockquote');
  quotation.lang = language;
  // Each passage has the direction of its own letters.
  quotation.append(...words.map((part) => Object.assign(element('p', part), { dir: 'auto' })));
  const source = element('p', '', 'small');
  source.append(link(page + hash, quotationSource(passage, passage)), `, ${title.replace(/\.$/, '')}`);
  const state = element('p', '', 'small state');
  void acts.becomes().then((now) => state.append(...stateWords(now, { passage, page })));
  const label = element('label', 'Note');
  const box = document.createElement('textarea');
  box.value = note;
  box.id = `note-${article}-${anchor}-${passage.kept.replace(/\D/g, '')}`;
  label.setAttribute('for', box.id);
  // What is written stays when the window is closed in the middle of it.
  box.addEventListener('input', () => acts.onNote(box.value, { isDone: false }));
  box.addEventListener('change', () => acts.onNote(box.value, { isDone: true }));
  // On paper a box shows no more than its height.
  const printed = element('p', note, 'printed-note');
  box.addEventListener('input', () => (printed.textContent = box.value));
  item.append(quotation, source, state, label, box, printed, buttons(acts));
  return item;
}

function buttons({ isMovable, onMove, onRemove }: PassageActs): HTMLElement {
  const row = element('p', '', 'acts');
  const [up, down] = [button('Up', () => onMove(-1)), button('Down', () => onMove(1))];
  up.dataset['move'] = 'up';
  down.dataset['move'] = 'down';
  up.disabled = !isMovable.up;
  down.disabled = !isMovable.down;
  if (isMovable.up || isMovable.down) row.append(up, ' ', down, ' ');
  row.append(button('Remove', onRemove));
  return row;
}

function stateWords(
  state: PassageState | undefined,
  { passage, page }: { readonly passage: KeptPassage; readonly page: string },
): (string | Node)[] {
  const place = anchorSpoken(passage.anchor, passage.label);
  const there = (words: string, to = passage.anchor): Node => link(`${page}#${to}`, words);
  switch (state?.kind) {
    case 'stands':
      return [];
    case undefined:
      return ['Whether it still stands so in the archive could not be asked.'];
    case 'moved':
      return ['These words stand elsewhere now: ', there(anchorSpoken(state.to), state.to), '.'];
    case 'changed':
      return ['The article was corrected since: these words no longer stand so in ', there(place), '.'];
    case 'retired':
      return ['The passage was removed from the article since: ', there('a notice stands in its place'), '.'];
    case 'lost':
      return ['The article has no ', place, ' now. ', link(page, 'The article'), '.'];
    case 'withdrawn':
      return ['The article was withdrawn since: ', there('its page says when and why'), '.'];
    case 'gone':
      return ['The archive has no page of this article now.'];
  }
}

function element(name: string, text: string, className = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text, className });
}

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words });
}

/** What an entry can ask and do. */
export interface PassageActs {
  /** The path of the home page. */
  readonly home: string;
  readonly isMovable: { readonly up: boolean; readonly down: boolean };
  /** Asks the archive what became of the passage; undefined when it could not be asked. */
  readonly becomes: () => Promise<PassageState | undefined>;
  /** At every letter, and once more when the note is left. */
  readonly onNote: (note: string, how: { readonly isDone: boolean }) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}
