/** A book before it is packed: what its parts are. Types only. */
import type { Element } from 'xast';

/** A book. */
export interface Book {
  /** Its own address, absolute; by it reading programs know a book again. */
  readonly identifier: string;
  readonly title: string;
  /** Languages of its words (BCP 47), that of most of them first. */
  readonly languages: readonly string[];
  readonly creators: readonly Creator[];
  /** A year, a month or a day; absent where none is known to the letter. */
  readonly issued?: string;
  /** The last day that is recorded of its articles, as lastChanged() gives it. */
  readonly changed: string;
  readonly description: string;
  readonly subjects: readonly string[];
  readonly rights: string;
  /** What it was made from: where the words were first published, and the archive's page. */
  readonly sources: readonly string[];
  /** The page whose paragraph numbers its list of places gives. */
  readonly numberedBy: string;
  /** In reading order. */
  readonly parts: readonly BookPart[];
  readonly pictures: readonly BookFile[];
  readonly cover: Uint8Array<ArrayBuffer>;
}

/** Who wrote it, or brought it together. */
export interface Creator {
  readonly name: string;
  /** Author or compiler: https://id.loc.gov/vocabulary/relators.html */
  readonly role: 'aut' | 'com';
  /** As lists sort it. */
  readonly sort: string;
}

/** A document of the book. */
export interface BookPart {
  /** Its file. */
  readonly file: string;
  readonly title: string;
  /** Of the title's words, where it is not English. */
  readonly language?: string;
  /** What its places go by where a book is of several: "Goble 2015". */
  readonly label: string;
  /** What it is to reading programs, of the landmarks: https://www.w3.org/TR/epub-33/#sec-nav-landmarks */
  readonly kind: 'titlepage' | 'bodymatter' | 'index';
  readonly body: readonly Element[];
  /** What stands in it, for the contents. */
  readonly sections: readonly BookSection[];
  /** The passages in it, by their published anchors, as the list of places calls them. */
  readonly places: readonly { readonly anchor: string; readonly name: string }[];
}

/** A heading in a document. */
export interface BookSection {
  readonly anchor: string;
  readonly title: string;
  /** Of the heading's words, where it is not English. */
  readonly language?: string;
  readonly within: readonly BookSection[];
}

/** A file of a book. */
export interface BookFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
