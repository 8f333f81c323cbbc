/** The page that checks quotations, at work: `<quotation-check>`. Browser only. */
import { tellNewer } from '../../moved/page/newer-version.ts';
import { type OwnEdition, ownEdition } from '../../moved/page/own-edition.ts';
import { type IndexedArchive, openIndexedArchive } from '../../quotation/indexed-archive.ts';
import { lookUp, type LookUpStep } from '../../quotation/look-up.ts';
import { verdictLine } from './verdict-line.ts';
import { verdictView } from './verdict-view.ts';

/**
 * Around a form with a `textarea` and a button, a `[role=status]`, `[data-failed]` and `[data-verdict]`. `data-home` is the address of
 * the home page. Nothing is fetched before something is typed or pasted; what was fetched is kept while the page is open.
 * State, kept on the main element: `data-verify-state`, idle, loading, done or failed.
 */
class QuotationCheck extends HTMLElement {
  #archive: IndexedArchive | undefined;
  #edition: OwnEdition | undefined;
  #current = 0;

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) throw new Error('<quotation-check> has no button');
    this.#box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    // Until now it could do nothing.
    button.disabled = false;
    // If this fails, the check itself will tell.
    this.#box.addEventListener(
      'input',
      () =>
        void this.#opened()
          .size()
          .catch(() => undefined),
      {
        once: true,
      },
    );
    this.#state = 'idle';
  }

  /** A newer check ends an older one, which then says nothing more. */
  async #check(): Promise<void> {
    const current = (this.#current += 1);
    this.#state = 'loading';
    try {
      const { verdict, near, ...reach } = await this.#lookUp((step) => {
        if (current !== this.#current) throw new Superseded();
        this.#say(stepLine(step));
      });
      if (current !== this.#current) return;
      this.#say(verdictLine(verdict, { ...reach, near: near.length }), { shown: verdictView(verdict, near) });
      this.#state = 'done';
    } catch {
      if (current !== this.#current) return;
      this.#say('The texts could not be loaded.', { hasFailed: true });
      this.#state = 'failed';
    }
  }

  async #lookUp(onStep: (step: LookUpStep) => void) {
    const quotation = this.#box.value;
    try {
      return await this.#lookUpOnce(quotation, onStep);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // The archive was published anew meanwhile.
      this.#archive = undefined;
      this.#edition = undefined;
      return this.#lookUpOnce(quotation, onStep, { cache: 'reload' });
    }
  }

  /** @throws RangeError when files of two states of the archive may have answered together. */
  async #lookUpOnce(quotation: string, onStep: (step: LookUpStep) => void, init?: RequestInit) {
    const found = await lookUp(quotation, this.#opened(init), onStep);
    if (await this.#edition?.isOver()) throw new RangeError('Another state is published.');
    return found;
  }

  /** What a browser has of an older state is asked for again. */
  #opened(init: RequestInit = { cache: 'no-cache' }): IndexedArchive {
    const home = this.dataset['home'] ?? '/';
    this.#edition ??= ownEdition(home);
    return (this.#archive ??= openIndexedArchive((path) => fetchBytes(home + path, init)));
  }

  #say(
    line: string,
    { shown = [], hasFailed = false }: { shown?: HTMLElement[]; hasFailed?: boolean } = {},
  ): void {
    this.querySelector('[data-verdict]')?.replaceChildren(...shown);
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    if (failed) failed.hidden = !hasFailed;
    if (failed && hasFailed) void tellNewer(failed);
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = line;
  }

  get #box(): HTMLTextAreaElement {
    const box = this.querySelector('textarea');
    if (!box) throw new Error('<quotation-check> has no textarea');
    return box;
  }

  set #state(state: string) {
    this.closest('main')?.setAttribute('data-verify-state', state);
  }
}

class Superseded extends Error {}

function stepLine({ compared, of }: LookUpStep): string {
  if (of === 0) return 'Looking its words up in the index…';
  if (of === 1) return 'Comparing it with the article that may hold it…';
  return `Comparing it with the articles that may hold it or something like it: ${compared} of ${of} so far…`;
}

/** @throws RangeError when there is no such file: then it belonged to an older state of the archive. */
async function fetchBytes(address: string, init: RequestInit): Promise<Uint8Array> {
  const answer = await fetch(address, init);
  if (answer.status === 404) throw new RangeError(`${address}: not found`);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

customElements.define('quotation-check', QuotationCheck);
