/**
 * How much stands on one page. Pages are to stay below 40 kB as sent (brotli) and about 40,000 pixels in a window of 360, at
 * any size of the archive; each number is what was measured for one entry, held against both.
 */

/** Rows of figures: 265 pixels, and 130 bytes in the words of real articles. */
export const mostClaims = 120;

/** Citations: 125 pixels, 100 bytes. */
export const mostCitations = 150;

/** Entries of the timeline: 280 pixels, 150 bytes. */
export const mostEvents = 120;

/** Lines of the index of names: 37 pixels, 20 bytes, and six elements, of which a slow telephone lays out some 5,000 well. */
export const mostIndexed = { whole: 1000, part: 500 };

/** Records with their descriptions: 85 pixels, 60 bytes. */
export const mostNames = 200;

/** Articles with their summaries: 215 pixels, 160 bytes. */
export const mostArticles = 100;

/** Articles on the home page, which has much besides; beyond, it has the latest. */
export const mostAtHome = { whole: 30, latest: 20 };

/**
 * Mentions, at 60 to 170 pixels, on the record's own page, which has much besides; beyond, it has the first, and the parts have
 * them all.
 */
export const mostMentions = { whole: 100, first: 50, part: 150 };

/** Citations on a record's page, likewise. */
export const mostCited = { whole: 100, first: 50 };

/**
 * Numbers, events and positions on a record's page, likewise: 265, 280 and 140 pixels. `naming`: sentences on questions that only
 * name the record.
 */
export const mostTold = { whole: 40, first: 12, naming: 12 };

/** Records in one line of a record's relations: 2 to a line of a telephone. */
export const mostRelatives = 60;

/** Voices on the page of a question; beyond, each position has the first, and a page of its own for all. */
export const mostVoices = { whole: 60, first: 10, part: 100 };

/** Questions with their positions: 200 pixels. */
export const mostQuestions = 100;

/** Corrections, at 60 pixels: on the page about the archive, then on pages of their own. */
export const mostCorrections = { whole: 50, latest: 20, part: 200 };

/** Dots of the strip of years; beyond, a bar for each year. At 400 it weighs 4 kB. */
export const mostDots = 400;

/** Articles in the plot of estimates, the last ones: four shapes and three colours tell twelve apart. */
export const mostLanes = 6;

/** Articles beside one's own in its table of figures, and behind a question: what a wide window shows in columns. */
export const mostCompared = 6;
