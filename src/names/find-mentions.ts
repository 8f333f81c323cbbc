/** Every mention of a person, place or organisation in one article. Pure: texts and names in, mentions out. */
import type { MentionRules } from '../records/mention-rules.ts';
import type { PrintedSpelling } from '../records/name.ts';
import { holds, occurrences, type Extent } from '../text/occurrences.ts';
import { likeliest } from './likeliest.ts';
import { matchNames, type NameIndex, type NameMatch, type Sense } from './name-index.ts';
import { settleOverlaps, type Settled } from './settle-overlaps.ts';

/**
 * Finds the mentions of an article, longest name first: a name inside a longer one is `nested`, and is left out
 * when both are the same record ("Islamic State" in "Islamic State of Iraq and Syria"). Of two names that overlap
 * without one holding the other, the longer stands, and of two alike in length the first.
 *
 * In: the article's parts in reading order (title, byline, paragraphs, endnotes), each text NFC with white space
 * folded; the compiled names; the article's id, the `mentions` part of its front matter, and the titles of the works
 * that it cites, from content/sources/. Out: the mentions in order of place, the conflicts (words that several
 * records claim; nothing is guessed), and the rules of the front matter that have no effect.
 */
export function findMentions(
  parts: readonly ArticlePart[],
  index: NameIndex,
  { article, rules = noRules, citedTitles = [] }: MentionOptions,
): MentionFindings {
  const unused = new Set<Rule>([...rules.pin, ...rules.refuse, ...rules.titles]);
  const titles = [...rules.titles, ...citedTitles];
  const perPart = parts.map((part) => {
    const ownRules = rulesOf(part, { ...rules, titles }, unused);
    return { part, titles: ownRules.titles, spans: candidates(part, index, { article, ownRules, unused }) };
  });
  const named = recordsNamedInFull(perPart.flatMap(({ spans }) => spans));
  const mentions: Mention[] = [];
  const conflicts: MentionConflict[] = [];
  for (const { part, titles, spans } of perPart) {
    for (const settled of settleOverlaps(withoutUnnamed(spans, named))) {
      const { start, end, senses } = settled.match;
      const place = { at: part.anchor, start, end, surface: part.text.slice(start, end) };
      const records = [...new Set(senses.map(({ record }) => record))];
      const [sense] = senses;
      if (records.some((record) => isInsideItself(settled, record))) continue;
      if (!sense || records.length > 1) conflicts.push({ ...place, records });
      else {
        const nested = settled.inside.length > 0 || titles.some((title) => holds(title, settled.match));
        mentions.push({
          ...place,
          record: sense.record,
          level: nested ? 'nested' : 'top',
          form: sense.spelling.form,
          ...(sense.spelling.of === undefined ? {} : { of: sense.spelling.of }),
        });
      }
    }
  }
  return { mentions, conflicts, unused: unusedRules(rules, unused) };
}

const noRules: MentionRules = { pin: [], refuse: [], titles: [] };

function unusedRules(rules: MentionRules, unused: ReadonlySet<Rule>): UnusedRule[] {
  return (['pin', 'refuse', 'titles'] as const).flatMap((field) =>
    rules[field].flatMap((rule, index) =>
      unused.has(rule) ? [{ field, index, at: rule.at, words: rule.words }] : [],
    ),
  );
}

/** Where in this part the rules apply. A pin or title whose words stand there is used. */
function rulesOf(part: ArticlePart, rules: MentionRules, unused: Set<Rule>): PartRules {
  const found = {
    pins: placed(rules.pin, part),
    refusals: placed(rules.refuse, part),
    titles: placed(rules.titles, part),
  };
  // A refusal is used only once it refuses something, which candidates() sees.
  for (const { rule } of [...found.pins, ...found.titles]) unused.delete(rule);
  return found;
}

function placed<R extends Rule>(rules: readonly R[], part: ArticlePart): (Extent & { rule: R })[] {
  return rules
    .filter(({ at }) => at === part.anchor)
    .flatMap((rule) => occurrences(part.text, rule.words).map((extent) => ({ ...extent, rule })));
}

