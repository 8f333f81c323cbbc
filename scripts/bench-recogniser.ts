/** npm run bench:recogniser: the names that the importer's assistant notices, misses and takes for names, text by text. */
import { projectTexts } from '../src/reading/project-texts.ts';
import { readProject } from '../src/reading/read-project.ts';
import { printedTable, recogniserTable } from './bench/recogniser.ts';

process.stdout.write(`${printedTable(recogniserTable(await readProject(), projectTexts())).join('\n')}\n`);
