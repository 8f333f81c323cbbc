/** The parts of the search page that its script fills. Browser only. */

/** In: the element around them. Out: the parts. @throws Error that names the one that is not there. */
export function searchParts(root: HTMLElement) {
  function part<T extends HTMLElement>(selector: string, kind: new () => T): T {
    const found = root.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`<archive-search> has no ${selector}`);
    return found;
  }
  return {
    box: part('input[name=q]', HTMLInputElement),
    status: part('[role=status]', HTMLElement),
    rewritten: part('[data-rewritten]', HTMLElement),
    failed: part('[data-failed]', HTMLElement),
    retry: part('[data-failed] button', HTMLElement),
    naming: part('[data-naming]', HTMLElement),
    more: part('[data-more]', HTMLButtonElement),
    unnamed: part('[data-unnamed]', HTMLElement),
    nothing: part('[data-nothing]', HTMLElement),
    tips: part('[data-tips]', HTMLElement),
    known: part('[data-known]', HTMLElement),
    cards: part('[data-names-found]', HTMLElement),
    views: part('[data-views]', HTMLElement),
    narrow: part('[data-narrow]', HTMLDetailsElement),
    facets: part('[data-facets]', HTMLElement),
    chips: part('[data-chips]', HTMLElement),
    results: part('[data-results]', HTMLElement),
  };
}

/** The parts of the search page. */
export type SearchParts = ReturnType<typeof searchParts>;
