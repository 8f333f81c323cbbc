/** The assistant between reading a capture and writing: it says what it found, asks where somebody can answer, and plans what is written. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectTexts } from '../../../src/reading/project-texts.ts';
import { readProject } from '../../../src/reading/read-project.ts';
import { projectFolder } from '../../../src/store/directories.ts';
import { findings, type Findings } from './findings.ts';
import { emptyRecords, knownArchive, type KnownArchive } from './known-archive.ts';
import { plannedFiles, type Planned } from './pass/planned-files.ts';
import type { Question } from './pass/question.ts';
import { certainOf, runPass, type Asker } from './pass/run-pass.ts';
import { askInTerminal } from './pass/terminal.ts';
import { showFindings } from './show-findings.ts';

/** Reads the archive of this project once. Out: what is known of it; nothing where the command runs in another folder. */
export async function openKnownArchive(): Promise<KnownArchive> {
  if (!existsSync(join(projectFolder, 'src/records')))
    return knownArchive({ articles: [], records: emptyRecords }, projectTexts());
  return knownArchive(await readProject(), projectTexts());
}

/**
 * In: the article's file as it would be written; its id, the archive, the folder that holds articles and records, how to go about it. Out: what was found, what is to be
 * written and lines to print before; undefined when the archivist wants nothing written. Without a terminal nothing is asked, and what is certain is taken into the draft; into records only
 * with `isSure`.
 */
export async function assist(markdown: string, about: AssistOptions): Promise<Assisted | undefined> {
  const { archive, id, out, address, isSure, ask } = about;
  const find = (typed: string | undefined): Findings =>
    findings(markdown, { id, archive, address: typed ?? address });
  const asker =
    ask ??
    (isSure || !process.stdin.isTTY || !process.stdout.isTTY || about.isQuiet ? undefined : askInTerminal);
  const first = find(undefined);
  const said = showFindings(first);
  const read = (path: string): string | undefined => {
    const file = join(out, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  if (asker && !about.isQuiet) process.stdout.write(`${said.join('\n')}\n`);
  const passed = await runPass(find, {
    ask: asker ?? certainOf,
    last: (found, answers) => lastQuestion(plannedFiles(markdown, { found, answers, read }), id),
  });
  if (!passed) return undefined;
  const { article, files } = plannedFiles(markdown, { ...passed, read });
  // Unless it was said that what is certain is wanted, a run that asks nobody touches no record.
  return {
    found: passed.found,
    article,
    files: asker || isSure ? files : new Map<string, string>(),
    said: asker ? [] : said,
  };
}

function lastQuestion({ files }: Planned, id: string): Question {
  return {
    id: 'write',
    kind: 'one',
    asks: `Write this? ${[`articles/${id}.md`, ...files.keys()].join(', ')}`,
    explains: 'Nothing has been written so far. With “No”, nothing is.',
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
    initial: 'yes',
    certain: 'yes',
  };
}

/** How to go about it. */
export interface AssistOptions {
  readonly id: string;
  readonly archive: KnownArchive;
  /** The folder that holds articles and records. */
  readonly out: string;
  readonly address?: string | undefined;
  /** What is certain is taken, and nobody is asked. */
  readonly isSure: boolean;
  /** Nothing is asked or printed: programs read the findings. */
  readonly isQuiet: boolean;
  readonly ask?: Asker;
}

/** What comes of it. */
export interface Assisted {
  readonly found: Findings;
  readonly article: string;
  /** New and changed files by path below `out`. */
  readonly files: Planned['files'];
  readonly said: readonly string[];
}
