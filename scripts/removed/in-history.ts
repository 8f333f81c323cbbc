/** Where words stand in the history of the repository. */
import { git } from '../git/git.ts';

/**
 * In: a folder of the repository; the words. Out: the commits, on any branch, tag or stash, that brought the words or took
 * them away, the newest first, each as `1a2b3c4 2026-11-26 What it says`; undefined where there is no repository.
 */
export function commitsWith(folder: string, words: string): string[] | undefined {
  const told = git(folder, ['log', '--all', '--date=short', '--format=%h %ad %s', `-S${words}`]);
  return told?.split('\n').filter((line) => line !== '');
}

/** In: the words. Out: how to have them out of the history and out of what was made of it, as lines to print. */
export function howToClean(words: string): string[] {
  return [
    'To clean the files of today: cut the words from the capture and from capture.leftOut, and write the capture’s new',
    'SHA-256; the correction that says "removed" stays. Then delete .cache.',
    'To clean the history, in a fresh clone, with https://github.com/newren/git-filter-repo:',
    `  printf '%s\\n' ${shellQuoted(`literal:${words}==>`)} > words.txt`,
    '  git filter-repo --replace-text words.txt --replace-message words.txt',
    '  git push --force --all && git push --force --tags',
    'A file that was named after a person: git filter-repo --invert-paths --path content/people/ID.yaml',
    'Afterwards every clone is made anew, and the host is asked to clear its caches, forks and old pull requests.',
    'Copies elsewhere (backups, earlier builds, releases and storage roots, search engines, web archives) are asked for one by one.',
  ];
}

function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
