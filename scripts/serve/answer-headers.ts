/** What the local server says with a file, by the same rules as other hosts. */
import { caching, compressed, everyAnswer, lastingFolders } from '../hosting/rules.ts';
import { contentType } from './content-type.ts';

/** In: a file's path below the home page; the path of the home page. Out: the headers that go with it whatever is asked, as names and values in turn. */
export function answerHeaders(file: string, basePath: string): readonly string[] {
  const article =
    /^articles\/([^/]+)\/(?:article\.md|capture\.txt|cite\.[a-z.]+|preview\.png|index\.html)$/.exec(file);
  const isLasting = lastingFolders.some((folder) => file.startsWith(folder));
  return [
    ...Object.entries(everyAnswer).flat(),
    ...['Content-Type', contentType(file)],
    ...['Cache-Control', isLasting ? caching.lasting : caching.other],
    ...(article
      ? [
          'Link',
          `<${basePath}articles/${article[1] ?? ''}/linkset.json>; rel="linkset"; type="application/linkset+json"`,
        ]
      : []),
    ...(isCompressible(file) ? ['Vary', 'Accept-Encoding'] : []),
  ];
}

/** In: a file's path. Out: whether it is worth compressing on its way. */
export function isCompressible(file: string): boolean {
  return compressed.includes(contentType(file).replace(/;.*/, ''));
}
