/**
 * The importer will not go on, and why: shown to the archivist as it stands, without a stack.
 *
 * In: what is so, with the file it concerns, and what to do about it; full sentences both.
 */
export class ImportRefusal extends Error {
  constructor(what: string, whatToDo: string) {
    super(`${what}\n  ${whatToDo}`);
    this.name = 'ImportRefusal';
  }
}
