/** The Markdown of the archive's texts: CommonMark, tables, endnotes, and directives for editorial marks and pictures. */
import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** The one parser, built once. Not all of GFM: struck-out words and bare addresses are only text here. */
const parser = unified().use(remarkParse).use(remarkNotesAndTables).use(remarkDirective).freeze();

/**
 * The tree of a text. In: Markdown that has passed limits.ts. Out: mdast, with positions in that Markdown.
 * @throws Error when the parser gives up.
 */
export function markdownTree(markdown: string): Root {
  return parser.parse(markdown);
}

function remarkNotesAndTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmTable()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}
