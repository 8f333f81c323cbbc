/** The bytes of a page as they lie in a capture, and what the file around it says. */
export interface PageBytes {
  readonly bytes: Uint8Array;
  /** The encoding that the file around the page names. */
  readonly charset?: string | undefined;
  /** Where it was taken from. */
  readonly address?: string | undefined;
  /** When: ISO 8601, as far as it is known. */
  readonly date?: string | undefined;
  readonly tool?: string | undefined;
  /** The record or chapter that it is. */
  readonly name?: string | undefined;
}
