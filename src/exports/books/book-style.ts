/** How a book looks where its reading program asks it: sizes and colours are left to the reader. */

/** In: the rules of the fonts. Out: the style sheet. */
export function bookStyle(fonts: string): string {
  return `${fonts}\n${rules}`;
}

/** Readers choose ground, size and margins; only where none of that is theirs, in a browser, does the measure count. */
const rules = `:root { color-scheme: light dark; }
body { font-family: 'Steppe Serif', serif; line-height: 1.5; max-width: 40em; margin: 0 auto; padding: 0 5%; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; text-align: start; hyphens: none; }
h1 { font-size: 1.7em; margin: 1.2em 0 0.6em; }
h2 { font-size: 1.25em; margin: 1.8em 0 0.6em; }
h3, h4 { font-size: 1.05em; margin: 1.5em 0 0.5em; }
p { margin: 0 0 0.8em; orphans: 2; widows: 2; }
blockquote { margin: 0 0 0.8em 1em; padding-inline-start: 0.8em; border-inline-start: 0.15em solid; }
a { color: inherit; text-decoration-thickness: 0.06em; text-underline-offset: 0.15em; }
a.name { text-decoration-style: dotted; }
a.pn, a.sn, .label { font-size: 0.75em; font-variant-numeric: lining-nums tabular-nums; margin-inline-end: 0.5em; text-decoration: none; }
a.pn, a.sn { display: inline-block; min-width: 1.5em; padding: 0.35em 0; }
.head { display: flex; gap: 0.6em; align-items: baseline; break-after: avoid; }
a.nr { font-size: 0.75em; vertical-align: super; line-height: 1; padding: 0 0.2em; }
ins { text-decoration: none; }
ins, .ed { font-size: 0.9em; }
q { quotes: '“' '”' '‘' '’'; }
.standfirst { font-size: 1.1em; }
.small, .note, .retired, dd, dt { font-size: 0.9em; }
.note p { margin: 0 0 0.6em; }
.retired { border: 0.06em solid; padding: 0.5em; margin: 0 0 0.8em; }
dt { font-weight: 600; }
dd { margin: 0 0 0.8em; }
code { font-size: 0.85em; overflow-wrap: anywhere; }
section.rows { overflow-x: auto; margin: 0 0 0.8em; }
table { border-collapse: collapse; }
th, td { padding: 0.2em 0.5em; text-align: start; vertical-align: top; border-bottom: 0.06em solid; }
th.right, td.right { text-align: end; }
th.center, td.center { text-align: center; }
figure { margin: 0 0 0.8em; break-inside: avoid; }
img { max-width: 100%; height: auto; }
ul.names, nav ol { padding-inline-start: 0; list-style: none; }
ul.names li { margin: 0 0 0.5em; padding-inline-start: 1.2em; text-indent: -1.2em; }
nav li { padding: 0.2em 0; }
nav ol ol { padding-inline-start: 1.2em; }
#page-list ol { display: flex; flex-wrap: wrap; gap: 0 0.8em; }
hr { border: 0; border-top: 0.06em solid; margin: 1.5em 0; }
@page { margin: 1.5em; }
`;
