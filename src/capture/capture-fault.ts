/**
 * A capture cannot be read as it is said to be. In: what is so and what to do, in full sentences. Thrown inside this room only;
 * `words.ts` gives it back as a value, and the importer shows it to the archivist.
 */
export class CaptureFault extends Error {
  override readonly name = 'CaptureFault';
}
