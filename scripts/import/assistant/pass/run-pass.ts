/** One pass through what was found: question after question, each of which can be undone; nothing is written on the way. */
import type { Findings } from '../findings.ts';
import { nextQuestion } from './questions.ts';
import type { Answers, Question } from './question.ts';

/**
 * In: what is found, once the address of first publication is known or not; who asks. Out: what was found in the end, and all answers; undefined when the
 * archivist stopped, or wants nothing written. An answer of `undo` takes back the one before.
 */
export async function runPass(
  find: (address: string | undefined) => Findings,
  { ask, last: lastQuestion }: { ask: Asker; last: (found: Findings, answers: Answers) => Question },
): Promise<{ found: Findings; answers: Answers } | undefined> {
  const answers = new Map<string, string>();
  const known = new Map<string, Findings>();
  /** What was answered before it was undone. */
  const before = new Map<string, string>();
  for (;;) {
    const address = answers.get('firstPublished') || undefined;
    const found = known.get(address ?? '') ?? find(address);
    known.set(address ?? '', found);
    if (answers.has(finished)) return answers.get(finished) === 'yes' ? { found, answers } : undefined;
    const question = nextQuestion(found, answers) ?? { ...lastQuestion(found, answers), id: finished };
    const answer = await ask(
      { ...question, initial: before.get(question.id) ?? question.initial },
      answers.size,
    );
    if (answer === 'stop') return undefined;
    if (answer === 'undo') {
      const [last, text] = [...answers].at(-1) ?? [];
      if (last === undefined) continue;
      before.set(last, text ?? '');
      answers.delete(last);
    } else answers.set(question.id, answer.text);
  }
}

const finished = 'write';

/** In: a question. Out: what is certain of it without a person. */
export function certainOf(question: Question): Promise<{ text: string }> {
  return Promise.resolve({ text: question.certain });
}

/** Who answers. `given`: how many answers there are already. */
export type Asker = (
  question: Question,
  given: number,
) => Promise<{ readonly text: string } | 'undo' | 'stop'>;
