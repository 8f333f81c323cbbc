/** The words that a part of a text prints, and the nodes they stand in. */
import type { Link, Nodes } from 'mdast';
import type { ParsedPassage, Piece, Run } from './parsed-text.ts';

/**
 * The printed words of a paragraph, heading or endnote; of a table's row, its cells with a space between; of a picture, its caption.
 *
 * In: its node. Out: `text`, NFC, white space (no-break space too) folded to single spaces, trimmed, without note
 * markers and without what our marks add; `runs`, the text nodes that make it; `pieces`, what was printed as captured.
 */
export function printedWords(block: ParsedPassage['node']): {
  text: string;
  runs: Run[];
  pieces: Piece[];
} {
  const gathered: Gathered = { text: '', runs: [], pieces: [] };
  gather(block, gathered);
  const text = gathered.text.trimEnd();
  const last = gathered.runs.at(-1);
  if (last && text.length < gathered.text.length) {
    gathered.runs[gathered.runs.length - 1] = { ...last, words: text.slice(last.start) };
  }
  const composed = text.normalize('NFC');
  // A combining mark at the seam of two nodes: the words are right, but no run can say where they stand.
  return composed === text ? { ...gathered, text } : { text: composed, runs: [], pieces: gathered.pieces };
}

/** Text as the archive compares, indexes and shows it: NFC, runs of white space folded to one space. */
export function foldWhiteSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

function gather(node: Nodes, into: Gathered, link?: Link): void {
  if (node.type === 'text') {
    into.pieces.push(node);
    const folded = foldWhiteSpace(node.value);
    const words = endsOpen(into.text) ? folded.trimStart() : folded;
    if (words !== '') into.runs.push({ node, start: into.text.length, words, ...(link ? { link } : {}) });
    into.text += words;
  } else if (node.type === 'footnoteReference') {
    into.pieces.push(node);
  } else if (node.type === 'break') {
    into.pieces.push(node);
    space(into);
  } else if (node.type === 'textDirective' && node.name === 'missing') {
    return;
  } else if ('children' in node) {
    for (const child of node.children) {
      if (child.type === 'paragraph' || child.type === 'tableCell') between(into);
      gather(child, into, node.type === 'link' ? node : link);
    }
  }
}

/** The paragraphs of one endnote are printed apart, and so are the cells of a row. */
function between(into: Gathered): void {
  if (into.pieces.length > 0) into.pieces.push({ type: 'break' });
  space(into);
}

function space(into: Gathered): void {
  if (!endsOpen(into.text)) into.text += ' ';
}

function endsOpen(text: string): boolean {
  return text === '' || text.endsWith(' ');
}

interface Gathered {
  text: string;
  runs: Run[];
  pieces: Piece[];
}
