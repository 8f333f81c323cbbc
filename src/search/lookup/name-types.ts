/** What names are looked up in: records, their spellings, what one may begin to type for them. */

/** What is looked up in. */
export interface Names {
  readonly records: readonly NameRecord[];
  readonly spellings: readonly Spelling[];
  /** By nameKey(). */
  readonly byKey: ReadonlyMap<string, readonly Spelling[]>;
  /** Spellings of several words, by each of their words, folded. */
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  /** What spellings begin with, sorted: for spellingsFrom(). */
  readonly beginnings: readonly Beginning[];
  readonly byReference: ReadonlyMap<string, NameRecord>;
  readonly ordinary: ReadonlySet<string>;
  /** What lies in a place, by its reference; absent when the records themselves say it, which are all there. */
  readonly below?: ReadonlyMap<string, readonly PlaceBelow[]>;
}

/** A spelling, by something that one may begin to type for it. */
export interface Beginning {
  readonly start: string;
  /** The place of the spelling in the table. */
  readonly order: number;
  readonly spelling: Spelling;
}

/** A person, place or organisation, as it is looked up. */
export interface NameRecord extends NameFacts {
  /** Its row. */
  readonly index: number;
  readonly folder: 'people' | 'places' | 'organisations';
  /** Rows of the places in which a place lies. */
  readonly parents: readonly number[];
  /** That of the file of its mentions, in a divided table. */
  readonly sum?: number | undefined;
}

/** What the table says of a person, place or organisation. */
export interface NameFacts {
  /** `people/kadyr-malikov`. */
  readonly reference: string;
  readonly name: string;
  /** "person", "city", "armed group". */
  readonly kind: string;
  readonly printed: readonly string[];
  readonly further: readonly string[];
  readonly mentions: number;
  /** In how many articles. */
  readonly articles: number;
  /** Cited as a source. */
  readonly cited: boolean;
  /** Not a public figure: found by who asks, offered to nobody. */
  readonly private: boolean;
}

/** One way to write a name. */
export interface Spelling {
  readonly record: NameRecord;
  readonly text: string;
  /** Folded. */
  readonly words: readonly string[];
  readonly key: string;
  readonly acronym: boolean;
  /** With Russian letters in place of its own: it gives way to whoever is written so. */
  readonly loose?: boolean;
}

/** A place that lies in another, near or far. */
export interface PlaceBelow {
  readonly reference: string;
  readonly kind: string;
}
