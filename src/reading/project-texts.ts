/** Where the project keeps its rendered texts. */
import { join } from 'node:path';
import { cacheFolder } from '../store/directories.ts';
import { openTextStore, type TextStore } from '../store/text-store.ts';

/** The store of rendered texts that all of the project's commands share. Pages open it too, and need nothing of what reads. */
export function projectTexts(): TextStore {
  return openTextStore(join(cacheFolder, 'texts'));
}
