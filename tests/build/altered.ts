/** What a hand that means ill would do to the page of an article, and what is told of it. */

/** Of articles/goble-2015-defecting: what is done, what it takes away, what it puts there, and the fault that is told. */
export const altered: readonly (readonly [what: string, from: RegExp, to: string, told: RegExp])[] = [
  ['another title', /(<h1[^>]*>)Central/, '$1South', /its title is not that of the source/],
  [
    'a word put in',
    /“is significant”/,
    '“is not significant”',
    /#p4 is not as in the source, at “Muminov says is not/,
  ],
  [
    'words that changed places',
    /disappeared from his post on April 23 and then resurfaced/,
    'resurfaced from his post on April 23 and then disappeared',
    /#p3x? is not as in the source|the text is not as in the source/,
  ],
  [
    'a letter made great',
    /people now thought to be/,
    'people now Thought to be',
    /#p1 is not as in the source/,
  ],
  [
    'a paragraph put in',
    /(?=<p id="p5")/,
    '<p>Nobody ever wrote this.</p>',
    /the text is not as in the source/,
  ],
  ['another date', /datetime="2015-06-07"/g, 'datetime="2016-06-07"', /its date is not that of the source/],
  ['another author', /Paul Goble/g, 'Peter Goble', /its byline is not that of the source/],
];
