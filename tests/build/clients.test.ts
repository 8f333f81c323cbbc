/** What programs of others find in the built files: authors, and a description of every file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleRecord } from '../../src/records/article.ts';
import { outFolder, projectFolder } from '../../src/store/directories.ts';
import { readWith, skippedWithout } from '../unit/citation/external-reader.ts';
import { attribute, readBuiltSite } from '../../scripts/verify/built-site.ts';

const site = readBuiltSite(outFolder);
const pages = [...site.pages.values()];

/** As Zotero's translator for embedded metadata looks for an author where no tag names one: any class that holds such a word. */
const authorLike = /byline|author|vcard/i;

describe('who reads authors from classes, as Zotero does', () => {
  test('finds one only in a byline of named authors, and there their name alone', () => {
    for (const { file, html, elements } of pages) {
      const classes = elements
        .map((element) => attribute(element, 'class') ?? '')
        .filter((each) => authorLike.test(each));
      const named = namesOn(file);
      assert.deepEqual(classes, named === undefined ? [] : ['byline'], file);
      if (named !== undefined) assert.ok(html.includes(`<span class="byline">${named}</span>`), file);
      const marked = elements.filter(
        (element) => attribute(element, 'rel') === 'author' || attribute(element, 'itemprop') === 'author',
      );
      assert.deepEqual(marked, [], file);
    }
  });

  test('finds no tag with an author where none is known', () => {
    for (const { file, elements } of pages) {
      const tags = elements.filter((element) =>
        authorLike.test(`${attribute(element, 'name') ?? ''}${attribute(element, 'property') ?? ''}`),
      );
      if (tags.length > 0) assert.ok(namesOn(file) !== undefined, file);
    }
  });
});

test('xmllint reads every file of XML', { skip: skippedWithout('xmllint', '--version') }, () => {
  const files = [...site.files].filter((file) => /\.(?:atom|xml|svg)$/.test(file));
  assert.ok(files.length >= 3);
  for (const file of files) readWith('xmllint', ['--noout', join(outFolder, file)], '');
});

test('/about/data/ describes every file that the site gives, and every one that it links is there', () => {
  const page = site.pages.get('about/data/index.html');
  const paths = [...(page?.html ?? '').matchAll(/<code data-file[^>]*>([^<]*)<\/code>/g)].map(
    ([, path = '']) => path,
  );
  assert.ok(paths.length > 20);
  const patterns = paths.map(
    (path) =>
      new RegExp(
        `^${path
          .replace(/[.+]/g, '\\$&')
          .replace('ID', '[^/]+')
          .replace(/(?<=-)N/, '\\d+')
          .replace('…/', '.+')}$`,
      ),
  );
  const undescribed = [...site.files].filter(
    (file) => !file.endsWith('.html') && !patterns.some((pattern) => pattern.test(file)),
  );
  assert.deepEqual(undescribed, []);
  const plain = paths.filter((path) => !/ID|-N|…|^[_.]/.test(path));
  assert.deepEqual(
    plain.filter((path) => !site.files.has(path)),
    [],
  );
});

/** The name that the article of a page is signed with; undefined where the record names no author. */
function namesOn(file: string): string | undefined {
  const id = /^articles\/([^/]+)\/index\.html$/.exec(file)?.[1];
  const text = id === undefined || id === 'years' ? undefined : readText(id);
  if (text === undefined) return undefined;
  const { byline, authors } = articleRecord.parse(
    parse(text.split('\n---\n')[0]?.replace(/^---\n/, '') ?? ''),
  );
  return Array.isArray(authors) && byline.state === 'printed' ? (byline.name ?? byline.printed) : undefined;
}

function readText(id: string): string | undefined {
  try {
    return readFileSync(join(projectFolder, `content/articles/${id}.md`), 'utf8');
  } catch {
    return undefined;
  }
}
