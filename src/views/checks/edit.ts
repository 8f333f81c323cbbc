/** One way to spoil a file of the small archive that is whole: the form of `edits` in tests/archives/NAME/case.json. */
export type Edit = { readonly file: string } & (
  | { readonly replace: string; readonly by: string }
  | { readonly copyOf: string }
  | { readonly text: string }
  | { readonly base64: string }
  /** A file of so many zero bytes. */
  | { readonly bytes: number }
  | { readonly link: string }
  /** Writes the digest of a capture into the article's front matter. */
  | { readonly digestOf: string }
  | { readonly delete: true }
);
