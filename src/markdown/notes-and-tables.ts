/** What GitHub's Markdown has beyond CommonMark, and texts and captures use: endnotes and tables. */
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Processor } from 'unified';

/**
 * A plugin of unified, used after `remark-parse`: `unified().use(remarkParse).use(notesAndTables)`. Struck-out words and bare addresses
 * stay text (https://github.github.com/gfm/, of which this is a part).
 */
export function notesAndTables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote(), gfmTable()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}
