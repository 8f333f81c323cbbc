/** The rows of the tables, held against the built pages: the same words at the same places, as many mentions as a name's page counts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { outFolder } from '../../src/store/directories.ts';

const pages = new Map<string, Page>();
const passages = new Map(rows('passages').map((row) => [`${row['article']} ${row['passage']}`, row]));

describe('the rows of', () => {
  test('passages are the words of their elements, without what is ours', () => {
    assert.ok(passages.size > 90);
    for (const { article, passage, kind, words, removed } of passages.values()) {
      if (removed || words === null) continue;
      const { root, byId } = pageOf(`articles/${String(article)}/`);
      const own = { title: select('h1', root), byline: select('p.signed', root) }[String(kind)];
      const element = own ?? byId.get(String(passage));
      assert.ok(element, `${String(article)} ${String(passage)}`);
      assert.equal(solid(printedOf(element)), solid(String(words)), `${String(article)} ${String(passage)}`);
    }
  });

  test('mentions are those words of their passage', () => {
    const mentions = rows('mentions');
    assert.ok(mentions.length > 300);
    for (const { article, at, start, end, surface } of mentions) {
      const words = String(passages.get(`${article} ${at}`)?.['words']);
      assert.equal(words.slice(Number(start), Number(end)), surface, `${article} ${at} ${start}`);
    }
  });

  for (const table of ['claims', 'tellings', 'sources', 'voices'])
    test(`${table} rest on words that stand in their passage`, () => {
      for (const row of rows(table)) {
        if (!row['words']) continue;
        const words = String(passages.get(`${row['article']} ${row['passage']}`)?.['words']);
        for (const part of String(row['words']).split(/\s*\[…\]\s*|\s*…\s*/u))
          assert.ok(solid(words).includes(solid(part)), `${table}: ${part}`);
      }
    });

  test('marks stand in their passage, as they are shown', () => {
    for (const { article, passage, shown } of rows('marks')) {
      const element = pageOf(`articles/${String(article)}/`).byId.get(String(passage));
      assert.ok(textOf(element).includes(String(shown)), `${article} ${passage}: ${shown}`);
    }
  });

  test('names and their spellings stand on the page of each, which counts as many mentions', () => {
    const spellings = Map.groupBy(rows('spellings'), ({ record }) => String(record));
    for (const { record, name, mentions } of rows('names')) {
      const { root, text } = pageOf(`${String(record)}/`);
      assert.equal(textOf(select('h1', root)), name);
      for (const { spelling } of spellings.get(String(record)) ?? [])
        assert.ok(text.includes(String(spelling).replace(/\s+/gu, ' ')), `${record}: ${spelling}`);
      if (Number(mentions) > 0) assert.match(text, new RegExp(`\\b${mentions} mentions?\\b`), String(record));
    }
  });

  test('questions, positions and events say what their pages say', () => {
    for (const { question, position, statement } of rows('positions'))
      assert.ok(
        pageOf(`questions/${String(question)}/`).text.includes(String(statement)),
        `${question} ${position}`,
      );
    for (const { what, address } of rows('events')) {
      const { pathname, hash } = new URL(String(address));
      const entry = pageOf(pathname.slice(1)).byId.get(hash.slice(1));
      assert.ok(textOf(entry).includes(String(what)), String(address));
    }
  });
});

type Row = Readonly<Record<string, string | number | boolean | null | undefined>>;

function rows(table: string): Row[] {
  const text = readFileSync(join(outFolder, `data/${table}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

function pageOf(path: string): Page {
  const known = pages.get(path);
  if (known) return known;
  const root = fromHtml(readFileSync(join(outFolder, path, 'index.html'), 'utf8'));
  const byId = new Map<string, Element>();
  const look = (node: Root | RootContent): void => {
    if (node.type === 'element' && typeof node.properties['id'] === 'string')
      byId.set(node.properties['id'], node);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(root);
  const page = { root, byId, text: textOf(root).replace(/\s+/gu, ' ') };
  pages.set(path, page);
  return page;
}

function textOf(node: Root | RootContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node && 'children' in node
    ? (node.children as RootContent[]).map((child) => textOf(child)).join('')
    : '';
}

/** Without numbers, note markers, ways back and editorial marks. */
function printedOf(node: RootContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const classes = ([] as unknown[]).concat(node.properties['className'] ?? []).map(String);
  const isOurs =
    node.tagName === 'ins' || classes.some((name) => /^(?:pn|nr|sn|back|retired|right|ed)$/.test(name));
  return isOurs ? '' : (node.children as RootContent[]).map((child) => printedOf(child)).join('');
}

function solid(words: string): string {
  return words.replace(/\s+/gu, '');
}

interface Page {
  readonly root: Root;
  readonly byId: ReadonlyMap<string, Element>;
  readonly text: string;
}
