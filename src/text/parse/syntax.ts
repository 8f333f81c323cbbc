/** The Markdown of the archive's texts: CommonMark, tables, endnotes, and directives for editorial marks and pictures. */
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { notesAndTables } from '../../markdown/notes-and-tables.ts';

/** The one parser, built once. Not all of GFM: struck-out words and bare addresses are only text here. */
const parser = unified().use(remarkParse).use(notesAndTables).use(remarkDirective).freeze();

/**
 * The tree of a text. In: Markdown that has passed limits.ts. Out: mdast, with positions in that Markdown.
 * @throws Error when the parser gives up.
 */
export function markdownTree(markdown: string): Root {
  return parser.parse(markdown);
}
