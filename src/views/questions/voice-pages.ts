/** The voices on a question that has too many for its own page. */
import type { Archive } from '../../archive/archive.ts';
import { mostVoices } from '../lists/bounds.ts';
import { divide } from '../lists/divide.ts';
import { listPages, type ListPages } from '../lists/list-pages.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { questionViews, type PositionView, type QuestionView, type VoiceView } from './question-view.ts';

/** In: the archive. Out: by the id of the question, its voices by position: `POSITION/`; one page where it shows them all. */
export const voicePages: (archive: Archive) => ReadonlyMap<string, ListPages<PlacedVoice>> = oncePerArchive(
  (archive) => new Map(questionViews(archive, passageLinks(archive)).map((view) => [view.id, pagesOf(view)])),
);

/**
 * In: the archive and a question. Out: the question as its own page shows it: of many voices the first on each position, with the
 * address of the page that has them all.
 */
export function shownVoices(archive: Archive, question: QuestionView): ShownQuestion {
  const parts = new Set(voicePages(archive).get(question.id)?.keys());
  return {
    ...question,
    positions: question.positions.map((position) => {
      const hasPart = parts.has(`${position.id}/`);
      return {
        ...position,
        url: hasPart ? `${question.url}${position.id}/` : position.url,
        voices: hasPart ? position.voices.slice(0, mostVoices.first) : position.voices,
        count: position.voices.length,
      };
    }),
  };
}

function pagesOf({ positions }: QuestionView): ListPages<PlacedVoice> {
  const voices = positions.flatMap((position) =>
    position.voices.map((voice) => ({ position: { id: position.id, statement: position.statement }, voice })),
  );
  const byPosition = {
    isAlways: true,
    keyOf: ({ position: { id, statement } }: PlacedVoice) => ({ key: id, label: statement }),
  };
  return listPages(divide(voices, { most: mostVoices.part, whole: mostVoices.whole, levels: [byPosition] }));
}

/** A question with as many voices as its page shows. */
export interface ShownQuestion extends QuestionView {
  /** `url`: of the page that has all voices, where there is one. */
  readonly positions: readonly (PositionView & { readonly count: number })[];
}

/** A voice under its position. */
export interface PlacedVoice {
  readonly position: Pick<PositionView, 'id' | 'statement'>;
  readonly voice: VoiceView;
}
