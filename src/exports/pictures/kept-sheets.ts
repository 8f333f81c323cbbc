/** Sheets of letters, kept from one build to the next: some fifty, however many pictures there are. */
import { join } from 'node:path';
import { cacheFolder } from '../../store/directories.ts';
import { pageKey } from '../../store/page-key.ts';
import { openTextStore } from '../../store/text-store.ts';
import type { LetterShape } from './picture.ts';
import { pictureVersion } from './picture-version.ts';

/**
 * In: a name that no other sheet has, and what draws it. Out: the sheet. To draw the first of all takes the fonts to be read, a sixth of a second.
 * @throws what drawing throws.
 */
export function keptSheet(name: string, draw: () => readonly LetterShape[]): readonly LetterShape[] {
  const store = openTextStore(join(cacheFolder, 'letters'));
  const key = pageKey(pictureVersion(), name);
  const kept = store.read(key) as readonly KeptShape[] | undefined;
  if (kept) {
    return kept.map(([left, top, width, levels]) => ({
      ...{ left, top, width },
      levels: new Uint8Array(Buffer.from(levels, 'base64')),
    }));
  }
  const sheet = draw();
  const written = sheet.map(({ left, top, width, levels }): KeptShape => {
    return [left, top, width, Buffer.from(levels).toString('base64')];
  });
  store.write(key, written);
  return sheet;
}

type KeptShape = readonly [left: number, top: number, width: number, levels: string];
