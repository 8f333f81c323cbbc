/** Whether the key K keeps a passage: who speaks to the browser, or strikes keys unawares, can switch it off (WCAG 2.2, 2.1.4). Browser only. */
import { homePath, notes } from '../../browser/notes.ts';

/** In: the path of the home page, this page's unless told. Out: whether it does; it does unless switched off, or where nothing can be read. */
export function isKeyOn(home: string = homePath()): boolean {
  return notes(home, 'keeping').get('key K') !== 'off';
}

/** In: the path of the home page; whether it is to. Out: whether the browser has noted that. */
export function switchKey(home: string, isOn: boolean): boolean {
  return notes(home, 'keeping').set('key K', isOn ? 'on' : 'off', { isLasting: true });
}
