/** From printed words to Markdown. */

/**
 * Markdown that parses back to exactly the given words, as one paragraph without any markup.
 *
 * In: a line of printed text, or a piece of one: `start: false` when something stands before it on the line,
 * `end: false` when something (a note marker, an editorial mark) follows. Out: Markdown on one line. White space,
 * no-break space too, is folded to single spaces; it is trimmed at the ends that are ends of the line.
 * Rules: https://spec.commonmark.org/0.31.2/#backslash-escapes, and the grammar of directives, in which a colon
 * before a letter or a digit begins a name.
 */
export function escapeMarkdown(text: string, options: { start?: boolean; end?: boolean } = {}): string {
  const { start = true, end = true } = options;
  let line = text.replace(/\s+/gu, ' ');
  if (start) line = line.trimStart();
  if (end) line = line.trimEnd();
  line = line
    .replace(/[\\`*[<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#[0-9xX]|[0-9A-Za-z]+;)/g, '\\&')
    .replace(/:(?=[^\s\p{P}\p{S}]|:)/gu, '\\:');
  if (!end) line = line.replace(/:$/, '\\:');
  // After a mark, a brace would begin its attributes; after a note marker, a colon its endnote.
  return start ? escapeLineStart(line) : line.replace(/^[{:]/, '\\$&');
}

/** A line may begin with what would make a heading, a quotation, a list, a rule or a fence of it. */
function escapeLineStart(line: string): string {
  return line.replace(/^[#>+\-=~]/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
