/** What a table is: its fields, its keys, its rows. Every format is written from these. */
import type { Archive, Article } from '../../archive/archive.ts';

/** In: a field's name, what it means, and what else is known of it. Out: a field of words. */
export function words(name: string, what: string, more: FieldFacts = {}): Field {
  return { name, what, type: 'string', ...more };
}

/** The same, of whole numbers; `unit` says of what. */
export function whole(name: string, what: string, more: FieldFacts = {}): Field {
  return { name, what, type: 'integer', ...more };
}

/** The same, of numbers. */
export function number(name: string, what: string, more: FieldFacts = {}): Field {
  return { name, what, type: 'number', ...more };
}

/** The same, of yes and no. */
export function yesNo(name: string, what: string, more: FieldFacts = {}): Field {
  return { name, what, type: 'boolean', ...more };
}

/** The same, of several values in one cell: a list in JSON, joined by "; " in CSV. */
export function several(name: string, what: string, more: FieldFacts = {}): Field {
  return { name, what, type: 'list', ...more };
}

/** In: the field of an article's id. Out: the link to the table of articles. */
export function toArticle(field = 'article'): TableLink {
  return { fields: [field], to: 'articles', at: ['article'] };
}

/** In: the field that holds the anchor. Out: the link from an article and anchor to the table of passages. */
export function toPassage(field = 'passage'): TableLink {
  return { fields: ['article', field], to: 'passages', at: ['article', 'passage'] };
}

/** In: the field of a reference, `people/kadyr-malikov`. Out: the link to the table of names. */
export function toName(field = 'record'): TableLink {
  return { fields: [field], to: 'names', at: ['record'] };
}

/** The rows of a table whose rows are of one article each. In: those of one. Out: of all, one article after the other. */
export function byArticle(
  ofArticle: (archive: Archive, article: Article) => readonly Row[],
): Required<Pick<Table, 'rows' | 'ofArticle'>> {
  return {
    ofArticle,
    *rows(archive) {
      for (const article of archive.articles) yield* ofArticle(archive, article);
    },
  };
}

/** A value: null where it is not known or not so. */
export type Cell = string | number | boolean | null | readonly string[];

/** A row, its fields in the order of the table. */
export type Row = Readonly<Record<string, Cell>>;

interface FieldFacts {
  /** In words, where the values are measures: "paragraphs", "degrees". */
  readonly unit?: string;
  /** Whether every row has a value. */
  readonly always?: true;
}

/** A column. */
export interface Field extends FieldFacts {
  readonly name: string;
  readonly what: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list';
}

/** Fields whose values are a row's key in another table. */
export interface TableLink {
  readonly fields: readonly string[];
  readonly to: string;
  readonly at: readonly string[];
}

/** A table. */
export interface Table {
  /** Also the file's: `/data/NAME.csv`. */
  readonly name: string;
  readonly title: string;
  /** What a row is, in a sentence. */
  readonly what: string;
  /** Whether the rows hold words of the articles, in which others have the rights. */
  readonly quotes?: true;
  readonly key: readonly string[];
  readonly links: readonly TableLink[];
  readonly fields: readonly Field[];
  /** The rows, in the order of the pages: of long tables one after the other, so that nobody need hold them all. */
  readonly rows: (archive: Archive) => Iterable<Row>;
  /** The rows of one article, where those of all are these. */
  readonly ofArticle?: (archive: Archive, article: Article) => readonly Row[];
}
