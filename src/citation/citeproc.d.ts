/** The part of citeproc 2.4 that this project uses. The package carries no types. */
declare module 'citeproc' {
  /** What the engine asks for: a locale's XML by its tag, and an item by its id. */
  export interface Sys {
    retrieveLocale(tag: string): string | false;
    retrieveItem(id: string): object;
  }

  export interface Engine {
    readonly opt: { readonly xclass: 'in-text' | 'note' };
    setOutputFormat(format: 'html' | 'text'): void;
    /** Makes these the only items known to the engine, in place of any earlier ones. */
    updateItems(ids: readonly string[]): void;
    /** The entries of the items known, each as HTML; `false` when the style has no bibliography. */
    makeBibliography(): [parameters: { readonly entry_ids: string[][] }, entries: string[]] | false;
    /** A reference as the style writes it in a note or in the text, the first time it is made. */
    makeCitationCluster(items: readonly CitedItem[]): string;
    /** What the engine knows of each item. */
    readonly registry: {
      readonly registry: Record<string, { readonly disambig: Disambiguation } | undefined>;
    };
  }

  /** How an item is told from others. */
  export interface Disambiguation {
    /** Counts from 0 for "a". */
    year_suffix: number | false;
    /** How many of a style's conditions "disambiguate" hold. */
    disambiguate: number | false;
  }

  /** An item in a citation: where in it, and 1 when it was cited before. */
  export interface CitedItem {
    readonly id: string;
    readonly locator?: string;
    readonly position?: 0 | 1;
  }

  const CSL: {
    Engine: new (sys: Sys, style: string, language?: string, force?: boolean) => Engine;
  };
  export default CSL;
}
