/**
 * The build will not go on, and why: shown as it stands, without a stack. In: what is so, and what to do about it; full
 * sentences both.
 */
export class BuildRefusal extends Error {
  constructor(what: string, whatToDo: string) {
    super(`${what}\n  ${whatToDo}`);
    this.name = 'BuildRefusal';
  }
}
