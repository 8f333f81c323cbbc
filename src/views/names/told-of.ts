/** What the archive knows of a record besides its mentions: numbers, dated events, positions on questions. */
import type { Archive } from '../../archive/archive.ts';
import { claimRows, type ClaimRow } from '../figures/claim-rows.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { questionViews, type QuestionView, type VoiceView } from '../questions/question-view.ts';
import { timelineOf, type TimelineEntry } from '../timeline/timeline.ts';

/**
 * In: the archive and a reference, `places/osh`. Out: the numbers that count it or that it gives, by article in order of first
 * publication; the events about it, in order of time; the sentences on questions that it says, or that were said through it; and the
 * questions about it.
 */
export function toldOf(archive: Archive, reference: string): Told {
  return byRecord(archive).get(reference) ?? { numbers: [], events: [], voices: [], questions: [] };
}

const byRecord = oncePerArchive((archive: Archive) => {
  const link = passageLinks(archive);
  const known = new Map<string, Filling>();
  const add = (names: readonly NameLink[], put: (told: Filling) => void): void => {
    for (const reference of new Set(names.map((name) => name.reference))) {
      let told = known.get(reference);
      if (!told) known.set(reference, (told = { numbers: [], events: [], voices: [], questions: [] }));
      put(told);
    }
  };
  for (const row of claimRows(archive, link)) {
    const { from, in: places, about, claimedBy, reportedThrough } = row;
    add([...from, ...places, ...about, ...claimedBy.who, ...reportedThrough], ({ numbers }) =>
      numbers.push(row),
    );
  }
  for (const entry of timelineOf(archive, link)) add(entry.about, ({ events }) => events.push(entry));
  for (const question of questionViews(archive, link)) {
    add(question.about, ({ questions }) => questions.push(question));
    for (const position of question.positions)
      for (const voice of position.voices)
        add([...voice.saidBy.who, ...voice.reportedThrough], ({ voices }) =>
          voices.push({
            question: { question: question.question, url: question.url },
            position: { statement: position.statement, url: position.url },
            voice,
          }),
        );
  }
  return known;
});

/** What is known of a record. */
export interface Told {
  readonly numbers: readonly ClaimRow[];
  readonly events: readonly TimelineEntry[];
  readonly voices: readonly RecordVoice[];
  readonly questions: readonly QuestionView[];
}

type Filling = { -readonly [Key in keyof Told]: Told[Key][number][] };

/** A sentence on a question, with the position that it speaks to. */
export interface RecordVoice {
  readonly question: Pick<QuestionView, 'question' | 'url'>;
  readonly position: { readonly statement: string; readonly url: string };
  readonly voice: VoiceView;
}
