/** How the loader tells a server for writers what is wrong. */

/** The name under which the watcher of files is told all issues after each reading while somebody writes; none is told too. */
export const faultsEvent = 'archive:faults';
