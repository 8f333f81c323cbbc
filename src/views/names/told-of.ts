/** What the archive knows of a record besides its mentions: numbers, dated events, positions on questions. */
import type { Archive } from '../../archive/archive.ts';
import { isPrivate } from '../../archive/named-records.ts';
import { wholeWordsAt } from '../../text/evidence/whole-words.ts';
import { claimRows, type ClaimRow } from '../figures/claim-rows.ts';
import { mostTold } from '../lists/bounds.ts';
import type { NameLink } from '../name-links.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { questionViews, type QuestionView, type VoiceView } from '../questions/question-view.ts';
import { timelineOf, type TimelineEntry } from '../timeline/timeline.ts';

/**
 * In: the archive and a reference, `places/osh`. Out: the numbers that count it or that it gives, by article in order of first
 * publication; the events about it, in order of time; the sentences on questions that it says, that were said through it, or, where
 * they are few, that name it; and the questions about it of which no such sentence is told.
 */
export function toldOf(archive: Archive, reference: string): Told {
  return byRecord(archive).get(reference) ?? { numbers: [], events: [], voices: [], questions: [] };
}

const byRecord = oncePerArchive((archive: Archive) => {
  const link = passageLinks(archive);
  const known = new Map<string, Filling>();
  const add = (names: readonly Named[], put: (told: Filling) => void): void => {
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
  const asked = questionViews(archive, link);
  const named = seldomNamed(archive, asked);
  for (const question of asked) {
    for (const position of question.positions)
      for (const voice of position.voices)
        add([...voice.saidBy.who, ...voice.reportedThrough, ...(named.get(voice) ?? [])], ({ voices }) =>
          voices.push({
            question: { question: question.question, url: question.url },
            position: { statement: position.statement, url: position.url },
            voice,
          }),
        );
    add(question.about, ({ questions, voices }) => {
      if (!voices.some(({ question: { url } }) => url === question.url)) questions.push(question);
    });
  }
  return known;
});

/**
 * By sentence on a question, which records it names. A record that more sentences name is left out: it is what the questions are
 * about, and they say it all on their own pages.
 */
function seldomNamed(
  archive: Archive,
  questions: readonly QuestionView[],
): ReadonlyMap<VoiceView, readonly Named[]> {
  const voices = questions
    .flatMap(({ positions }) => positions)
    .flatMap((position) => position.voices)
    .map((voice) => ({ voice, names: namedIn(archive, voice) }));
  const often = Map.groupBy(
    voices.flatMap(({ names }) => names),
    ({ reference }) => reference,
  );
  return new Map(
    voices.map(({ voice, names }) => [
      voice,
      names.filter(({ reference }) => (often.get(reference)?.length ?? 0) <= mostTold.naming),
    ]),
  );
}

/** What a sentence names, each once; not names within longer ones, nor private persons, whom nobody is led to. */
function namedIn(archive: Archive, { passage, words }: VoiceView): Named[] {
  const inPassage = archive
    .mentionsIn(archive.article(passage.article))
    .filter(({ at, level }) => at === passage.anchor && level === 'top');
  const bySurface = Map.groupBy(inPassage, ({ surface }) => surface);
  const longestFirst = [...bySurface].sort(([one], [other]) => other.length - one.length);
  let rest = words;
  const named = new Set<string>();
  for (const [surface, mentions] of longestFirst) {
    if (wholeWordsAt(surface, rest) === -1) continue;
    rest = rest.replaceAll(surface, '·');
    for (const { record } of mentions) if (!isPrivate(archive.name(record))) named.add(record);
  }
  return [...named].map((reference) => ({ reference }));
}

type Named = Pick<NameLink, 'reference'>;

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
