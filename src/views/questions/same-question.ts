/** From an article to the others: the questions on which they speak too. */
import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { comparePassages, type LinkPassage, type PassageLink } from '../passages/passage-links.ts';
import { questionViews, type QuestionView, type VoiceView } from './question-view.ts';

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
    .map((view) => sharedQuestion(archive, view, { article }))
    .filter(({ elsewhere }) => elsewhere.length > 0)
    .sort((a, b) => comparePassages(a.here[0]?.anchor ?? '', b.here[0]?.anchor ?? ''));
}

const questionsByArticle = oncePerArchive((archive) => {
  let known: Map<string, QuestionView[]> | undefined;
  return (link: LinkPassage) => (known ??= byArticle(questionViews(archive, link)));
});

function byArticle(views: readonly QuestionView[]): Map<string, QuestionView[]> {
  const found = new Map<string, QuestionView[]>();
  for (const view of views) {
    const articles = voicesIn(view).map(({ passage }) => passage.article);
    for (const article of new Set(articles)) found.set(article, [...(found.get(article) ?? []), view]);
  }
  return found;
}

function sharedQuestion(
  archive: Archive,
  view: QuestionView,
  { article }: { article: string },
): SharedQuestion {
  const voices = Map.groupBy(voicesIn(view), ({ passage }) => passage.article);
  const own = (voices.get(article) ?? []).map(({ passage }) => passage);
  const others = [...voices.keys()].filter((id) => id !== article);
  return {
    id: view.id,
    url: view.url,
    question: view.question,
    here: [...new Map(own.map((passage) => [passage.anchor, passage])).values()],
    elsewhere: others
      .sort((a, b) => archive.article(a).order - archive.article(b).order)
      .flatMap((id) => mostTelling(voices.get(id) ?? [])),
  };
}

/** In reading order. */
function voicesIn({ positions }: QuestionView): VoiceView[] {
  const voices = positions.flatMap((position) => position.voices);
  return voices.sort((a, b) => comparePassages(a.passage.anchor, b.passage.anchor));
}

function mostTelling(voices: readonly VoiceView[]): PassageLink[] {
  const voice = voices.find(({ stance }) => stance === 'holds') ?? voices[0];
  return voice ? [voice.passage] : [];
}

/** A question on which an article and others speak; what each says to which answer is on the question's page. */
export interface SharedQuestion extends Pick<QuestionView, 'id' | 'url' | 'question'> {
  /** The passages of this article, in reading order. */
  readonly here: readonly PassageLink[];
  /** Of each other article the first passage that takes a position, or else speaks to one; by first publication. */
  readonly elsewhere: readonly PassageLink[];
}
