/** What of a page’s main element is no part of the article: told by names of elements, roles and classes. */
import type { Element } from 'hast';
import type { LeftOutKind } from '../blocks/block.ts';
import { readHeaderLine } from '../header-line.ts';
import { ancestors, attribute, childElements, holdsBlocks, type Tree } from './tree.ts';

/** Of class names and ids, as sites give them; whole words of them only. The first that fits counts. */
const byName: readonly (readonly [LeftOutKind, RegExp])[] = [
  ['pull quote', /pull-?quotes?|quote-?callout/],
  ['picture credit', /(?:photo|image|img|picture|media|figure)-?(?:credits?|source|copyright)|credits?/],
  [
    'share',
    /shar(?:e|es|ing|edaddy)|likes?|userbar|link-?bar|social|addtoany|addthis|a2a|sociali[sz]e|likely|ya-share2|follow-us|jp-like/,
  ],
  [
    'related',
    /(?:jp-)?relate[ds]?|related(?:posts|articles|stories|links|content)|recommend(?:ed|ations?)?|read-?(?:also|more|next)|also-?read|see-?also|more-?(?:stories|news|from|on)|most-?(?:read|popular)|popular|trending|recirc\w*|you-?may\w*|up-?next|taboola|outbrain|mgid|teasers?|promo-?links?|inline-?links?/,
  ],
  [
    'advertisement',
    /ads?|adv|advert\w*|adsbygoogle|adfox|sponsor\w*|promo\w*|banners?|dfp|gpt|commercial|reklama/,
  ],
  [
    'subscription',
    /newsletters?|subscri\w+|sign-?up|mailing|mailchimp|donat\w*|support-us|paywall|call-to-action|cta/,
  ],
  [
    'author note',
    /(?:about-?(?:the-?)?)?author-?(?:bio|box|info|note|card|about|desc\w*|profile)|about-?(?:the-?)?author|bio(?:graphy)?/,
  ],
  [
    'comment form',
    /comments?(?:-?(?:form|list|area|section|respond|count|wrap\w*))?|respond|disqus\w*|fb-comments/,
  ],
  ['player', /players?|audio-?player|video-?player|jw-?player|mejs\w*|podcast-player|listen/],
  [
    'tags',
    /tags?(?:-?(?:list|links|cloud))?|post-?tags|(?:post-?)?labels|cat-?links|categor(?:y|ies)|keywords|topics?|rubrics?|kicker|entry-?footer/,
  ],
  [
    'navigation',
    /nav(?:bar|igation)?|breadcrumbs?|(?:cite-)?back-?(?:link|ref)|pag(?:er|ination)|toc|table-of-contents|menu|skip(?:-?link)?|editsection|permalink|headerlink|heading-?anchor|anchor-?link|back-?to-?top|print-?(?:link|button)|cookies?(?:-\w+)?|consent|gdpr|views?-?count\w*|reading-?time|read-?time|toolbar|sidebar|widgets?|mw-jump-link|para(?:graph)?-?num(?:ber)?|line-?num(?:ber)?|userpic\w*|page-?header/,
  ],
  [
    'hidden',
    /sr-only|screen-reader(?:-text)?|visually-?hidden|visuallyhidden|assistive-text|noprint|print-only|offscreen|vis-?hidden|element-invisible/,
  ],
  [
    'byline',
    /by-?line|authors?(?:-?names?)?|post-?author|entry-?author|article-?author|written-?by|vcard|from-name/,
  ],
  [
    'date line',
    /(?:post|entry|article|publish(?:ed)?|pub|news)?-?(?:date|datetime|timestamp|time)|published(?:-on)?|posted-on|date-?line|updated|modified|submitted/,
  ],
];

/** Words in a class name: `post__share-buttons`, `postShare`. */
function wordsOfNames(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/[-_]+/g, '-'))
    .filter((name) => name !== '');
}

const compiled = byName.map(([as, form]): readonly [LeftOutKind, RegExp] => [
  as,
  new RegExp(`(?:^|-)(?:${form.source})(?:-|$)`),
]);

/**
 * What an element is when it is no part of the article.
 *
 * In: an element inside the main one; the tree; how many characters the main element has: what holds more than a third of
 * them is never taken for a thing beside the article. Out: the kind, or undefined.
 */
export function leftOutKind(
  element: Element,
  { tree, whole }: { tree: Tree; whole: number },
): LeftOutKind | undefined {
  const words = tree.words(element);
  if (words === '' || words.length * 3 > whole) return undefined;
  const kind = byTag(element, words) ?? byClass(element) ?? (isCard(element, words) ? 'related' : undefined);
  // “Credits” of a text are its byline.
  if (kind === 'picture credit' && !isInPicture(element, tree)) return undefined;
  // What is long and bears the author’s name tells of the author.
  if (kind === 'byline' && words.length > 160) return 'author note';
  if (kind === 'byline' || kind === 'date line') {
    const line = readHeaderLine(words, { afterTitle: true });
    return words.length > 160 ? undefined : line?.as === 'date line' ? 'date line' : kind;
  }
  if (kind === 'picture credit' || kind === 'tags') return words.length <= 400 ? kind : undefined;
  return kind;
}

/** A link around blocks is a card that leads to another page. */
function isCard(element: Element, words: string): boolean {
  return (
    element.tagName === 'a' &&
    words.length <= 400 &&
    attribute(element, 'href') !== '' &&
    holdsBlocks(element) &&
    !holdsPicture(element)
  );
}

function holdsPicture(element: Element): boolean {
  return childElements(element).some((child) => child.tagName === 'figure' || holdsPicture(child));
}

function isInPicture(element: Element, tree: Tree): boolean {
  return ancestors(element, tree).some(
    (around) =>
      around.tagName === 'figure' || /caption|photo|image|picture|media/i.test(attribute(around, 'class')),
  );
}

function byTag(element: Element, words: string): LeftOutKind | undefined {
  const { tagName } = element;
  const role = attribute(element, 'role');
  if (tagName === 'nav' || role === 'navigation' || role === 'menu' || role === 'search') return 'navigation';
  if (attribute(element, 'hidden') !== '' || /display:\s*none/i.test(attribute(element, 'style')))
    return 'hidden';
  if (tagName === 'form') return /comment|коммент/i.test(words) ? 'comment form' : 'subscription';
  if (tagName === 'button' || tagName === 'select' || tagName === 'textarea')
    return /share|tweet|facebook|whatsapp|telegram|поделиться|бөлүшүү|бөлісу|ulash|улаш|اشتراک/i.test(words)
      ? 'share'
      : 'navigation';
  if (tagName === 'time') return 'date line';
  if (attribute(element, 'itemprop') === 'author' || attribute(element, 'rel').split(' ').includes('author'))
    return 'byline';
  if (/^date(?:Published|Modified|Created)$/.test(attribute(element, 'itemprop'))) return 'date line';
  if (role === 'complementary') return 'related';
  return undefined;
}

/** Where pages name an element; those whose classes are made by a program name it for their tests. */
const naming = ['class', 'id', 'data-component', 'data-testid', 'data-type', 'aria-labelledby'] as const;

function byClass(element: Element): LeftOutKind | undefined {
  // A paragraph or heading with a class is a paragraph still, unless the class says plainly what else it is.
  const names = wordsOfNames(naming.map((name) => attribute(element, name)).join(' '));
  return compiled.find(([, form]) => names.some((name) => form.test(name)))?.[0];
}
