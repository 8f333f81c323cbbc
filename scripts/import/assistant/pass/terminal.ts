/** Questions in a terminal: arrow keys choose, `?` explains, `u` undoes, Ctrl-C stops. */
import { isCancel, log, multiselect, select, text } from '@clack/prompts';
import type { Option, Question } from './question.ts';
import type { Asker } from './run-pass.ts';

/** Asks at the terminal that the command runs in. In: a question. Out: the answer, or that the one before is undone, or that nothing more is wanted. */
export async function askInTerminal(question: Question, given: number): ReturnType<Asker> {
  for (;;) {
    const keys = listen(question.kind !== 'text');
    const answer = await prompt(question, keys.signal);
    const key = keys.end();
    const typed = question.kind === 'text' && typeof answer === 'string' ? answer.trim() : '';
    if (key === '?' || typed === '?') log.info(question.explains);
    else if (key === 'u' || typed === 'u') {
      if (given > 0) return 'undo';
      log.info('This is the first question: there is nothing to undo.');
    } else if (isCancel(answer)) return 'stop';
    else return { text: Array.isArray(answer) ? answer.join('\n') : String(answer).trim() };
  }
}

function prompt(question: Question, signal: AbortSignal): Promise<string | string[] | symbol> {
  const { kind, initial, fault } = question;
  const options = (question.options ?? []).map(shownOption);
  const message = question.kind === 'text' ? `${question.asks} (? explains, u undoes)` : question.asks;
  if (kind === 'one') return select({ message, options, initialValue: initial, maxItems: 12, signal });
  if (kind === 'several')
    return multiselect({
      message: `${message} (space takes one, a takes all, ? explains, u undoes)`,
      options,
      initialValues: initial.split('\n').filter((value) => value !== ''),
      required: false,
      maxItems: 14,
      signal,
    });
  const validate = (value: string | undefined): string | undefined => {
    const given = (value ?? '').trim();
    return given === '?' || given === 'u' ? undefined : fault?.(given);
  };
  // Nothing typed is an empty answer.
  return text({
    message,
    defaultValue: '',
    ...(initial === '' ? {} : { initialValue: initial }),
    validate,
    signal,
  });
}

function shownOption({ value, label, hint }: Option): Option {
  const width = Math.max(40, (process.stdout.columns || 80) - 8);
  const line = label.length > width ? `${label.slice(0, width - 1)}…` : label;
  return {
    value,
    label: line,
    ...(hint === undefined ? {} : { hint: hint.slice(0, Math.max(20, width - line.length)) }),
  };
}

/** The prompts know no keys of ours: one that is pressed ends the prompt, and says why. */
function listen(isWanted: boolean): { signal: AbortSignal; end: () => string | undefined } {
  const controller = new AbortController();
  let pressed: string | undefined;
  const hear = (key: string | undefined): void => {
    if (!isWanted || (key !== '?' && key !== 'u')) return;
    pressed = key;
    controller.abort();
  };
  process.stdin.on('keypress', hear);
  return {
    signal: controller.signal,
    end: () => {
      process.stdin.off('keypress', hear);
      return pressed;
    },
  };
}
