/** A mark in brackets opens what “About this copy” says of it. Browser only: without it, that part has all of them. */

/** Makes each mark of the text and the notes a link that opens its reason; those of which nothing is said stay words. */
export function explainMarks(): void {
  const report = document.querySelector('#copy');
  if (!report || !('popover' in HTMLElement.prototype)) return;
  const groups = groupsOf(report);
  for (const mark of document.querySelectorAll('.text ins.ed, .notes ins.ed')) {
    const reason = reasonOf(mark, groups);
    if (reason && saysWhy(reason)) makeLink(mark, reason);
  }
}

/** The lists of the report, by the form of their marks. */
function groupsOf(report: Element): ReadonlyMap<string, readonly Element[]> {
  const marks = [...report.querySelectorAll('h3 > ins')];
  return new Map(
    marks.map((mark) => [
      mark.textContent,
      [...(mark.parentElement?.nextElementSibling?.querySelectorAll('li') ?? [])],
    ]),
  );
}

/** Of several lines on one passage, the one whose words stand before the mark. */
function reasonOf(mark: Element, groups: ReadonlyMap<string, readonly Element[]>): Element | undefined {
  const passage = mark.closest('[id]');
  const shown = mark.textContent.trim();
  const form = groups.has(shown) ? shown : shown.replace(/;.*(?=\])/, '');
  const lines = (groups.get(form) ?? []).filter((line) =>
    line.querySelector(`a[href="#${passage?.id ?? ''}"]`),
  );
  if (!passage || lines.length < 2) return lines[0];
  const range = document.createRange();
  range.setStart(passage, 0);
  range.setEndBefore(mark);
  const before = inOneLine(range.toString());
  return lines.find((line) => before.endsWith(inOneLine(line.querySelector('q')?.textContent))) ?? lines[0];
}

/** Whether a line has more than the passages where its mark stands. */
function saysWhy(line: Element): boolean {
  let words = '';
  for (let node = [...line.querySelectorAll('a')].at(-1)?.nextSibling; node; node = node.nextSibling)
    words += node.textContent ?? '';
  return /[^\s:]/.test(words);
}

function inOneLine(text: string | null | undefined): string {
  return (text ?? '\0').replace(/\s+/g, ' ').trim();
}

function makeLink(mark: Element, reason: Element): void {
  const link = document.createElement('a');
  const [words] = mark.childNodes;
  if (words instanceof Text && /^\s/.test(words.data)) words.splitText(1);
  link.append(...[...mark.childNodes].filter((node) => node.textContent?.trim() !== ''));
  link.href = '#copy';
  link.className = 'why';
  link.setAttribute('aria-haspopup', 'dialog');
  mark.append(link);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    open(link, reason);
  });
}

function open(link: HTMLElement, reason: Element): void {
  const box = document.createElement('div');
  box.className = 'reason copy';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', `About the mark ${link.textContent}`);
  const all = Object.assign(document.createElement('a'), { href: '#copy', textContent: 'About this copy' });
  all.addEventListener('click', () => box.hidePopover());
  const said = document.createElement('p');
  said.append(...reason.cloneNode(true).childNodes);
  const more = document.createElement('p');
  more.append(all);
  box.append(said, more);
  link.after(box);
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  box.showPopover({ source: link });
  box.focus({ preventScroll: true });
}
