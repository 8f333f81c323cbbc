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

function pagesOf({ positions }: QuestionView): ListPages<PlacedVoice> {
  const voices = positions.flatMap((position) => position.voices.map((voice) => ({ position: { id: position.id, statement: position.statement }, voice })),
  );
  const byPosition = {
    isAlways: true,
    keyOf: ({ position: { id, statement } }: PlacedVoice) => ({ key: id, label: statement }),
  };
  return listPages(divide(voices, { most: mostVoices.part, whole: mostVoices.whole, levels: [byPosition] }));
}

/** A voice under its position. */
export interface PlacedVoice {
  readonly position: Pick<PositionView, 'id' | 'statement'>;
  readonly voice: VoiceView;
}
