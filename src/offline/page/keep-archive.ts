/** "Keep this archive on this device", at work: `<keep-archive>`. Browser only. */
import { type KeptState, type OfflineCopy, sizeInWords } from '../offline-copy.ts';
import { type DeviceCopy, deviceCopy } from './device-copy.ts';
import { NotKept } from './loaded-files.ts';

/**
 * Around `[role=status]`, a `progress`, and buttons `[data-act]`: keep, stop, renew, remove. `data-home` is the path of the home page.
 * Nothing is registered or kept before the reader asks. State, kept on itself: `data-state`, asking, none, loading, kept, or impossible.
 */
class KeepArchive extends HTMLElement {
  #copy: DeviceCopy = deviceCopy('/');
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#copy = deviceCopy(this.dataset['home'] ?? '/');
    const acts = {
      keep: () => this.#keep(),
      renew: () => this.#keep(),
      stop: () => this.#stop?.abort(),
      remove: () => this.#remove(),
    } as const;
    for (const [name, act] of Object.entries(acts))
      this.querySelector(`[data-act=${name}]`)?.addEventListener('click', () => void act());
    void this.#look();
  }

  async #look(said = ''): Promise<void> {
    if (!this.#copy.isPossible) {
      this.#show(
        'impossible',
        'It cannot be kept here: the browser does not do that, or does it only over an encrypted connection.',
      );
      return;
    }
    // Until now it said what it needs; what follows may take its time.
    const { state: before = '' } = this.dataset;
    if (before === '') this.#show('asking', 'Asking what it would take…');
    try {
      if (!this.#stop) await this.#copy.tidy();
      const [state, published] = await Promise.all([this.#copy.state(), this.#copy.published()]);
      const told = state ? keptWords(state, published) : offerWords(published);
      this.toggleAttribute(
        'data-newer',
        Boolean(state && published && !published.isTooLarge && published.edition !== state.edition),
      );
      const canKeep = published !== undefined && !published.isTooLarge;
      this.#show(state ? 'kept' : canKeep ? 'none' : 'impossible', [said, told].filter(Boolean).join(' '));
    } catch {
      this.#show('impossible', 'This browser keeps nothing for this site.');
    }
  }

  async #keep(): Promise<void> {
    const isRenewed = (await this.#copy.state()) !== undefined;
    const published = await this.#copy.published();
    if (!published) {
      await this.#look('There is no network now, or the archive does not answer.');
      return;
    }
    const stop = (this.#stop = new AbortController());
    this.#show('loading', `Loading ${published.files} files…`);
    try {
      await this.#copy.keep({
        published,
        signal: stop.signal,
        onProgress: (done, of) => this.#progress(done, of),
      });
      if (isRenewed) location.reload();
      else await this.#look();
    } catch (error) {
      this.#stop = undefined;
      await this.#look(failure(error));
    } finally {
      this.#stop = undefined;
    }
  }

  async #remove(): Promise<void> {
    await this.#copy.remove();
    await this.#look('Removed: nothing of the copy is left on this device.');
  }

  #progress(done: number, of: number): void {
    const bar = this.querySelector('progress');
    if (!bar) return;
    bar.max = of;
    bar.value = done;
    bar.textContent = `${done} of ${of}`;
  }

  #show(state: string, line: string): void {
    const focused = this.contains(document.activeElement) ? document.activeElement : null;
    this.dataset['state'] = state;
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status) status.textContent = line;
    if (!focused || focused.getClientRects().length > 0) return;
    // The button that was pressed is gone: what can be pressed now takes its place.
    const buttons = [...this.querySelectorAll('button')];
    if (status) status.tabIndex = -1;
    (buttons.find((button) => button.getClientRects().length > 0) ?? status)?.focus();
  }
}

function failure(error: unknown): string {
  if (!(error instanceof NotKept)) return failures.failed;
  if (error.reason !== 'altered') return failures[error.reason];
  return `Not kept: “${error.file || 'the home page'}” came otherwise than it was published, or not at all. Nothing of it was left behind.`;
}

const failures = {
  full: 'Not kept: there is not room enough for it in this browser’s storage. Nothing of it was left behind.',
  network:
    'Not kept: the network failed on the way, or the archive did not answer. Nothing of it was left behind.',
  changed: 'Not kept: the archive was published anew while it was loaded. Try again.',
  failed:
    'Not kept: this browser failed at it, for a reason that is not known here. Nothing of it was left behind.',
  stopped: 'Stopped. Nothing of it was left behind.',
} as const;

function offerWords(published: OfflineCopy | undefined): string {
  if (!published)
    return 'What it would take could not be asked: there is no network, or the archive does not answer.';
  const { bytes, sent, files } = published;
  if (published.isTooLarge)
    return `The whole archive takes ${sizeInWords(bytes)}, which is too much to keep in a browser. Each article can be saved as Markdown or printed.`;
  return `It takes ${sizeInWords(bytes)} on this device, ${files} files; about ${sizeInWords(sent)} are loaded for it.`;
}

function keptWords({ kept, bytes, edition }: KeptState, published: OfflineCopy | undefined): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(kept));
  const line = `Kept on this device since ${day}: ${sizeInWords(bytes)}. Reading, searching, checking and citing need no network.`;
  if (!published || published.edition === edition) return line;
  return published.isTooLarge
    ? `${line} A newer version is published, which is too large to keep: remove this copy to read it.`
    : `${line} A newer version of the archive is published.`;
}

customElements.define('keep-archive', KeepArchive);
