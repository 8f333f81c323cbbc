/** Lines that web pages put around an article, by what they are. Matched whole, so a sentence is never taken for one. */
const known: readonly (readonly ['comment form' | 'navigation', RegExp])[] = [
  ['comment form', /^(?:add|leave|post|write) (?:a )?(?:comment|reply)$/i],
  [
    'comment form',
    /^your e-?mail(?: address)? will not be published\.(?: required fields are marked(?: with)? ?\*?)?$/i,
  ],
  ['comment form', /^required fields are marked(?: with)? ?\*?$/i],
  ['comment form', /^(?:no|\d+) comments?:?$/i],
  ['navigation', /^(?:newer|older) posts?$/i],
  ['navigation', /^(?:previous|next) (?:article|post)$/i],
  ['navigation', /^subscribe to: .{1,60}\(atom\)$/i],
  ['navigation', /^(?:Home|Back to top|Print|Share|Share this:)$/],
];

/**
 * Whether a line is no part of an article but of the page it stood on.
 *
 * In: one line, its white space folded. Out: what it is, in the words of the record's `leftOut`; or undefined.
 */
export function boilerplateKind(line: string): 'comment form' | 'navigation' | undefined {
  return known.find(([, form]) => form.test(line))?.[0];
}
