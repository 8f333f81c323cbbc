/**
 * npm run removed -- "WORDS": proves that words are in no file of the built site, and tells where they still stand: in content/,
 * in the caches, in pdf/ and releases/, in the history. Exit 1 when the site has them, or there is none.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProject } from '../src/reading/read-project.ts';
import { cacheFolder, contentRoot, outFolder } from '../src/store/directories.ts';
import { outdatedPdfs, ownPdfs } from './pdf/own-pdfs.ts';
import { count } from './report/count.ts';
import { findWords } from './removed/find-words.ts';
import { inPdfs, inReleases, type HandedOn } from './removed/in-handed-on.ts';
import { commitsWith, howToClean } from './removed/in-history.ts';

const [words = '', ...more] = process.argv.slice(2);
if (words.trim() === '' || more.length > 0)
  refuse('Give the words in quotation marks: npm run removed -- "words"');
else if (!existsSync(join(outFolder, 'index.html')))
  refuse(`There is no site in ${outFolder}. Build it first: npm run build`);
else await look(words.trim());

async function look(wanted: string): Promise<void> {
  const { files, parts } = findWords(outFolder, wanted);
  const lines =
    files.length === 0
      ? [`“${wanted}” is in no file of ${outFolder}.`]
      : [`“${wanted}” is in ${count(files.length, 'file')} of ${outFolder}:`, ...files.map(indented)];
  for (const [part, own] of parts)
    if (own.length > files.length)
      lines.push(
        `“${part}” alone is in ${count(own.length, 'file')}, perhaps of something else:`,
        ...listed(own),
      );
  const elsewhere = [
    ...stillIn(join(contentRoot, 'content'), {
      wanted,
      what: 'In content/, which is not given out as it is',
    }),
    ...stillIn(cacheFolder, { wanted, what: 'In the cache, which may be deleted' }),
    ...(await inHandedOn(wanted)),
    ...inHistory(wanted),
  ];
  lines.push(...elsewhere, ...(elsewhere.length > 0 ? howToClean(wanted) : []));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = files.length > 0 ? 1 : 0;
}

function stillIn(folder: string, { wanted, what }: { wanted: string; what: string }): string[] {
  const files = existsSync(folder) ? findWords(folder, wanted).files : [];
  return files.length === 0 ? [] : [`${what}:`, ...listed(files)];
}

/** Of what was handed on, what lies here; what is elsewhere nobody here knows. */
async function inHandedOn(wanted: string): Promise<string[]> {
  const pdfs = resolve('pdf');
  const told = (where: string, { holding, unread }: HandedOn): string[] => [
    ...(holding.length === 0 ? [] : [`In ${where}; take it out of circulation:`, ...holding.map(indented)]),
    ...(unread.length === 0 ? [] : [`In ${where}, cannot be read:`, ...unread.map(indented)]),
  ];
  const isMade = ownPdfs(pdfs).length > 0;
  const outdated = isMade
    ? outdatedPdfs(pdfs, { articles: (await readProject()).articles, site: outFolder })
    : [];
  return [
    ...told('pdf/', await inPdfs(pdfs, wanted)),
    ...(outdated.length === 0
      ? []
      : [
          'In pdf/, older than its article; npm run pdf makes it anew, or takes it away:',
          ...listed(outdated),
        ]),
    ...told('releases/', inReleases(resolve('releases'), wanted)),
  ];
}

function inHistory(wanted: string): string[] {
  const commits = commitsWith(contentRoot, wanted);
  if (commits === undefined) return ['There is no version control here to ask.'];
  return commits.length === 0
    ? ['In the history no commit has brought these words, letter for letter.']
    : [`In the history, brought or taken away by ${count(commits.length, 'commit')}:`, ...listed(commits)];
}

/** The first of many. */
function listed(entries: readonly string[]): string[] {
  const most = 10;
  const rest = entries.length - most;
  return [...entries.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].map(indented);
}

function indented(line: string): string {
  return `  ${line}`;
}

function refuse(told: string): void {
  process.stderr.write(`${told}\n`);
  process.exitCode = 1;
}
