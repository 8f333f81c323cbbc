/** What this browser has noted for the site: what was offered, what was switched off; and where the site is. Browser only. */

/** Out: the path of the home page, `/` or `/archive/`: every page links to it at its head. */
export function homePath(): string {
  return document.querySelector<HTMLAnchorElement>('a.brand')?.pathname ?? '/';
}

/**
 * In: the path of the home page, for two archives may share a host; what the notes are about. Out: the notes; where the browser keeps
 * none, they are not there, and nothing fails.
 */
export function notes(home: string, about: string): Notes {
  const prefix = `steppe-archive ${home} ${about} `;
  return {
    get: (key) =>
      tried(() =>
        stores()
          .map((store) => store.getItem(prefix + key))
          .find((value) => value !== null),
      ) ?? undefined,
    set: (key, value, { isLasting = false } = {}) =>
      tried(() => {
        (isLasting ? localStorage : sessionStorage).setItem(prefix + key, value);
        return true;
      }) ?? false,
    clear: () => {
      tried(() => {
        for (const store of stores())
          for (const key of Object.keys(store)) if (key.startsWith(prefix)) store.removeItem(key);
      });
    },
  };
}

function stores(): Storage[] {
  return [sessionStorage, localStorage];
}

function tried<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/** Notes by name. */
export interface Notes {
  get(key: string): string | undefined;
  /** Until the window is closed, or until it is cleared. Out: whether it could be kept. */
  set(key: string, value: string, options?: { readonly isLasting?: boolean }): boolean;
  clear(): void;
}
