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
  ['navigation', /^(?:all rights reserved|(?:все|авторские) права защищены)\.?$/i],
  // Whom a copyright belongs to: a sentence on copyright has neither the sign nor a year in its place.
  [
    'navigation',
    /^(?:(?:copyright|авторские права|(?:все|авторские) права защищены)[.:,]? ?)?©[^.]{1,100}(?:\. ?(?:all rights reserved|все права защищены))?\.?$/i,
  ],
  ['navigation', /^(?:copyright )?(?:©|\(c\)|copyright \d{4}) ?.{0,80}\ball rights reserved\b.{0,20}$/i],
  [
    'navigation',
    /^(?:copyright(?: \(c\)| by)?|авторские права)[:,]? \d{4}(?:[–-]\d{4})?[^.]{0,100}(?:\. ?(?:all rights reserved|все права защищены))?\.?$/i,
  ],
  ['navigation', /^Copyright(?: by)?(?: \p{Lu}[\p{L}’'&-]*,?){1,6}(?: \d{4}|\. All rights reserved\.?)$/u],
  [
    'subscription',
    /^(?:want to change how you receive these emails\? ?)?you can update your preferences or unsubscribe.{0,60}$/i,
  ],
  ['subscription', /^want to change how you receive these emails\?$/i],
  [
    'subscription',
    /^(?:click here to )?unsubscribe(?: here| from (?:this|these|all|our|the) (?:e-?mails?|newsletters?|(?:mailing )?lists?|messages))?(?: ?[|·•] ?.{1,60})?[.!]?$/i,
  ],
  ['subscription', /^(?:click here to )?unsubscribe \S+@\S+(?: from this list)?$/i],
  ['subscription', /^отписаться(?: от (?:этой |нашей )?рассылки)?(?: ?[|·•] ?.{1,60})?[.!]?$/i],
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