/** What the words of one part may mean, by the rules of the spellings and of the article. */
function candidates(
  part: ArticlePart,
  index: NameIndex,
  { article, ownRules, unused }: { article: string; ownRules: PartRules; unused: Set<Rule> },
): NameMatch[] {
  const pinned = ownRules.pins.map(({ start, end, rule }) => ({
    start,
    end,
    senses: [{ record: rule.record, spelling: { text: rule.words, form: 'name' as const } }],
  }));
  const found = matchNames(part.text, index)
    .filter((match) => !pinned.some((pin) => pin.start === match.start && pin.end === match.end))
    .map((match) => ({
      ...match,
      senses: likeliest(match, part.text).filter(({ record, spelling }) => {
        if (!isMeant(spelling, { article, text: part.text, ...match })) return false;
        const refusal = ownRules.refusals.find(
          (refused) => holds(refused, match) && (refused.rule.record ?? record) === record,
        );
        if (refusal) unused.delete(refusal.rule);
        return !refusal;
      }),
    }))
    .filter((match) => match.senses.length > 0);
  return [...found, ...pinned].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isMeant(
  { only, notAfter = [], notBefore = [] }: PrintedSpelling,
  { article, text, start, end }: Extent & { article: string; text: string },
): boolean {
  if (only && !only.includes(article)) return false;
  const before = ` ${text.slice(0, start)}`;
  const after = text.slice(end);
  return (
    !notAfter.some((word) => before.endsWith(` ${word} `)) &&
    !notBefore.some(
      (word) => after.startsWith(` ${word}`) && !/^[\p{L}\p{N}]/u.test(after.slice(word.length + 1)),
    )
  );
}

/** Records of which something else than a short form stands in the article, and means nobody else. */
function recordsNamedInFull(spans: readonly NameMatch[]): Set<string> {
  return new Set(
    spans.flatMap(({ senses }) => senses.filter((sense) => !isBareShort(sense)).map(({ record }) => record)),
  );
}

/** Takes away the short forms of records that the article does not name in full. */
function withoutUnnamed(spans: readonly NameMatch[], named: ReadonlySet<string>): NameMatch[] {
  return spans
    .map((span) => ({
      ...span,
      senses: span.senses.filter((sense) => !isBareShort(sense) || named.has(sense.record)),
    }))
    .filter((span) => span.senses.length > 0);
}

function isBareShort({ spelling }: Sense): boolean {
  return spelling.form === 'short' && !spelling.alone;
}

function isInsideItself({ inside }: Settled, record: string): boolean {
  return inside.some(({ senses }) => senses.some((sense) => sense.record === record));
}

interface Rule {
  readonly at: string;
  readonly words: string;
}

interface PartRules {
  readonly pins: readonly (Extent & { readonly rule: MentionRules['pin'][number] })[];
  readonly refusals: readonly (Extent & { readonly rule: MentionRules['refuse'][number] })[];
  readonly titles: readonly (Extent & { readonly rule: Rule })[];
}

/** What findMentions() must know of the article besides its text. */
export interface MentionOptions {
  /** The article's id. */
  readonly article: string;
  /** The `mentions` part of its front matter. */
  readonly rules?: MentionRules;
  /** The titles of the works that it cites, where they stand: a name inside one is nested. */
  readonly citedTitles?: readonly { readonly at: string; readonly words: string }[];
}

/** A part of an article with a place of its own; a Passage is one. */
export interface ArticlePart {
  /** `title`, `byline`, `p4`, `n12`. */
  readonly anchor: string;
  readonly text: string;
}

/** A mention: these words, at this place, mean this record. */
export interface Mention {
  /** `title`, `byline`, `p4`, `n12`. */
  readonly at: string;
  /** Offsets in the text of that part, in UTF-16 units; `end` is the first behind the words. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `people/kadyr-malikov`. */
  readonly record: string;
  /** `nested` when inside a longer name or the title of another work. */
  readonly level: 'top' | 'nested';
  readonly form: PrintedSpelling['form'];
  /** The spelling as it is listed, where the words are another case of it. */
  readonly of?: string;
}

/** Words that several records claim, without a rule. */
export interface MentionConflict extends Omit<Mention, 'record' | 'level' | 'form' | 'of'> {
  readonly records: readonly string[];
}

/** What findMentions() finds. */
export interface MentionFindings {
  readonly mentions: readonly Mention[];
  readonly conflicts: readonly MentionConflict[];
  /** Rules of the article that change nothing: their words do not stand there, or hold no name. */
  readonly unused: readonly UnusedRule[];
}

/** A rule that changes nothing, and where in the `mentions` part of the front matter it stands. */
export interface UnusedRule extends Rule {
  readonly field: keyof MentionRules;
  readonly index: number;
}
