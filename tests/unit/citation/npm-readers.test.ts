/** What readers of the npm registry make of the articles' files, where they are installed beside the project's packages. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { bibLaTeX } from '../../../src/citation/biblatex.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { ris } from '../../../src/citation/ris.ts';
import { goldArticles } from './gold.ts';

const items = goldArticles().map(({ csl }) => csl);

/** https://citation.js.org/ */
const citationJs = `
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import '@citation-js/plugin-csl';
const read = JSON.parse(await new Response(process.stdin).text());
const options = read.name === 'ris' ? { forceType: '@ris/file' } : {};
console.log(JSON.stringify(new Cite(read.text, options).data));
`;

/** https://github.com/retorquere/bibtex-parser */
const bibtexParser = `
import { parse } from '@retorquere/bibtex-parser';
const { entries, errors } = parse(JSON.parse(await new Response(process.stdin).text()).text);
console.log(JSON.stringify({ errors, keys: entries.map(({ key }) => key) }));
`;

describe('citation-js', { skip: skippedWithout(citationJs) }, () => {
  const files = { bib: bibLaTeX(items), ris: ris(items), csl: cslJson(items) };
  for (const [name, text] of Object.entries(files))
    test(`reads title, authors and year of every article from ${name}`, () => {
      const read = z.array(readItem).parse(JSON.parse(run(citationJs, { name, text }).stdout));
      for (const { id, title, author = [], issued } of items) {
        const found = read.find((each) => each.id === id);
        assert.equal(bare(found?.title), bare(title));
        assert.deepEqual(found?.author.map(nameOf), author.map(nameOf));
        assert.equal(found.issued['date-parts'][0]?.[0], issued?.['date-parts']?.[0]?.[0]);
      }
    });
});

test('@retorquere/bibtex-parser finds no fault', { skip: skippedWithout(bibtexParser) }, () => {
  const { stdout } = run(bibtexParser, { text: bibLaTeX(items) });
  assert.deepEqual(JSON.parse(stdout), { errors: [], keys: items.map(({ id }) => id) });
});

/** Why a program is not run, or false. */
function skippedWithout(program: string): string | false {
  const { status, stderr } = run(program, { text: '' });
  const missing = status === 0 ? undefined : /Cannot find package '([^']+)'/.exec(stderr)?.[1];
  return missing === undefined ? false : `${missing} is not installed`;
}

function run(
  program: string,
  input: { name?: string; text: string },
): { status: number | null; stdout: string; stderr: string } {
  const args = ['--input-type=module', '--eval', program];
  return spawnSync(process.execPath, args, {
    input: JSON.stringify(input),
    encoding: 'utf8',
    cwd: import.meta.dirname,
  });
}

/** Without marks and case, which a format may keep in its own way. */
function bare(title: string | undefined): string {
  return (title ?? '').replace(/<[^>]*>|[^\p{L}\p{N}]/gu, '').toLowerCase();
}

function nameOf({ family, literal }: { family?: string | undefined; literal?: string | undefined }): string {
  return family ?? literal ?? '';
}

const readItem = z.looseObject({
  id: z.string(),
  title: z.string(),
  author: z
    .array(z.looseObject({ family: z.string().optional(), literal: z.string().optional() }))
    .default([]),
  issued: z.looseObject({ 'date-parts': z.array(z.array(z.number())) }),
});
