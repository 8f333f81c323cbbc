/** What the assistant knows: the articles, names and publications that are here already. */
import type { Content } from '../../../src/reading/read.ts';
import { nameFolders } from '../../../src/reading/records/check-names.ts';
import { compileNames, type CompiledNames } from '../../../src/reading/records/compile-names.ts';
import type { ArticleRecord } from '../../../src/records/article.ts';
import type { PublicationRecord } from '../../../src/records/publication.ts';
import type { NameRecord, Names } from '../../../src/search/lookup/name-types.ts';
import { namesOf } from '../../../src/search/lookup/names.ts';
import type { TextStore } from '../../../src/store/text-store.ts';
import type { ArticleText } from '../../../src/text/article-text.ts';

/** In: what was read of the archive; the store of its texts. Out: what is known; texts are opened when they are asked for. */
export function knownArchive({ articles, records }: Known, texts: TextStore): KnownArchive {
  const named = nameFolders.flatMap((folder) =>
    records[folder].map(({ record }) => ({ folder, record, reference: `${folder}/${record.id}` })),
  );
  const table = namesOf(
    named.map(({ folder, record, reference }, index): NameRecord => {
      return {
        index,
        reference,
        folder,
        name: record.name,
        kind: 'kind' in record ? record.kind : 'person',
        printed: record.printed.map(({ text }) => text),
        further: record.further.map(({ text }) => text),
        ...{ mentions: 0, articles: 0, parents: [], cited: false, private: false },
      };
    }),
  );
  return {
    articles: articles
      .filter(({ record }) => record.status.state === 'published')
      .map(({ id, label, record, textKey }) => ({
        id,
        label,
        record,
        texts: () => {
          const text = texts.read(textKey) as ArticleText | undefined;
          return [...(text?.paragraphs ?? []), ...(text?.notes ?? [])].map((passage) => passage.text);
        },
      })),
    names: compileNames(records),
    table,
    nameOf: new Map(named.map(({ reference, record }) => [reference, record.name])),
    publications: records.publications.map(({ record }) => record),
  };
}

/** Of an archive in which nothing is known. */
export const emptyRecords: Content['records'] = {
  ...{ people: [], places: [], organisations: [], claims: [], sources: [], questions: [], events: [] },
  publications: [],
};

type Known = Pick<Content, 'articles' | 'records'>;

/** An article that is here. */
export interface KnownArticle {
  readonly id: string;
  readonly label: string;
  readonly record: ArticleRecord;
  /** The words of its passages, opened anew each time. */
  readonly texts: () => readonly string[];
}

/** What is known. */
export interface KnownArchive {
  readonly articles: readonly KnownArticle[];
  readonly names: CompiledNames;
  readonly table: Names;
  /** `people/kadyr-malikov` to “Kadyr Malikov”. */
  readonly nameOf: ReadonlyMap<string, string>;
  readonly publications: readonly PublicationRecord[];
}
