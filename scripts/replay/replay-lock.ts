/** Every address of a lock, asked of a built site. */
import type { Lock } from '../../src/permalinks/lock.ts';
import { shownAddress } from '../../src/reading/addresses.ts';
import { answersOf, type Answer } from './answer-of.ts';

/**
 * In: a lock, of today or of any release before; the built folder; the path of the home page (`/`, `/archive/`). Out: how
 * many addresses and anchors are answered in each way, and a sentence for each that is not: no page, an anchor that its page
 * lacks, a notice that leads to no page.
 */
export function replayLock(lock: Lock, { folder, home }: { folder: string; home: string }): Replayed {
  const answers = answersOf(folder);
  const counts: Record<Answer['kind'], number> = { page: 0, notice: 0, removed: 0, list: 0 };
  const faults: string[] = [];
  let anchors = 0;
  for (const [address, entry] of Object.entries(lock.addresses)) {
    const answer = answers(address);
    const shown = shownAddress(address);
    if (!answer) {
      faults.push(`${shown} is not there: a reader meets the plain page of what is not there.`);
      continue;
    }
    counts[answer.kind] += 1;
    if (answer.page === undefined) continue;
    if (answer.kind === 'notice') {
      for (const target of targetsOf(answer.page, home))
        if (answers(target)?.kind !== 'page')
          faults.push(`${shown} leads to /${target}/, which is not there.`);
      continue;
    }
    const ids = new Set(
      Array.from(answer.page.matchAll(/\sid="([pnrs]\d+[a-z]*(?:\.\d+[a-z]*)?)"/g), ([, id]) => id),
    );
    for (const anchor of Object.keys(entry.anchors)) {
      anchors += 1;
      if (!ids.has(anchor)) faults.push(`${shown}#${anchor} is not there.`);
    }
  }
  return { counts, anchors, faults };
}

/** The records that a notice links to. */
function targetsOf(page: string, home: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? '';
  const links = Array.from(main.matchAll(/href="([^"#]*)"/g), ([, href = '']) => href);
  return links.flatMap((href) => {
    const path = href.startsWith(home) ? href.slice(home.length) : '';
    return /^(?:people|places|organisations|questions)\/[^/]+\/$/.test(path) ? [path.slice(0, -1)] : [];
  });
}

/** What a replay found. */
export interface Replayed {
  readonly counts: Readonly<Record<Answer['kind'], number>>;
  readonly anchors: number;
  readonly faults: readonly string[];
}
