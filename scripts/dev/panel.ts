/** In the page: the panel of faults. */
import type { Fault } from './fault-panel.ts';

/** The same as in src/reading/faults-event.ts, which is not loaded into the page. */
const faultsEvent = 'archive:faults';

const style = `
  #archive-faults { position: fixed; inset: auto 0 0 0; z-index: 9999; max-height: 50vh; overflow: auto; margin: 0;
    padding: 0.75rem 1rem; border-top: 3px solid #b3261e; background: #fff8f6; color: #1c1b1a;
    font: 0.875rem/1.45 system-ui, sans-serif; box-shadow: 0 -4px 24px rgb(0 0 0 / 25%); }
  #archive-faults h2 { margin: 0 0 0.5rem; font: 600 1rem/1.3 system-ui, sans-serif; }
  #archive-faults ol { margin: 0; padding: 0; list-style: none; }
  #archive-faults li { margin: 0 0 0.75rem; }
  #archive-faults code { font: 0.8125rem/1.4 ui-monospace, monospace; }
  #archive-faults p { margin: 0.1rem 0 0; max-width: 60rem; white-space: pre-wrap; }
  #archive-faults a { color: #8c1d18; }
`;

// Written out: Vite looks for these words, and gives the socket only to files that have them.
const hot = import.meta.hot;
hot?.on(faultsEvent, show);
// The server may have been started again meanwhile.
hot?.on('vite:ws:connect', ask);
ask();

function ask(): void {
  hot?.send(`${faultsEvent}:ask`, {});
}

sayWhatIsMissing();

/** The index of passages is made by a build: without it the search fails, and must not seem to be broken. */
function sayWhatIsMissing(): void {
  const search = document.querySelector('archive-search');
  if (!search) return;
  const note = element(
    'p',
    'Under npm run dev there is no index of passages, which a build makes: only names are found here. npm start has all of it.',
  );
  note.id = 'archive-not-here';
  search.prepend(note);
}

/** In: the issues of the last reading. A panel with them; none when there are none. */
function show(faults: readonly Fault[]): void {
  document.getElementById('archive-faults')?.remove();
  const isBare = 'bare' in document.documentElement.dataset;
  if (faults.length === 0) {
    if (isBare) location.reload();
    return;
  }
  const panel = element('section', '');
  panel.id = 'archive-faults';
  panel.setAttribute('role', 'alert');
  const count = faults.length === 1 ? 'One issue' : `${faults.length} issues`;
  const list = element('ol', '');
  list.append(...faults.map(item));
  panel.append(
    element('style', style),
    element(
      'h2',
      `${count} in content/: ${isBare ? 'there is no page to show yet' : 'the page shows the archive as it was before'}`,
    ),
    list,
  );
  document.body.append(panel);
}

function item({ file, line, column, kind, message, hint, help }: Fault): HTMLElement {
  const why = element('a', kind);
  why.href = help;
  const place = element('code', `${file}:${line}:${column}  `);
  const entry = element('li', '');
  entry.append(place, why, element('p', message), element('p', hint));
  return entry;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
