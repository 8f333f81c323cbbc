/**
 * A capture cannot be read as it is said to be. In: what is so and what to do, in full sentences. Thrown inside this room only;
 * `words.ts` gives it back as a value, and the importer shows it to the archivist.
 */
export class CaptureFault extends Error {
  override readonly name = 'CaptureFault';
}

/** The bytes of a page cannot be read in the encoding that it says. In: why, in full sentences; the bytes of the page. */
export class EncodingFault extends CaptureFault {
  readonly bytes: Uint8Array;

  constructor(what: string, bytes: Uint8Array) {
    super(what);
    this.bytes = bytes;
  }
}

/**
 * In: what was thrown while a capture was read. Out: itself where it is a fault; else the fault that stands for it, since what the
 * parsers of XML and HTML throw is of the file: not well-formed, a name that cannot be decoded, more levels than calls may have.
 */
export function captureFaultOf(thrown: unknown): CaptureFault {
  return thrown instanceof CaptureFault
    ? thrown
    : new CaptureFault('The file is damaged, or nested too deeply.', { cause: thrown });
}
