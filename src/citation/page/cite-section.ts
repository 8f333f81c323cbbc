/** The section "Cite this article" at work: copy buttons, and what a text says of the passage in the address. Browser only. */
import { anchorSpoken, isPassageAnchor } from '../../records/forms/anchor.ts';
import type { InTextForm } from '../in-text-forms.ts';
import { citedPassage } from '../pinpoint.ts';
import { button } from './button.ts';
import { copyText } from './clipboard.ts';
import { markedWords } from './marked-words.ts';

/**
 * Gives every citation a button. While the address names a passage (`#p4`), notes are of it, and beside each entry, which
 * stays whole, stands what the text says of it. In: the section; a function that says a line to the reader.
 */
export function startCiteSection(section: HTMLElement, say: (line: string) => void): void {
  const url = section.dataset['url'] ?? '';
  const note = made('p', 'small');
  section.querySelector('details')?.before(note);
  const lines = [...section.querySelectorAll<HTMLElement>('[data-style]')].map((line) => {
    line.after(copyButton(line, say));
    return { line, printed: [...line.childNodes], beside: made('div', '') };
  });

  function show(anchor: string | undefined): void {
    const label = anchor === undefined ? undefined : printedNumber(anchor);
    for (const { line, printed, beside } of lines) {
      const { style = '', text = '' } = line.dataset;
      const passage = anchor && citedPassage(text, { form: style as InTextForm, url, anchor, label });
      beside.remove();
      if (style === 'chicago-note') line.replaceChildren(...(passage ? markedWords(passage) : printed));
      else if (passage !== undefined && anchor !== undefined) {
        const where = style === 'chicago-bibliography' ? 'In a later note:' : 'In the text:';
        beside.replaceChildren(...told(where, passage, say));
        const another = line.dataset['beside'];
        if (another !== undefined) {
          const titled = citedPassage(another, { form: 'mla-title', url, anchor, label });
          beside.append(...told('Beside another work by the author:', titled, say));
        }
        line.parentElement?.append(beside);
      }
    }
    note.hidden = anchor === undefined;
    if (anchor === undefined) return;
    const whole = button('Cite the whole article', () => {
      show(undefined);
      say('The citations are of the whole article again.');
    });
    note.replaceChildren(`Notes and the forms in the text are of ${passageName(anchor)}. `, whole);
  }

  function fromAddress(): void {
    const anchor = location.hash.slice(1);
    // On the way from a passage to this section the passage stays.
    if (anchor === 'cite') return;
    show(isPassage(anchor) ? anchor : undefined);
  }

  addEventListener('hashchange', fromAddress);
  fromAddress();
}

/** What a passage of the page is called. In: its anchor. Out: "paragraph 4", "section 1", "note xii". */
export function passageName(anchor: string): string {
  const label = printedNumber(anchor);
  return anchorSpoken(anchor, label);
}

/** Of an endnote, as its copy numbers it. */
function printedNumber(anchor: string): string | undefined {
  return document.getElementById(anchor)?.dataset['label'];
}

function isPassage(anchor: string): boolean {
  return (
    isPassageAnchor(anchor) && document.getElementById(anchor)?.matches('.text [id], .notes li[id]') === true
  );
}

/** What it is, the citation, and its button. */
function told(where: string, html: string, say: (line: string) => void): HTMLElement[] {
  const citation = made('p', 'citation');
  citation.append(...markedWords(html));
  return [made('p', 'small', where), citation, copyButton(citation, say)];
}

function copyButton(line: HTMLElement, say: (line: string) => void): HTMLElement {
  return button('Copy', () => {
    void copyText(line.textContent, line.innerHTML).then((done) =>
      say(done ? 'Citation copied.' : 'The browser did not allow copying: select the citation instead.'),
    );
  });
}

function made(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}
