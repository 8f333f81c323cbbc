/** What this browser has noted about a copy of the archive: pages read, and an offer that was put away. Browser only. */

/** In: the path of the home page. Out: the notes; where the browser keeps none, they are not there, and nothing fails. */
export function settings(home: string): Settings {
  const prefix = `steppe-archive ${home} offline `;
  return {
    get: (key) =>
      tried(() =>
        stores()
          .map((store) => store.getItem(prefix + key))
          .find((value) => value !== null),
      ) ?? undefined,
    set: (key, value, { isLasting = false } = {}) => {
      tried(() => (isLasting ? localStorage : sessionStorage).setItem(prefix + key, value));
    },
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
export interface Settings {
  get(key: string): string | undefined;
  /** Until the window is closed, or until it is cleared. */
  set(key: string, value: string, options?: { readonly isLasting?: boolean }): void;
  clear(): void;
}
