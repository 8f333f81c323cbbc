/** Words that readers use for one another when they ask a question. Pure. */
import { stemOf } from './word-forms.ts';

/**
 * In: the stem of a word. Out: what stands for it and its kin; the stem itself when it has none. It is for finding questions and figures
 * that answer, never passages: there a word is looked for as it was typed.
 */
export function kinOf(stem: string): string {
  return kin.get(stem) ?? stem;
}

const kin = new Map(
  `
  fighter militant jihadist jihadi combatant recruit volunteer
  return returnee back homecoming
  reason motive motivation motivate cause drive
  pay paid salary wage money earn income remuneration
  woman women wife wives female bride
  child children kid minor
  dead die death kill casualty fatality perish
  prison jail imprison
  arrest detain detention
  risk threat danger dangerous threaten
  number figure estimate count statistic total
  citizen national
  migrant gastarbeiter labourer
  punish punishment penalty amnesty pardon
  origin background
  go join
`
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ').map(stemOf))
    .flatMap((all) => all.map((stem) => [stem, `${all[0] ?? stem} `] as const)),
);
