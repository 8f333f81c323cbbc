/** The section "Cite this article" at work: copy buttons, and citations of the passage in the address. Browser only. */
import type { CitationStyle } from '../format.ts';
import { pinpointedCitation } from '../pinpoint.ts';
import { copyText } from './clipboard.ts';
import { passageSelector } from './selected-passages.ts';

/**
 * Gives every citation a button, and its pinpoint while the address names a passage (`#p4`).
 * In: the section; a function that says a line to the reader.
 */
export function startCiteSection(section: HTMLElement, say: (line: string) => void): void {
  const url = section.dataset['url'] ?? '';
  const note = document.createElement('p');
  note.className = 'small';
  note.hidden = true;
  section.querySelector('details')?.before(note);
  const lines = [...section.querySelectorAll<HTMLElement>('[data-style]')].map((line) => {
    line.after(copyButton(line, say));
    return { line, html: line.innerHTML, style: line.dataset['style'] as CitationStyle };
  });

  function show(anchor: string | undefined): void {
    for (const { line, html, style } of lines) {
      line.innerHTML = anchor === undefined ? html : pinpointedCitation(html, { style, url, anchor });
    }
    note.hidden = anchor === undefined;
    if (anchor === undefined) return;
    const whole = Object.assign(document.createElement('button'), {
      type: 'button',
      textContent: 'Cite the whole article',
    });
    whole.addEventListener('click', () => {
      show(undefined);
      say('The citations are of the whole article again.');
    });
    note.replaceChildren(`These citations are of ${passageName(anchor)}. `, whole);
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

/** What a passage of the page is called. In: its anchor. Out: "paragraph 4", "note xii". */
export function passageName(anchor: string): string {
  const label = document.getElementById(anchor)?.dataset['label'];
  return label === undefined ? `paragraph ${anchor.slice(1)}` : `note ${label}`;
}

function isPassage(anchor: string): boolean {
  return /^[pn]\d+[a-z]*$/.test(anchor) && document.getElementById(anchor)?.matches(passageSelector) === true;
}

function copyButton(line: HTMLElement, say: (line: string) => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Copy' });
  button.addEventListener('click', () => {
    void copyText(line.textContent, line.innerHTML).then((done) =>
      say(done ? 'Citation copied.' : 'The browser did not allow copying: select the citation instead.'),
    );
  });
  return button;
}
