/** npm run cite, as a person sees it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { goldRecords } from '../citation/gold.ts';

const folder = mkdtempSync(join(tmpdir(), 'steppe-archive-cite-'));
after(() => rmSync(folder, { recursive: true }));

describe('npm run cite', () => {
  test('prints the five strings of each record', () => {
    const records = goldRecords('citations-more');
    const { status, stdout } = cite(file('more.csl.json', JSON.stringify(records.map(({ csl }) => csl))));
    assert.equal(status, 0);
    assert.deepEqual(
      JSON.parse(stdout),
      Object.fromEntries(records.map(({ csl, citations }) => [csl.id, citations])),
    );
  });

  test('prints what a text says of a work, or of a passage of it', () => {
    const item = {
      id: 'a',
      type: 'post-weblog',
      title: 'Notes on returnees',
      author: [{ family: 'Orlova', given: 'Maria', 'non-dropping-particle': 'al-' }],
      'container-title': 'Steppe Notes',
      issued: { 'date-parts': [[2017]] },
    };
    const path = file('in-text.json', JSON.stringify(item));
    assert.deepEqual(JSON.parse(cite(path, '--in-text=n2').stdout) as object, {
      a: {
        'chicago-note': 'Maria al-Orlova, “Notes on Returnees,” <i>Steppe Notes</i>, 2017, n. 2.',
        'chicago-short-note': 'Al-Orlova, “Notes on Returnees,” n. 2.',
        'chicago-author-date': '(al-Orlova 2017, n. 2)',
        apa: '(al-Orlova, 2017, n. 2)',
        mla: '(al-Orlova, n. 2)',
        'mla-title': '(al-Orlova, “Notes on Returnees,” n. 2)',
      },
    });
    assert.match(cite(path, '--in-text').stdout, /"apa": "\(al-Orlova, 2017\)"/);
    assert.equal(cite(path, '--in-text=4').status, 1);
  });

  test('tells works of one author in one file from one another, as a list does', () => {
    const work = {
      type: 'post-weblog',
      title: 'Who pays?',
      author: [{ family: 'Hale', given: 'Max' }],
      issued: { 'date-parts': [[2017, 3]] },
    };
    const earlier = { ...work, id: 'b', title: 'Notes', issued: { 'date-parts': [[2017, 1]] } };
    const other = { ...work, id: 'c', author: [{ family: 'Hale', given: 'Ann' }] };
    const path = file('fellows.json', JSON.stringify([{ ...work, id: 'a' }, earlier, other]));
    const printed = JSON.parse(cite(path, '--in-text=p4').stdout) as Record<string, Record<string, string>>;
    const forms = (form: string): (string | undefined)[] => ['a', 'b', 'c'].map((id) => printed[id]?.[form]);
    assert.deepEqual(forms('apa'), [
      '(Hale, 2017b, para. 4)',
      '(Hale, 2017a, para. 4)',
      '(Hale, 2017, para. 4)',
    ]);
    assert.deepEqual(forms('mla'), [
      '(Hale, <i>Who Pays?</i>, par. 4)',
      '(Hale, <i>Notes</i>, par. 4)',
      '(Hale, par. 4)',
    ]);
    assert.match(cite(path).stdout, /Hale, Max\. 2017b\. /);
  });

  test('pages of one site in one year have letters where they go by its name, none where they go by their titles', () => {
    const page = {
      type: 'webpage',
      title: 'One thing',
      'container-title': 'Steppe Notes',
      issued: { 'date-parts': [[2014, 10, 30]] },
    };
    const later = { ...page, id: 'b', title: 'Another thing', issued: { 'date-parts': [[2014, 11, 2]] } };
    const path = file('pages.json', JSON.stringify([later, { ...page, id: 'a' }]));
    const printed = JSON.parse(cite(path, '--in-text').stdout) as Record<string, Record<string, string>>;
    assert.deepEqual(
      ['a', 'b'].map((id) => printed[id]?.['chicago-author-date']),
      ['(Steppe Notes 2014a)', '(Steppe Notes 2014b)'],
    );
    assert.deepEqual(
      ['a', 'b'].map((id) => printed[id]?.apa),
      ['(<i>One Thing</i>, 2014)', '(<i>Another Thing</i>, 2014)'],
    );
  });

  test('takes one item alone, and leaves {SITE} standing', () => {
    const item = { id: 'a', type: 'webpage', title: 'A page', URL: '{SITE}/a/' };
    const { stdout } = cite(file('one.json', JSON.stringify(item)));
    assert.match(stdout, /A Page.* \{SITE\}\/a\//);
  });

  test('says which item is wrong, and how it should be', () => {
    const items = [
      { id: 'a', type: 'webpage' },
      { id: 'b', type: 'reprot', issued: { 'date-parts': [['May']] } },
      7,
      { id: 'a', type: 'book' },
    ];
    const path = file('bad.json', JSON.stringify(items));
    const { status, stdout, stderr } = cite(path);
    assert.deepEqual([status, stdout], [1, '']);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      `${path}: item 2 ("b"), "type": is not a type of CSL. Take one of the types of CSL 1.0.2, such as "report" or "article-newspaper".`,
      `${path}: item 2 ("b"), "issued.date-parts.0.0": is not a whole number. Write a date as {"date-parts": [[2015, 6, 7]]}.`,
      `${path}: item 3: is not an item. Write an item as {"id": "…", "type": "…", "title": "…"}.`,
      `${path}: Two items have the id "a". Give each an id of its own.`,
    ]);
  });

  const faults = {
    'that is not there': [join(folder, 'none.json'), 'There is no such file'],
    'that is not JSON': [file('cut.json', '[{"id": "a"'), 'The file is not JSON'],
    'that is empty of items': [file('empty.json', '[]'), 'The array is empty'],
    'that is a folder': [folder, 'This is a folder'],
  } as const;
  for (const [name, [path, message]] of Object.entries(faults)) {
    test(`refuses a file ${name}`, () => {
      const { status, stderr } = cite(path);
      assert.equal(status, 1);
      assert.ok(stderr.startsWith(`${path}: ${message}`), stderr);
    });
  }

  test('asks for a file when none is named', () => {
    assert.match(cite().stderr, /^Name one file of CSL-JSON/);
  });
});

function cite(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(import.meta.dirname, '../../../scripts/cite.ts');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
