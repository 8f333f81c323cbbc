/** The part of edtf.js that the archive uses; the package ships no types. */
declare module 'edtf' {
  export interface EdtfDate {
    /** 'Date', 'Year', 'Interval', 'Season' … */
    readonly type: string;
    /** 1 year, 2 month, 3 day. */
    readonly precision?: number;
    /** The first and the last moment that it can mean, in milliseconds since 1970 (UTC); infinite at an open end. */
    readonly min: number;
    readonly max: number;
  }

  /** @throws Error when the text is none of the wanted types. */
  export default function edtf(
    value: string,
    options?: { types?: readonly string[]; level?: number },
  ): EdtfDate;

  /** The date in the words of a language. */
  export function format(date: EdtfDate, locale: string, options?: Intl.DateTimeFormatOptions): string;
}
