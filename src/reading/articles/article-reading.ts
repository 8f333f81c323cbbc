/** What surrounds an article when it is read, and what could be read of it: types only. */
import type { Article } from '../../archive/archive.ts';
import type { Issue, Place } from '../../issues/issue.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import type { OpenedLock } from '../../permalinks/open-lock.ts';
import type { Captures } from '../bytes/captures.ts';
import type { KnownFiles } from '../bytes/known-files.ts';
import type { Pictures } from '../bytes/pictures.ts';
import type { NamedPublication, Publications } from './named-publication.ts';

/** What surrounds an article. */
export interface Around {
  readonly files: KnownFiles;
  readonly captures: Captures;
  readonly pictures: Pictures;
  readonly publications: Publications;
  readonly lock: OpenedLock;
  readonly program: string;
  readonly today: string;
}

/** What could be read of an article. */
export interface ArticleReading {
  readonly file: string;
  /** Its key in the store. */
  readonly key: string;
  /** Its address below the home page. */
  readonly address: string;
  /** The id as written, right or wrong. */
  readonly id?: string;
  readonly idPlace: Place;
  readonly issues: readonly Issue[];
  /** The capture that its front matter names. */
  readonly capture?: {
    readonly original?: string;
    readonly file: string;
    readonly sha256: string;
    readonly place: Place;
  };
  /** The pictures that it shows, by file. */
  readonly pictures?: readonly string[];
  /** The address of first publication that it names. */
  readonly first?: { readonly address: string; readonly place: Place };
  /** The publication that it names, and the digest of that record. */
  readonly named?: NamedPublication['named'];
  /** Its entry for the lock, where that is not what the lock holds already. */
  readonly locked?: LockedAddress;
  /** Only when the text has no fault by itself. It may be published only when there is no issue. */
  readonly draft?: ArticleDraft;
  /** The fields of the draft's record that are not in order and say nothing; absent when all are. */
  readonly unsound?: readonly string[];
  /** The printed text of the capture, where the article departs from it. */
  readonly captured?: string;
}

/** An article before its names are known. */
export interface ArticleDraft extends Omit<Article, 'sourceKey' | 'textKey' | 'mentionsKey'> {
  /** One for each paragraph and endnote, in the order in which they stand. */
  readonly passageAnchors: readonly string[];
}
