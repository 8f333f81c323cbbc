/** What a host's configuration is written from. Types only. */

/** The built site, and where it is to stand. */
export interface HostFacts {
  /** The folder that answers for `/` on the host. The site lies in it at its own path: for https://example.org/archive/, in `archive/`. */
  readonly root: string;
  /** The site's address, ending in a slash. */
  readonly url: URL;
  /** Where the host listens. */
  readonly port: number;
  /** Old addresses and where they lead, as `_redirects` has them: every address below the first to the second. */
  readonly moved: readonly (readonly [from: string, to: string])[];
}
