/** The page that checks quotations, at work: `<quotation-check>`. Browser only. */
import { type QuotableArticle, quotableSequences, type Sequence } from '../../quotation/quotable.ts';
import { quotationLimit, verifyQuotation } from '../../quotation/verify.ts';
import { verdictLine, verdictView } from './verdict-view.ts';

/**
 * Around a form with a `textarea`, a `[role=status]`, `[data-failed]` and `[data-verdict]`. `data-texts` is the address
 * of the texts; they are fetched once, when the page opens, so that it works without a network from then on.
 * State, kept on the main element: `data-verify-state`, loading, idle, done or failed.
 */
class QuotationCheck extends HTMLElement {
  #texts: Promise<Sequence[]> | undefined;

  connectedCallback(): void {
    this.#box.maxLength = quotationLimit;
    this.#box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check();
    });
    this.#state = 'loading';
    this.#load().then(
      () => (this.#state = 'idle'),
      () => (this.#state = 'idle'),
    );
  }

  #load(): Promise<Sequence[]> {
    this.#texts ??= fetchTexts(this.dataset['texts'] ?? '').catch((error: unknown) => {
      this.#texts = undefined;
      throw error;
    });
    return this.#texts;
  }

  async #check(): Promise<void> {
    const status = this.querySelector('[role=status]');
    const failed = this.querySelector<HTMLElement>('[data-failed]');
    const view = this.querySelector('[data-verdict]');
    if (!status || !failed || !view) return;
    try {
      const sequences = await this.#load();
      const verdict = verifyQuotation(this.#box.value, sequences);
      view.replaceChildren(...verdictView(verdict));
      status.textContent = verdictLine(verdict);
      failed.hidden = true;
      this.#state = 'done';
    } catch {
      view.replaceChildren();
      status.textContent = 'The texts could not be loaded.';
      failed.hidden = false;
      this.#state = 'failed';
    }
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

async function fetchTexts(address: string): Promise<Sequence[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const { articles } = (await answer.json()) as { articles: QuotableArticle[] };
  return quotableSequences(articles);
}

customElements.define('quotation-check', QuotationCheck);
