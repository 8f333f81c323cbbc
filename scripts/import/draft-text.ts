import { escapeMarkdown } from '../../src/text/to-markdown.ts';
import type { Endnote } from './endnotes.ts';

/**
 * The text of a draft in Markdown: one line for each paragraph, then one for each endnote, blank lines between.
 *
 * In: paragraphs and endnotes with their words as printed. Out: Markdown whose words are the same; a marker `[iv]`
 * that has its note becomes `[^iv]`, and the note `[^iv]: …`.
 * Form of notes: https://github.github.com/gfm/, as mdast-util-gfm-footnote reads it.
 */
export function draftText(body: { paragraphs: readonly string[]; notes: readonly Endnote[] }): string {
  const labels = body.notes.map((note) => note.label);
  const paragraphs = body.paragraphs.map((text) => markdownParagraph(text, labels));
  const notes = body.notes.map((note) => `[^${note.label}]: ${escapeMarkdown(note.text)}`);
  return [...paragraphs, ...notes].join('\n\n') + '\n';
}

function markdownParagraph(text: string, labels: readonly string[]): string {
  if (labels.length === 0) return escapeMarkdown(text);
  // The group keeps the labels in what split() returns: words at even places, labels at odd ones.
  const pieces = text.split(new RegExp(`\\[(${labels.join('|')})\\]`));
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1) return `[^${piece}]`;
      const words = escapeMarkdown(piece, { start: index === 0, end: index === pieces.length - 1 });
      // Right after a marker, a colon would begin a note and a bracket a link's address.
      return index > 0 ? words.replace(/^[:(]/, '\\$&') : words;
    })
    .join('');
}
