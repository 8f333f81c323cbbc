/** A Firefox that is installed, driven by the standard that browsers share (WebDriver BiDi, https://w3c.github.io/webdriver-bidi/). */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Firefox is installed; empty where it is not. */
export const firefoxPath =
  ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path)) ?? '';

/**
 * Starts it without a window, with a profile of its own. Out: one page, and what ends everything. The packed driver of the other tests
 * asks Firefox for commands that its long-term release does not have, and this needs five.
 * @throws Error when it does not start.
 */
export async function openFirefox(): Promise<FirefoxPage> {
  const folder = await mkdtemp(join(tmpdir(), 'firefox-'));
  const running = spawn(firefoxPath, ['--headless', '--remote-debugging-port=0', '--profile', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  async function end(): Promise<void> {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill();
    await ended;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  try {
    const ask = await connect(await addressOf(running));
    await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: { context: string }[] };
    const context = contexts[0]?.context ?? '';
    return { ...pageIn(context, ask), errors: ask.errors, end };
  } catch (error) {
    await end();
    throw error;
  }
}

function addressOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    setTimeout(() => {
      reject(new Error(`Firefox did not start: ${said}`));
    }, 60_000).unref();
    stderr?.on('data', (words: Buffer) => {
      said += words.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(`${address}/session`);
    });
  });
}

async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  const errors: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.method === 'log.entryAdded' && reply.params?.type === 'javascript')
      errors.push(reply.params.text ?? '');
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const ask = async (method: string, params: object): Promise<unknown> => {
    const id = (last += 1);
    socket.send(JSON.stringify({ id, method, params }));
    const reply = await new Promise<Reply>((resolve) => waiting.set(id, resolve));
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error}: ${reply.message ?? ''}`);
    return reply.result;
  };
  return Object.assign(ask, { errors });
}

function pageIn(context: string, ask: Ask): Omit<FirefoxPage, 'end' | 'errors'> {
  async function evaluate(expression: string): Promise<string> {
    const { result, exceptionDetails } = (await ask('script.evaluate', {
      ...{ expression: `String(${expression})`, target: { context }, awaitPromise: true },
    })) as { result?: { value: string }; exceptionDetails?: { text: string } };
    if (!result) throw new Error(exceptionDetails?.text ?? 'no result');
    return result.value;
  }
  return {
    goTo: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => ask('browsingContext.traverseHistory', { context, delta: -1 }),
    evaluate,
    async until(expression) {
      const end = Date.now() + 60_000;
      while ((await evaluate(expression).catch(() => 'false')) !== 'true') {
        if (Date.now() > end) throw new Error(`Not so after a minute: ${expression}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    async press(keys) {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
  };
}

type Ask = ((method: string, params: object) => Promise<unknown>) & { readonly errors: readonly string[] };

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly type?: string; readonly text?: string };
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A page in Firefox. */
export interface FirefoxPage {
  goTo(url: string): Promise<unknown>;
  back(): Promise<unknown>;
  /** In: an expression. Out: its value, awaited, as text. */
  evaluate(expression: string): Promise<string>;
  /** In: an expression. Out: when it has become true. @throws Error when it has not after a minute. */
  until(expression: string): Promise<void>;
  /** In: characters, or the codes that WebDriver has for keys. */
  press(keys: string): Promise<void>;
  /** What was thrown in its pages and not caught. */
  readonly errors: readonly string[];
  end(): Promise<void>;
}
