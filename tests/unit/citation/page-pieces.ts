/** The passages of the articles' pages as a browser holds them: text nodes in order, the archive's own among them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { parseText } from '../../../src/text/parse/parse.ts';
import { renderText } from '../../../src/text/render/render.ts';

/** Out: every article of content/, with its paragraphs and endnotes in the order of the page. */
export function pagePieces(): PagePieces[] {
  const folder = join(import.meta.dirname, '../../../content/articles');
  return readdirSync(folder).map((file) => {
    const [, body = ''] = readFileSync(join(folder, file), 'utf8').split(/\n---\n([\s\S]*)/);
    const parsed = parseText(body, { lineOffset: 0 });
    let [paragraphs, notes] = [0, 0];
    const anchors = parsed.passages.map(({ kind }) => (kind === 'note' ? `n${++notes}` : `p${++paragraphs}`));
    const { html, notesHtml } = renderText(parsed, { anchors });
    const elements = [...parseFragment(html + notesHtml).childNodes].filter((node) => 'attrs' in node);
    return {
      id: file.replace(/\.md$/, ''),
      passages: elements
        .flatMap(withPassages)
        .map((element) => ({ anchor: idOf(element), pieces: [...piecesOf(element, false)] })),
    };
  });
}

function withPassages(element: Tree.Element): Tree.Element[] {
  if (/^[pn]\d/.test(idOf(element))) return [element];
  return element.childNodes.filter((node) => 'attrs' in node).flatMap(withPassages);
}

function idOf(element: Tree.Element): string {
  return element.attrs.find(({ name }) => name === 'id')?.value ?? '';
}

function* piecesOf(element: Tree.Element, ours: boolean): Generator<Piece> {
  for (const child of element.childNodes) {
    if ('value' in child) yield { text: child.value, ours };
    if (!('attrs' in child)) continue;
    const names = child.attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
    yield* piecesOf(child, ours || names.some((name) => ['pn', 'nr', 'ed', 'back'].includes(name)));
  }
}

interface Piece {
  readonly text: string;
  readonly ours: boolean;
}

/** An article's page. */
export interface PagePieces {
  readonly id: string;
  readonly passages: readonly { readonly anchor: string; readonly pieces: readonly Piece[] }[];
}
