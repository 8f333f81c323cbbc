/** Articles as TEI, read back by another program's reader of XML: the same words, and every reference leads somewhere. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Element, ElementContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { Archive, Article, ArticleMention } from '../../../src/archive/archive.ts';
import { tei } from '../../../src/exports/texts/tei.ts';
import type { Mention } from '../../../src/names/find-mentions.ts';
import type { ArticleText } from '../../../src/text/article-text.ts';
import { parseText } from '../../../src/text/parse/parse.ts';
import { renderText } from '../../../src/text/render/render.ts';
import { inReadingOrder } from '../../../src/text/reading-order.ts';
import { realArchive } from '../../real-archive.ts';
import { sampleArchive } from '../archive/sample-archive.ts';
import { anchorsOf } from '../text/anchors-of.ts';

const archive = await realArchive();

describe('every article as TEI', () => {
  for (const article of archive.articles) {
    const root = fromXml(tei(archive, article));
    const all = elementsIn(root);
    const byId = new Map(all.map((element) => [element.attributes['xml:id'] ?? '', element]));

    it(`${article.id}: its passages have their published anchors, in order, and the words of the page`, () => {
      const passages = inReadingOrder(archive.words(article));
      const anchors = new Set(passages.map(({ anchor }) => anchor));
      const placed = all.map((element) => element.attributes['xml:id'] ?? '').filter((id) => anchors.has(id));
      assert.deepEqual(
        placed,
        passages.map(({ anchor }) => anchor),
      );
      for (const { anchor, text } of passages) assert.equal(printedOf(byId.get(anchor)), solid(text), anchor);
    });

    it(`${article.id}: what it names has an entry, and no identifier stands twice`, () => {
      const ids = all.flatMap((element) => element.attributes['xml:id'] ?? []);
      assert.equal(new Set(ids).size, ids.length);
      for (const { attributes } of all)
        for (const to of [attributes['ref'], attributes['resp'], attributes['target'], attributes['prev']])
          if (to?.startsWith('#')) assert.ok(byId.has(to.slice(1)), to);
      const named = all.filter(
        ({ name, attributes }) =>
          /^(?:pers|place|org)Name$/.test(name) && attributes['ref'] && !attributes['prev'],
      );
      assert.equal(named.length, archive.mentionsIn(article).length);
    });
  }

  it('an entry has its identifiers before its notes, as an <org> must', () => {
    const entries = archive.articles
      .flatMap((article) => elementsIn(fromXml(tei(archive, article))))
      .filter(({ name }) => ['org', 'person', 'place'].includes(name));
    assert.ok(entries.some(({ name }) => name === 'org'));
    for (const entry of entries) {
      const names = entry.children.flatMap((child) => (child.type === 'element' ? [child.name] : []));
      const note = names.indexOf('note');
      assert.ok(note === -1 || names.lastIndexOf('idno') < note, names.join(' '));
    }
  });

  it('asks the archive for the names of its article, not through all of them', () => {
    for (const article of archive.articles)
      assert.equal(tei({ ...archive, names: [] }, article), tei(archive, article));
  });

  it('lists its names in the order of the index', () => {
    for (const article of archive.articles) {
      const all = elementsIn(fromXml(tei(archive, article)));
      const listed = all.filter(({ name }) => name === 'person').map((one) => one.attributes['xml:id']);
      const known = new Set(listed);
      const indexed = archive.names
        .map(({ reference }) => reference.replace('/', '.'))
        .filter((id) => known.has(id));
      assert.deepEqual(listed, indexed);
    }
  });

  for (const article of archive.articles)
    it(`${article.id}: keeps each mark: what is lost as a gap, a slip with its likely reading`, () => {
      const all = elementsIn(fromXml(tei(archive, article)));
      const count = (name: string): number => all.filter((element) => element.name === name).length;
      const { marks } = archive.text(article);
      assert.equal(count('gap'), marks.filter(({ kind }) => kind === 'missing').length);
      assert.equal(count('corr'), marks.filter(({ reading }) => reading !== undefined).length);
    });
});

describe('the structure of a text in TEI', () => {
  const markdown = `Before.

## A part

First line\\
second line, *leaning*.

### Below it

> Quoted words.

- one
- two

| A | B |
| - | - |
| 1 | 2 |

## Another

Last.
`;
  const document = documentOf(markdown);

  it('is that of the page: divisions under headings, verse, quotations, lists, tables', () => {
    const all = elementsIn(fromXml(document)).slice(1);
    const names = all.slice(all.findIndex(({ name }) => name === 'body')).map(({ name }) => name);
    assert.deepEqual(
      names.join(' '),
      'body head p div head p lb hi div head quote p list item p item p table row cell cell row cell cell div head p',
    );
    assert.match(document, /<row xml:id="p\d+\.1" role="label">/);
  });
});

describe('what a list and a picture say in TEI', () => {
  it('the items of a list have the numbers that are printed', () => {
    const items = elementsIn(fromXml(documentOf('4. four\n5. five\n'))).filter(({ name }) => name === 'item');
    assert.deepEqual(
      items.map(({ attributes }) => attributes['n']),
      ['4', '5'],
    );
  });

  it('whose picture it is, is a note of the editors and none of the words of the source', () => {
    const figure = '<figure><img alt="Men"><p class="right">Photo: X</p></figure>';
    const document = written({ ...emptyText, html: figure });
    assert.match(document, /<figDesc>Men<\/figDesc><note type="editorial" resp="#editors">Photo: X<\/note>/);
  });
});

describe('a likely reading in TEI', () => {
  it('stands in a note where its words cannot be wrapped: parted by type, or across the edge of a name', () => {
    for (const [text, mentions] of [
      [':spelling[men of *Ohs*]{reading="men of Osh"}.', []],
      [':spelling[men of Ohs]{reading="men of Osh"} town.', [mentionOf('Ohs town', 'places/osh', 7)]],
    ] as const) {
      const document = documentOf(text, mentions);
      assert.match(document, /<note [^>]*>[^<]*Likely reading: men of Osh\./, text);
      assert.doesNotMatch(document, /<corr/, text);
      assert.equal(document.includes('<placeName ref'), mentions.length > 0, text);
    }
  });

  it('wraps words with a name in them, the name within', () => {
    const document = documentOf(':spelling[men of Ohs]{reading="men of Osh"} today.', [
      mentionOf('Ohs', 'places/osh', 7),
    ]);
    assert.match(document, /<sic>men of <placeName ref="#places.osh">Ohs<\/placeName><\/sic><corr/);
  });

  it('parts two names that begin at one place under two identifiers', () => {
    const document = documentOf('Osh of :spelling[Ais]{reading="Asia"} steppe.', [
      mentionOf('Osh of Ais steppe', 'places/valley', 0),
      mentionOf('Osh of Ais steppe', 'places/osh', 0),
    ]);
    const ids = [...document.matchAll(/xml:id="(name[^"]*)"/g)].map(([, id]) => id);
    assert.equal(ids.length, 2);
    assert.equal(new Set(ids).size, 2);
  });
});

function mentionOf(surface: string, record: string, start: number): Mention {
  return { at: 'p1', start, end: start + surface.length, surface, record, level: 'top', form: 'name' };
}

function documentOf(markdown: string, mentions: readonly Mention[] = []): string {
  const parsed = parseText(markdown, { lineOffset: 0 });
  assert.deepEqual(parsed.faults, []);
  return written(renderText(parsed, { anchors: anchorsOf(parsed) }), mentions);
}

const emptyText: ArticleText = {
  html: '',
  notesHtml: '',
  paragraphs: [],
  notes: [],
  headings: [],
  marks: [],
};

function written(text: ArticleText, mentions: readonly Mention[] = []): string {
  const sample = sampleArchive({});
  const [article] = sample.articles;
  assert.ok(article);
  const mentionsIn = (): readonly ArticleMention[] =>
    mentions.map((one) => ({ ...one, article: article.id }));
  const own: Archive = { ...sample, text: () => text, words: () => text, mentionsIn };
  return tei(own, article satisfies Article);
}

function elementsIn(node: Root | Element): Element[] {
  const children = (node.children as ElementContent[]).filter((child) => child.type === 'element');
  return [...(node.type === 'element' ? [node] : []), ...children.flatMap((child) => elementsIn(child))];
}

/** What the source prints: without notes of ours, gaps, likely readings and note markers. */
function printedOf(node: Element | ElementContent | undefined): string {
  if (node?.type === 'text') return solid(node.value);
  if (node?.type !== 'element') return '';
  const { name, attributes } = node;
  if (
    name === 'gap' ||
    name === 'corr' ||
    attributes['type'] === 'noteAnchor' ||
    attributes['type'] === 'editorial'
  )
    return '';
  return node.children.map((child) => printedOf(child)).join('');
}

function solid(words: string): string {
  return words.replace(/\s+/gu, '');
}
