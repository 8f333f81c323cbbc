/** What biber and LaTeX with biblatex make of a file: https://ctan.org/pkg/biblatex */
import type { CslItem } from '../../src/citation/csl-item.ts';
import { withClient } from './run-client.ts';

/** In: a file and its items. Out: for each whether biber has nothing against it; undefined when biber is not installed. */
export function biberFindsNothing(bib: string, items: readonly CslItem[]): boolean[] | undefined {
  return withClient(['biber'], { 'items.bib': bib }, (run) => {
    const args = ['--tool', '--validate-datamodel', '--output-file=out.bib', 'items.bib'];
    const warnings = run('biber', args).match(/(?<=(?:WARN|ERROR) - ).*/g) ?? [];
    return items.map(({ id }) => !warnings.some((warning) => warning.includes(`'${id}'`)));
  });
}

/** In: a file. Out: the words of the printed list of references; undefined when LaTeX or its tools are not installed. */
export function latexPrints(bib: string): string | undefined {
  // pdftotext knows no --version.
  return withClient(['pdflatex', 'biber', 'pdftotext'], { 'items.bib': bib, 'list.tex': list }, (run) => {
    run('pdflatex', ['-interaction=batchmode', 'list']);
    run('biber', ['list']);
    run('pdflatex', ['-interaction=batchmode', 'list']);
    return run('pdftotext', ['-raw', 'list.pdf', '-']);
  });
}

const list = String.raw`\documentclass{article}
\input{glyphtounicode}\pdfgentounicode=1
\usepackage[T1]{fontenc}
\usepackage[utf8]{inputenc}
\usepackage[english]{babel}
\usepackage[style=authoryear]{biblatex}
\addbibresource{items.bib}
\begin{document}
\nocite{*}
\printbibliography
\end{document}
`;
