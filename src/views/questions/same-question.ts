/** From an article to the others: the questions on which they speak too. */
import type { Archive } from '../../archive/archive.ts';
import { mostCompared } from '../lists/bounds.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { around, nearestArticles } from '../passages/nearest-articles.ts';
import { comparePassages, type LinkPassage, type PassageLink } from '../passages/passage-links.ts';
import { questionViews, type QuestionView, type VoiceView } from './question-view.ts';

/**
 * In: the archive, its passage links and an article's id; how many other articles to show, six unless told. Out: the
 * questions on which this article and at least one other speak, in the order of this article's first passage on each. Of
 * many other articles, those published nearest to it.
 */
export function sameQuestions(
  archive: Archive,
  link: LinkPassage,
  { article, most = mostCompared }: { article: string; most?: number },
): SharedQuestion[] {
  const views = questionsByArticle(archive)(link).get(article) ?? [];
  return views
    .map((view) => sharedQuestion(archive, view, { article, most }))
    .filter(({ elsewhere }) => elsewhere.length > 0)
    .sort((a, b) => comparePassages(a.here[0]?.anchor ?? '', b.here[0]?.anchor ?? ''));
}

const questionsByArticle = oncePerArchive((archive) => {
  let known: Map<string, AskedArticles[]> | undefined;
  return (link: LinkPassage) => (known ??= byArticle(archive, questionViews(archive, link)));
});

function byArticle(archive: Archive, views: readonly QuestionView[]): Map<string, AskedArticles[]> {
  const found = new Map<string, AskedArticles[]>();
  for (const view of views) {
    const voices = Map.groupBy(voicesIn(view), ({ passage }) => passage.article);
    const articles = [...voices.keys()].sort((a, b) => archive.article(a).order - archive.article(b).order);
    for (const article of articles)
      found.set(article, [...(found.get(article) ?? []), { view, voices, articles }]);
  }
  return found;
}

function sharedQuestion(
  archive: Archive,
  { view, voices, articles }: AskedArticles,
  { article, most }: { article: string; most: number },
): SharedQuestion {
  const own = (voices.get(article) ?? []).map(({ passage }) => passage);
  const near = around(archive, articles, { article, most });
  const shown = nearestArticles(archive, near, { article, most });
  return {
    id: view.id,
    url: view.url,
    question: view.question,
    here: [...new Map(own.map((passage) => [passage.anchor, passage])).values()],
    elsewhere: shown.flatMap((id) => mostTelling(voices.get(id) ?? [])),
    more: articles.length - 1 - shown.length,
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
  /** How many further articles speak on it. */
  readonly more: number;
}

/** A question, and who speaks on it. */
interface AskedArticles {
  readonly view: QuestionView;
  readonly voices: ReadonlyMap<string, readonly VoiceView[]>;
  /** In order of first publication. */
  readonly articles: readonly string[];
}
