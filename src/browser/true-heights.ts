/** Parts that are far from the window have a guessed height, where `--far` is set. Browser only. */

/*
 * Browsers bring back how far a page was scrolled, in pixels, when it is loaded anew or come back to: what lies above must have its true
 * height by then. Whoever had read on from the top had passed it all.
 */
const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (entry?.type !== 'navigate') document.documentElement.style.setProperty('--far', 'visible');
