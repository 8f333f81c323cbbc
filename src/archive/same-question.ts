/** From an article to the others: the questions on which they speak too. */
import type { Archive } from './archive.ts';
import { oncePerArchive } from './once-per-archive.ts';
import { comparePassages, type LinkPassage } from './passage-links.ts';
import { questionViews, type PositionView, type QuestionView, type VoiceView } from './question-view.ts';

/**
 * In: the archive, its passage links and an article's id. Out: the questions on which this article and at least one
 * other speak, in the order of this article's first passage on each.
 */
export function sameQuestions(
  archive: Archive,
  link: LinkPassage,
  { article }: { article: string },
): SharedQuestion[] {
  const views = questionsByArticle(archive)(link).get(article) ?? [];
  return views
    .map((view) => ({
      id: view.id,
      url: view.url,
      question: view.question,
      here: saidIn(view, (voice) => voice.passage.article === article),
      elsewhere: saidIn(view, (voice) => voice.passage.article !== article),
    }))
    .filter(({ elsewhere }) => elsewhere.length > 0)
    .sort((a, b) => comparePassages(firstAnchor(a), firstAnchor(b)));
}

const questionsByArticle = oncePerArchive((archive) => {
  let known: Map<string, QuestionView[]> | undefined;
  return (link: LinkPassage) => (known ??= byArticle(questionViews(archive, link)));
});

function byArticle(views: readonly QuestionView[]): Map<string, QuestionView[]> {
  const found = new Map<string, QuestionView[]>();
  for (const view of views) {
    const articles = view.positions.flatMap(({ voices }) => voices.map(({ passage }) => passage.article));
    for (const article of new Set(articles)) found.set(article, [...(found.get(article) ?? []), view]);
  }
  return found;
}

function saidIn({ positions }: QuestionView, isMeant: (voice: VoiceView) => boolean): SaidOnIt[] {
  return positions.flatMap((position) => {
    const voices = position.voices.filter(isMeant);
    return voices.length === 0 ? [] : [{ position, voices }];
  });
}

function firstAnchor({ here }: SharedQuestion): string {
  const anchors = here.flatMap(({ voices }) => voices.map(({ passage }) => passage.anchor));
  return anchors.sort(comparePassages)[0] ?? '';
}

/** A question on which an article and others speak. */
export interface SharedQuestion extends Pick<QuestionView, 'id' | 'url' | 'question'> {
  /** What this article says, by position. */
  readonly here: readonly SaidOnIt[];
  /** What the others say, by position. */
  readonly elsewhere: readonly SaidOnIt[];
}

/** Sentences for or against one position. */
export interface SaidOnIt {
  readonly position: PositionView;
  readonly voices: readonly VoiceView[];
}
