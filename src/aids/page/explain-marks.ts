/** A mark in brackets opens what “About this copy” says of it. Browser only: without it, that part has all of them. */

/** Makes each mark of the text and the notes a link that opens its reason; those of which nothing is said stay words. */
export function explainMarks(): void {
  const report = document.querySelector('#copy');
  if (!report || !('popover' in HTMLElement.prototype)) return;
  const groups = groupsOf(report);
  for (const mark of document.querySelectorAll('.text ins.ed, .notes ins.ed')) {
    const reasons = reasonsOf(mark, groups).filter((reason) => wordsOf(reason).length > 0);
    if (reasons.length > 0) makeLink(mark, reasons);
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

/** Of several lines on one passage, the one whose words stand before the mark; where none tells, all of them. */
function reasonsOf(mark: Element, groups: ReadonlyMap<string, readonly Element[]>): readonly Element[] {
  const passage = mark.closest('[id]');
  const shown = mark.textContent.trim();
  const form = groups.has(shown) ? shown : shown.replace(/;.*(?=\])/, '');
  const lines = (groups.get(form) ?? []).filter((line) =>
    line.querySelector(`a[href="#${passage?.id ?? ''}"]`),
  );
  if (!passage || lines.length < 2) return lines;
  const range = document.createRange();
  range.setStart(passage, 0);
  range.setEndBefore(mark);
  const before = inOneLine(range.toString());
  const told = lines.filter((line) => before.endsWith(inOneLine(line.querySelector('q')?.textContent)));
  return told.length > 0 ? told.slice(0, 1) : lines;
}

/** What a line says beyond the passages where its mark stands, copied; nothing where that is all. */
function wordsOf(line: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = [...line.querySelectorAll('a')].at(-1)?.nextSibling; node; node = node.nextSibling)
    nodes.push(node.cloneNode(true));
  const [first] = nodes;
  if (first instanceof Text) first.data = first.data.replace(/^\s*:\s*/, '');
  return nodes.some((node) => node.textContent?.trim()) ? nodes : [];
}

function inOneLine(text: string | null | undefined): string {
  return (text ?? '\0').replace(/\s+/g, ' ').trim();
}

function makeLink(mark: Element, reasons: readonly Element[]): void {
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
    open(link, reasons);
  });
}

function open(link: HTMLElement, reasons: readonly Element[]): void {
  const box = document.createElement('div');
  box.className = 'reason copy';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', `About the mark ${link.textContent}`);
  const all = Object.assign(document.createElement('a'), { href: '#copy', textContent: 'About this copy' });
  all.addEventListener('click', () => box.hidePopover());
  const said = [...reasons.map(wordsOf), [all]].map((nodes) => {
    const line = document.createElement('p');
    line.append(...nodes);
    return line;
  });
  const places = reasons.length === 1 ? (reasons[0]?.querySelectorAll('a').length ?? 0) : 0;
  if (places > 1) said.at(-1)?.prepend(`The same at ${places} places: `);
  box.append(...said);
  link.after(box);
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  box.showPopover({ source: link });
  box.focus({ preventScroll: true });
}
