/**
 * A change of records will not be made, and why: shown as it stands, without a stack. In: what is so, and what to do about
 * it; full sentences both.
 */
export class RecordRefusal extends Error {
  constructor(what: string, whatToDo: string) {
    super(`${what}\n  ${whatToDo}`);
    this.name = 'RecordRefusal';
  }
}
