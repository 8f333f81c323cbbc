/** The pages that exist only because a list is too long for one. */
import type { Archive } from '../../archive/archive.ts';
import { pageUrl, questionUrl, recordUrl } from '../../urls.ts';
import { figureArticles, figurePages } from '../figures/figure-pages.ts';
import type { ListPages } from '../lists/list-pages.ts';
import { indexPages, recordListPages } from '../names/name-pages.ts';
import { allLists } from '../names/record-lists.ts';
import { articlePages } from '../passages/article-pages.ts';
import { correctionPages } from '../passages/correction-pages.ts';
import { historyPages } from '../passages/history-pages.ts';
import { passageLinks } from '../passages/passage-links.ts';
import { questionPages } from '../questions/question-view.ts';
import { voicePages } from '../questions/voice-pages.ts';
import { outletPages, sourceArticles, unnamedPages } from '../sources/source-pages.ts';
import { timelineParts } from '../timeline/timeline-parts.ts';

/**
 * In: the archive. Out: the addresses of all parts of its lists, for the sitemap; those of private persons are left out.
 * None while every list is one page.
 */
export function partAddresses(archive: Archive): string[] {
  const lists: [string, ListPages<unknown>][] = [
    [pageUrl('figures/'), figurePages(archive)],
    [pageUrl('sources/'), outletPages(archive)],
    [pageUrl('sources/'), unnamedPages(archive)],
    [pageUrl('timeline/'), timelineParts(archive)],
    [pageUrl('names/'), indexPages(archive)],
    [pageUrl('people/'), recordListPages(archive, 'people')],
    [pageUrl('places/'), recordListPages(archive, 'places')],
    [pageUrl('organisations/'), recordListPages(archive, 'organisations')],
    [pageUrl('articles/'), articlePages(archive)],
    [pageUrl('rights/'), articlePages(archive)],
    [pageUrl('questions/'), questionPages(archive, passageLinks(archive))],
    [pageUrl('about/corrections/'), correctionPages(archive)],
    [pageUrl('about/history/'), historyPages(archive)],
    ...[...voicePages(archive)].map(([id, pages]): [string, ListPages<unknown>] => [questionUrl(id), pages]),
    ...[...allLists(archive)]
      .filter(([reference]) => !isPrivate(archive, reference))
      .flatMap(([reference, own]) =>
        Object.values<ListPages<unknown>>({ ...own }).map((pages): [string, ListPages<unknown>] => [
          recordUrl(reference),
          pages,
        ]),
      ),
  ];
  const byArticle = [
    ...[...figureArticles(archive).keys()].map((path) => pageUrl(`figures/${path}`)),
    ...[...sourceArticles(archive).keys()].map((path) => pageUrl(`sources/${path}`)),
  ];
  const log = correctionPages(archive).size > 1 ? [pageUrl('about/corrections/')] : [];
  return [...lists.flatMap(([base, pages]) => below(base, pages)), ...byArticle, ...log];
}

function below(base: string, pages: ListPages<unknown>): string[] {
  return [...pages.keys()].filter((path) => path !== '').map((path) => base + path);
}

function isPrivate(archive: Archive, reference: string): boolean {
  const name = archive.name(reference);
  return name.folder === 'people' && name.record.private;
}
