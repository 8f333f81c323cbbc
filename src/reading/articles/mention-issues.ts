/** What is wrong with the mentions of one article, worded. */
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import type { ArticlePart, MentionFindings } from '../../names/find-mentions.ts';
import type { UnlistedSpelling } from '../../names/unlisted-spellings.ts';
import { placeInPassage } from '../../text/parse/place-in-passage.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: the words that several records claim, the rules without effect, the spellings in print that no record lists as
 * printed; the article's file, its front matter, its text with the anchors of its passages. Out: issues, at the words or
 * at the rule.
 */
export function mentionIssues(
  { conflicts, unused, unlisted }: MentionFaults,
  { file, yaml, parsed, parts }: SearchedFile,
): Issue[] {
  const placeOf = ({ at, start }: { at: string; start: number }): Place => {
    if (at === 'title' || at === 'byline') return yaml.place([at, 'printed']);
    const passage = parsed.passages[parts.findIndex(({ anchor }) => anchor === at) - frontParts(parts)];
    return passage ? { file, ...placeInPassage(passage, { ...parsed, offset: start }) } : yaml.place([]);
  };
  return [
    ...conflicts.map((words) =>
      issue('MentionConflict', placeOf(words), {
        at: words.at,
        words: words.surface,
        records: words.records.join(' and '),
      }),
    ),
    ...unlisted.map((words) =>
      issue('SpellingUnlisted', placeOf(words), {
        at: words.at,
        text: words.text,
        records: words.records.join(' and '),
      }),
    ),
    ...unused.map(({ field, index, at, words }) =>
      issue('MentionRuleUnused', yaml.place(['mentions', field, index, 'words']), { at, words }),
    ),
  ];
}

/** How many parts stand before the passages: the title, and the byline where there is one. */
function frontParts(parts: readonly ArticlePart[]): number {
  return parts.filter(({ anchor }) => anchor === 'title' || anchor === 'byline').length;
}

/** What the search for names found amiss. */
export interface MentionFaults extends Pick<MentionFindings, 'conflicts' | 'unused'> {
  readonly unlisted: readonly UnlistedSpelling[];
}

/** The article that was searched. */
export interface SearchedFile {
  readonly file: string;
  readonly yaml: YamlValue;
  readonly parsed: ParsedText;
  /** Title, byline where there is one, and then every passage of the text. */
  readonly parts: readonly ArticlePart[];
}
