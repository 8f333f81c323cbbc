/** What the archive is: one value, its articles and records, and the questions one may ask of it. Types only. */
import type { Mention } from '../names/find-mentions.ts';
import type { ArticleRecord } from '../records/article.ts';
import type { ClaimsFile } from '../records/claim.ts';
import type { EventRecord } from '../records/event.ts';
import type { MovedRecord } from '../records/moved.ts';
import type { OrganisationRecord } from '../records/organisation.ts';
import type { PersonRecord } from '../records/person.ts';
import type { PlaceRecord } from '../records/place.ts';
import type { QuestionRecord } from '../records/question.ts';
import type { SourcesFile } from '../records/source.ts';
import type { ArticleText, ArticleWords } from '../text/article-text.ts';

/** The archive. */
export interface Archive {
  /** All articles, withdrawn ones too, in order of first publication. */
  readonly articles: readonly Article[];
  /** @throws RangeError when there is no article with that id. */
  article(id: string): Article;
  /** The rendered text of an article. */
  text(article: Article): ArticleText;
  /** Its words alone: for pages that quote from many articles. */
  words(article: Article): ArticleWords;

  /** Every person, place and organisation, in the order of their sort forms. */
  readonly names: readonly NamedRecord[];
  /** In: `people/kadyr-malikov`. @throws RangeError when there is no such record. */
  name(reference: string): NamedRecord;
  /** The mentions in an article, in reading order: title, byline, headings and paragraphs, endnotes. */
  mentionsIn(article: Article): readonly ArticleMention[];
  /** The mentions of a record, by article in order of first publication, each in reading order. */
  mentionsOf(reference: string): readonly ArticleMention[];

  /** The claims, sources of each article, in order of first publication; questions and events by id. */
  readonly claims: readonly ClaimsFile[];
  readonly sources: readonly SourcesFile[];
  readonly questions: readonly IdentifiedRecord<QuestionRecord>[];
  readonly events: readonly IdentifiedRecord<EventRecord>[];
  /** The records that went, and where to: their addresses were published. */
  readonly moved: readonly MovedRecord[];
}

/** One article without its text. A thousand of these are a few megabytes; texts are opened one at a time. */
export interface Article {
  readonly id: string;
  /** Place in the order of first publication, from 0. */
  readonly order: number;
  readonly record: ArticleRecord;
  /** Author or publication, and year: "Goble 2015", "Eurasia Daily Monitor 2014". */
  readonly label: string;
  /** Where others by the same authors are of the same year: 0 for "2015a", 1 for "2015b". */
  readonly yearSuffix?: number;
  readonly counts: {
    readonly paragraphs: number;
    readonly notes: number;
    /** Words of the paragraphs, notes not counted. */
    readonly words: number;
    /** Editorial marks of each kind of thing: `{ 'link missing': 24 }`. */
    readonly marks: Readonly<Record<string, number>>;
  };
  /** Every anchor ever published under this address: a withdrawn article answers to them too. */
  readonly anchors: readonly string[];
  /** Those of them that the text no longer has. */
  readonly retired: readonly RetiredAnchor[];
  /** A digest of its own file, its place in the lock, the program that read it, and its record, which has what its publication says. */
  readonly sourceKey: string;
  /** Where the store keeps its rendered text: the digest of that text, names' links included. */
  readonly textKey: string;
  /** Where the store keeps its mentions: the digest of these. */
  readonly mentionsKey: string;
}

/** An anchor whose words are gone: it leaves a notice. */
export interface RetiredAnchor {
  readonly anchor: string;
  /** The anchor after which its notice stands; absent at the beginning. */
  readonly after?: string | undefined;
  /** From the correction entry that removed it. */
  readonly date: string;
  readonly what: string;
  /** For an endnote, the anchors of its markers, which went with it: `r12`. */
  readonly markers: readonly string[];
}

/** A person, place or organisation, and what it is called in references and addresses: `people/kadyr-malikov`. */
export type NamedRecord =
  | { readonly reference: string; readonly folder: 'people'; readonly record: PersonRecord }
  | { readonly reference: string; readonly folder: 'places'; readonly record: PlaceRecord }
  | { readonly reference: string; readonly folder: 'organisations'; readonly record: OrganisationRecord };

/** A mention and the article it stands in. */
export interface ArticleMention extends Mention {
  readonly article: string;
}

/** A record that is known by its file's name alone. */
export type IdentifiedRecord<Value> = Value & { readonly id: string };
