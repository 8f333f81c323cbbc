/** Lines that web pages put around an article, by what they are. Matched whole, so a sentence is never taken for one. */
const known: readonly (readonly [BoilerplateKind, RegExp])[] = [
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
  ['navigation', /^our standards: ?the thomson reuters trust principles\.?$/i],
  ['navigation', /^(?:copyright )?(?:©|\(c\)|copyright) .{0,80}\ball rights reserved\b.{0,20}$/i],
  [
    'navigation',
    /^(?:©|copyright|авторские права|все права защищены)[^.]{1,100}(?:\. ?(?:all rights reserved|все права защищены))?\.?$/i,
  ],
  [
    'subscription',
    /^(?:want to change how you receive these emails\? ?)?you can update your preferences or unsubscribe.{0,60}$/i,
  ],
  ['subscription', /^want to change how you receive these emails\?$/i],
  ['subscription', /^(?:click here to )?(?:unsubscribe|отписаться)\b.{0,80}$/i],
  ['navigation', /^view (?:this (?:e-?mail|message)|it) (?:in (?:your|a) browser|online)\.?$/i],
  ['navigation', /^(?:Home|Back to top|Print|Share|Share this:)$/],
];

/**
 * Whether a line is no part of an article but of the page it stood on.
 *
 * In: one line, its white space folded. Out: what it is, in the words of the record's `leftOut`; or undefined.
 */
export function boilerplateKind(line: string): BoilerplateKind | undefined {
  return known.find(([, form]) => form.test(line))?.[0];
}

type BoilerplateKind = 'comment form' | 'navigation' | 'subscription';
