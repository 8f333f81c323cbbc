/** What of a page’s main element is no part of the article: told by names of elements, roles and classes. */
import type { Element } from 'hast';
import type { LeftOutKind } from '../blocks/block.ts';
import { attribute, type Tree } from './tree.ts';

/** Of class names and ids, as sites give them; whole words of them only. The first that fits counts. */
const byName: readonly (readonly [LeftOutKind, RegExp])[] = [
  ['pull quote', /pull-?quotes?|quote-?callout/],
  ['picture credit', /(?:photo|image|img|picture|media|figure)-?(?:credits?|source|copyright)|credits?/],
  [
    'share',
    /shar(?:e|es|ing|edaddy)|social|addtoany|addthis|a2a|sociali[sz]e|likely|ya-share2|follow-us|jp-like/,
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
    /tags?(?:-?(?:list|links|cloud))?|post-?tags|cat-?links|categor(?:y|ies)|keywords|topics?|rubrics?|kicker|entry-?footer/,
  ],
  [
    'navigation',
    /nav(?:bar|igation)?|breadcrumbs?|pag(?:er|ination)|toc|table-of-contents|menu|skip(?:-?link)?|editsection|permalink|headerlink|heading-?anchor|anchor-?link|back-?to-?top|print-?(?:link|button)|cookies?(?:-\w+)?|consent|gdpr|views?-?count\w*|reading-?time|read-?time|toolbar|sidebar|widgets?|mw-jump-link/,
  ],
  [
    'hidden',
    /sr-only|screen-reader(?:-text)?|visually-?hidden|visuallyhidden|assistive-text|noprint|print-only|offscreen/,
  ],
  ['byline', /by-?line|authors?(?:-?names?)?|post-?author|entry-?author|article-?author|written-?by|vcard/],
  [
    'date line',
    /(?:post|entry|article|publish(?:ed)?|pub|news)?-?(?:date|datetime|timestamp|time)|published(?:-on)?|posted-on|date-?line|updated|modified/,
  ],
];

/** Words in a class name: `post__share-buttons`, `postShare`. */
function wordsOfNames(names: string): string[] {
  return names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_]+/)
    .map((name) => name.replace(/-{2,}/g, '-'))
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
  const kind = byTag(element, words) ?? byClass(element);
  if (kind === 'byline' || kind === 'date line') return words.length <= 160 ? kind : undefined;
  if (kind === 'picture credit' || kind === 'tags') return words.length <= 400 ? kind : undefined;
  return kind;
}

function byTag(element: Element, words: string): LeftOutKind | undefined {
  const { tagName } = element;
  const role = attribute(element, 'role');
  if (tagName === 'nav' || role === 'navigation' || role === 'menu' || role === 'search') return 'navigation';
  if (attribute(element, 'hidden') !== '' || /display:\s*none/i.test(attribute(element, 'style')))
    return 'hidden';
  if (tagName === 'form') return /comment|коммент/i.test(words) ? 'comment form' : 'subscription';
  if (tagName === 'button' || tagName === 'select' || tagName === 'textarea')
    return /share|tweet|facebook|whatsapp|telegram|поделиться|бөлүшүү|бөлісу/i.test(words)
      ? 'share'
      : 'navigation';
  if (tagName === 'time') return 'date line';
  if (attribute(element, 'itemprop') === 'author' || attribute(element, 'rel').split(' ').includes('author'))
    return 'byline';
  if (/^date(?:Published|Modified|Created)$/.test(attribute(element, 'itemprop'))) return 'date line';
  if (role === 'complementary') return 'related';
  return undefined;
}

function byClass(element: Element): LeftOutKind | undefined {
  // A paragraph or heading with a class is a paragraph still, unless the class says plainly what else it is.
  const names = wordsOfNames(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
  return compiled.find(([, form]) => names.some((name) => form.test(name)))?.[0];
}
