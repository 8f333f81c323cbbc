/** What cannot be so in one record, before it is worded: types only. */

/** Something that cannot be so, at a path in the record: two fields that deny one another, or a date that no words state. `of`: the date that is denied. */
export type RecordFault = { readonly path: readonly PropertyKey[] } & (
  { readonly what: string; readonly cure: string; readonly of?: string } | { readonly date: string }
);
