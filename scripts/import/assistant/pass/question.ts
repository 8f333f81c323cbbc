/** What one question of the pass is: types only. */

/** A question. */
export interface Question {
  /** By which its answer is kept. */
  readonly id: string;
  /** `one` of the options, `several` of them, or `text`. */
  readonly kind: 'one' | 'several' | 'text';
  readonly asks: string;
  /** What `?` says. */
  readonly explains: string;
  readonly options?: readonly Option[];
  /** What stands there when it is asked; for `several`, parted by line feeds. */
  readonly initial: string;
  /** What is certain without a person: the answer that `--yes` gives. */
  readonly certain: string;
  /** What is wrong with a text; undefined where nothing is. */
  readonly fault?: (text: string) => string | undefined;
}

/** One of the answers. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

/** Answers by the ids of their questions, in the order in which they were given; of several, parted by line feeds. */
export type Answers = ReadonlyMap<string, string>;
