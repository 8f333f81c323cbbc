/** What the names of an element tell that it is: its tag, role, class, id. */
import type { Element } from 'hast';
import type { LeftOutKind } from '../blocks/block.ts';
import { attribute, isOneOf } from './tree.ts';

/** In: an element; its words. Out: what of a site its names tell that it is; or undefined. */
export function namedKind(element: Element, words: string): LeftOutKind | undefined {
  return byTag(element, words) ?? byClass(element);
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

/** Where pages name an element by its class, of which any word counts. */
function byClass(element: Element): LeftOutKind | undefined {
  const names = wordsOfNames(attribute(element, 'class'));
  return compiled.find(({ inside }) => names.some((name) => inside.test(name)))?.as ?? byWholeName(element);
}

/** Programs make ids of the words of headings, and names for tests of what a part is: those count as wholes, and on no heading. */
function byWholeName(element: Element): LeftOutKind | undefined {
  if (isOneOf(element, 'h2', 'h3', 'h4')) return undefined;
  const of = (...attributes: string[]): string[] =>
    attributes.flatMap((name) => wordsOfNames(attribute(element, name)));
  const ids = of('id', 'aria-labelledby');
  const made = of('data-component', 'data-testid', 'data-type').map((name) => name.replace(ofParts, ''));
  return compiled.find(({ whole }) => [...ids, ...made].some((name) => whole.test(name)))?.as;
}

/** What programs add to such a name. */
const ofParts = /(?:-(?:block|list|section|container|wrapper|box|bar|buttons?|links?|icons?|items?))+$/;

/** Of class names and ids, as sites give them; whole words of them only. The first that fits counts. */
const byName: readonly (readonly [LeftOutKind, RegExp])[] = [
  ['pull quote', /pull-?quotes?|quote-?callout/],
  ['picture credit', /(?:photo|image|img|picture|media|figure)-?(?:credits?|source|copyright)|credits?/],
  [
    'share',
    /(?:social-?)?shar(?:e|es|ing|edaddy)(?:-(?:buttons?|links?|bar|icons?|tools?))?|likes?|userbar|link-?bar|social|addtoany|addthis|a2a|sociali[sz]e|likely|ya-share2|follow-us|jp-like/,
  ],
  [
    'related',
    /(?:jp-)?relate[ds]?|related-?(?:posts|articles|stories|links|content)|recommend(?:ed|ations?)?|read-?(?:also|more|next)|also-?read|see-?also|more-?(?:stories|news|from|on)|most-?(?:read|popular)|popular|trending|recirc\w*|you-?may\w*|up-?next|taboola|outbrain|mgid|teasers?|promo-?links?|inline-?links?/,
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

const compiled = byName.map(([as, { source }]) => ({
  as,
  inside: new RegExp(`(?:^|-)(?:${source})(?:-|$)`),
  whole: new RegExp(`^(?:${source})(?:-\\d+)?$`),
}));
