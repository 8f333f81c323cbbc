/**
 * npm run cite -- FILE.csl.json: prints the citations of every item in a CSL-JSON file, as the site prints them:
 * `{ id: { style: html } }`. With `--in-text` the forms in the text, with `--in-text=p4` those of a paragraph, or of an
 * endnote, `n12`. Works of the same authors in one file are told from one another, as one list has them. Exit 1 when the file cannot be read or an item cannot be cited.
 */
import { join } from 'node:path';
import { citationFormatter, type InText } from '../src/citation/format.ts';
import { formsToShow } from '../src/citation/in-text-forms.ts';
import { citedPassage } from '../src/citation/pinpoint.ts';
import { passageForm } from '../src/records/forms/anchor.ts';
import { readCitationStyles } from '../src/views/articles/citation-styles.ts';
import { fellowWorks } from './cite/fellow-works.ts';
import { readItems } from './cite/read-items.ts';

const [file, option = '', ...more] = process.argv.slice(2);
const [, anchor] = new RegExp(`^--in-text(?:=(${passageForm}))?$`).exec(option) ?? [];
const isInText = /^--in-text(?:=|$)/.test(option);
const isUnderstood = option === '' || anchor !== undefined || option === '--in-text';
const reading =
  file === undefined || !isUnderstood || more.length > 0
    ? {
        faults: ['Name one file of CSL-JSON: npm run cite -- my-items.csl.json [--in-text, or --in-text=p4]'],
      }
    : readItems(file);

if ('faults' in reading) {
  process.stderr.write(`${reading.faults.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const format = citationFormatter(readCitationStyles(join(import.meta.dirname, '..')));
  const fellows = fellowWorks(reading.items);
  const printed = reading.items.map((item) => {
    const { citations, inText } = format(item, fellows.get(item.id)?.yearSuffix);
    const told = fellows.has(item.id) ? { ...inText, mla: inText['mla-title'] } : inText;
    return [item.id, isInText ? formsOf(told, item.URL ?? '') : citations];
  });
  process.stdout.write(`${JSON.stringify(Object.fromEntries(printed), null, 2)}\n`);
}

function formsOf(inText: InText, url: string): Record<string, string> {
  return Object.fromEntries(
    formsToShow(inText).map((form) => {
      const { whole, placed } = inText[form];
      return [form, anchor === undefined ? whole : citedPassage(placed, { form, url, anchor })];
    }),
  );
}
