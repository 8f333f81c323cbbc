/** The spellings of a record: those that are printed, with their places, and those that readers would type. */
import type { Archive, ArticleMention, NamedRecord } from '../../archive/archive.ts';
import type { FurtherSpelling } from '../../records/name.ts';
import { mentionPlaces, type MentionPlace } from '../passages/mention-places.ts';

/**
 * Every form in which a record is printed.
 * In: the archive and a reference. Out: each distinct form with its places in reading order; the record's own name first, then
 * by number of mentions, then by place.
 */
export function surfacesOf(archive: Archive, reference: string): Surface[] {
  const { record } = archive.name(reference);
  const place = mentionPlaces(archive);
  const bySurface = Map.groupBy(archive.mentionsOf(reference), ({ surface, of = surface }) => of);
  return [...bySurface]
    .map(([text, mentions]) => {
      const printed = record.printed.find((spelling) => spelling.text === text);
      return {
        text,
        form: mentions[0]?.form ?? 'name',
        language: printed?.language,
        mentions: mentions.length,
        places: placesOf(mentions).map(({ article, at }) => place(article, at)),
      };
    })
    .sort(
      (a, b) => Number(b.text === record.name) - Number(a.text === record.name) || b.mentions - a.mentions,
    );
}

/**
 * The further spellings of a record.
 * In: the record. Out: by kind, in the order of the record; spellings that are printed too are left out.
 */
export function furtherSpellings({ record }: NamedRecord): SpellingGroup[] {
  const printed = new Set(record.printed.map(({ text }) => text));
  const groups = Map.groupBy(
    record.further.filter(({ text }) => !printed.has(text) && text !== record.name),
    ({ kind }) => kind,
  );
  return [...groups].map(([kind, spellings]) => ({
    kind,
    // Two languages may share a spelling: it is shown once.
    spellings: [...new Map(spellings.map(({ text, language }) => [text, { text, language }])).values()],
  }));
}

function placesOf(mentions: readonly ArticleMention[]): ArticleMention[] {
  return [...new Map(mentions.map((mention) => [`${mention.article}#${mention.at}`, mention])).values()];
}

/** A form in which a record is printed. */
export interface Surface {
  readonly text: string;
  readonly form: ArticleMention['form'];
  /** BCP 47; undefined for English. */
  readonly language: string | undefined;
  readonly mentions: number;
  readonly places: readonly MentionPlace[];
}

/** Further spellings of one kind. */
export interface SpellingGroup {
  readonly kind: FurtherSpelling['kind'];
  readonly spellings: readonly { readonly text: string; readonly language: string }[];
}
