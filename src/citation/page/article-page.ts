/** What an article's page can do beyond being read. Browser only; nothing of the page depends on it. */
import { anchorName } from '../../records/forms/anchor.ts';
import { button } from './button.ts';
import { passageName, startCiteSection } from './cite-section.ts';
import { copyText } from './clipboard.ts';
import { addScriptStyles } from './script-styles.ts';
import { selectedPassages } from './selected-passages.ts';

const section = document.querySelector<HTMLElement>('#cite');
if (section) start(section);

function start(cite: HTMLElement): void {
  const { url = '' } = cite.dataset;
  const { text: placed = '' } =
    cite.querySelector<HTMLElement>('[data-style=chicago-author-date]')?.dataset ?? {};
  const title = document.querySelector('h1')?.textContent ?? '';
  addScriptStyles();
  const say = statusLine();
  startCiteSection(cite, say);

  async function copyQuotation(range: Range): Promise<void> {
    const { quotationOf, quotedCitation } = await quoting();
    const { passages, before } = selectedPassages(range);
    const quotation = quotationOf(passages, before);
    if (!quotation) {
      say(notQuotable);
      return;
    }
    const { text, html } = quotedCitation(quotation, { placed, url });
    say((await copyText(text, html)) ? 'Quotation copied, with its citation.' : refused);
  }

  document.querySelector('.text')?.addEventListener('click', (event) => {
    const number =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a:is(.pn, .sn)') : null;
    const passage = number && document.getElementById(number.hash.slice(1));
    if (!passage) return;
    const name = passageName(passage.id);
    void quoting();
    const place = anchorName(passage.id).replaceAll('\u00a0', ' ');
    void copyText(`${title.replace(/\.$/, '')}, ${place}, ${url}#${passage.id}`).then((done) => {
      const more = [
        link(`Cite ${name}`),
        button('Copy its words', () => {
          const range = document.createRange();
          range.selectNodeContents(passage);
          void copyQuotation(range);
        }),
      ];
      say(done ? `Link to ${name} copied.` : `The address bar has the link to ${name}.`, more);
    });
  });

  offerQuotation(copyQuotation);
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeNote();
  });
}

/** What only quotations need; most readers copy none. */
function quoting() {
  return import('../cited-quotation.ts');
}

const refused = 'The browser did not allow copying.';
const notQuotable = 'Nothing copied: select three words or more of a paragraph or an endnote.';

/**
 * One button under a selection of three words or more, whatever they are: what cannot be copied is said when it is pressed. On
 * a touch screen the system's own menu stands there.
 */
function offerQuotation(copy: (range: Range) => Promise<void>): void {
  const offer = button('Copy quotation with citation', () => {
    const range = currentRange();
    if (range) void copy(range);
    offer.hidePopover();
  });
  offer.popover = 'manual';
  offer.className = 'quote-offer';
  // The selection must outlive the click.
  offer.addEventListener('pointerdown', (event) => event.preventDefault());
  let settling: ReturnType<typeof setTimeout> | undefined;

  function consider(): void {
    const range = currentRange();
    if (!range || !/\S\s+\S+\s+\S/.test(range.toString())) {
      if (offer.isConnected) offer.hidePopover();
      return;
    }
    // It is at hand when the button is pressed: a browser lets a page copy only at once.
    void quoting();
    // After the passage, so that the next Tab leads here.
    const passage = document.getElementById(selectedPassages(range).passages.at(-1)?.anchor ?? '');
    if (passage?.matches('li')) passage.append(offer);
    else if (passage) passage.after(offer);
    else document.querySelector('main')?.append(offer);
    offer.showPopover();
    const box = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    offer.style.top = `${box.bottom + scrollY + 8}px`;
    const right = document.documentElement.clientWidth - offer.offsetWidth - 8;
    offer.style.left = `${Math.max(8, Math.min(box.left + scrollX, right))}px`;
  }

  document.addEventListener('selectionchange', () => {
    if (!matchMedia('(hover: hover)').matches) return;
    clearTimeout(settling);
    settling = setTimeout(consider, 250);
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && offer.isConnected) offer.hidePopover();
  });
}

function currentRange(): Range | undefined {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed
    ? selection.getRangeAt(0)
    : undefined;
}

/** The note that lies over the foot of a narrow window. */
function closeNote(): void {
  const note = document.querySelector<HTMLElement>('.notes li:target');
  if (note && getComputedStyle(note).position === 'fixed') note.querySelector<HTMLElement>('.back')?.click();
}

/** A line at the foot of the window, read out when it changes; it goes away unless the reader is in it. */
function statusLine(): (line: string, more?: readonly HTMLElement[]) => void {
  const line = document.createElement('p');
  line.className = 'said';
  line.setAttribute('role', 'status');
  document.body.append(line);
  let going: ReturnType<typeof setTimeout> | undefined;
  function leave(): void {
    if (line.matches(':hover, :focus-within')) going = setTimeout(leave, 4000);
    else line.replaceChildren();
  }
  return (text, more = []) => {
    clearTimeout(going);
    line.replaceChildren(text, ...more.flatMap((element) => [' ', element]));
    going = setTimeout(leave, 8000);
  };
}

function link(words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: '#cite', textContent: words });
}
