/** Whether the key K keeps a passage: who speaks to the browser, or strikes keys unawares, can switch it off (WCAG 2.2, 2.1.4). Browser only. */

import { homePath } from './home-path.ts';

/** Out: whether it does; it does unless switched off, or where nothing can be read. In: the path of the home page, this page's unless told. */
export function isKeyOn(home: string = homePath()): boolean {
  try {
    return localStorage.getItem(nameOf(home)) !== 'off';
  } catch {
    return true;
  }
}

/** In: the path of the home page; whether it is to. Out: whether the browser has kept that. */
export function switchKey(home: string, isOn: boolean): boolean {
  try {
    if (isOn) localStorage.removeItem(nameOf(home));
    else localStorage.setItem(nameOf(home), 'off');
    return true;
  } catch {
    return false;
  }
}

function nameOf(home: string): string {
  return `steppe-archive ${home} key K`;
}
