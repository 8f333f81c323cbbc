/** Names and marks as annotations: each points at one place, and keeps its identifier when others come or go. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Archive, Article, ArticleMention } from '../../../src/archive/archive.ts';
import { annotations } from '../../../src/exports/texts/annotations.ts';
import { parseText } from '../../../src/text/parse/parse.ts';
import { renderText } from '../../../src/text/render/render.ts';
import { realArchive } from '../../real-archive.ts';
import { sampleArchive } from '../archive/sample-archive.ts';
import { anchorsOf } from '../text/anchors-of.ts';

const archive = await realArchive();
const all = archive.articles.map((article) => ({ article, items: itemsOf(archive, article) }));

describe('an annotation', () => {
  it('stands for every mention and every mark', () => {
    for (const { article, items } of all)
      assert.equal(items.length, archive.mentionsIn(article).length + archive.text(article).marks.length);
  });

  it('has an element and a position in it, and words with what stands around them, byline and title too', () => {
    const parts = new Set<string | undefined>();
    for (const { target } of all.flatMap(({ items }) => items)) {
      const [quote, part] = target.selector;
      assert.ok(quote && part);
      assert.equal(typeof quote.prefix, 'string');
      assert.equal(typeof quote.suffix, 'string');
      assert.equal(part.refinedBy && part.refinedBy.end - part.refinedBy.start, quote.exact?.length);
      parts.add(part.value);
    }
    assert.ok(parts.has('p.signed') && parts.has('h1') && parts.has('p1'));
  });

  it('is not the record that it speaks of', () => {
    for (const { body } of all.flatMap(({ items }) => items)) assert.equal(body.id, undefined);
  });

  it('has an identifier of its own, which stays when an earlier mention is found no more', () => {
    for (const { article, items } of all) {
      const ids = items.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const mentionsIn = (one: Article): readonly ArticleMention[] => archive.mentionsIn(one).slice(1);
      const fewer = itemsOf({ ...archive, mentionsIn }, article);
      assert.deepEqual(
        fewer.map(({ id }) => id),
        ids.slice(1),
      );
    }
  });

  it('has an identifier of its own where two marks stand side by side', () => {
    const { items } = markedUp('Lost here: :missing[link] :missing[link] and :missing[link].');
    assert.deepEqual(
      items.map(({ id }) => id.split('#')[1]),
      ['mark.p1.9', 'mark.p1.9.2', 'mark.p1.12'],
    );
  });

  it('of a withdrawn article there is none', () => {
    const [article] = archive.articles;
    assert.ok(article);
    const status = { state: 'withdrawn', date: '2026-01-01', reason: 'Asked for.' } as const;
    assert.deepEqual(itemsOf(archive, { ...article, record: { ...article.record, status } }), []);
  });
});

function markedUp(markdown: string): { items: Annotation[] } {
  const sample = sampleArchive({});
  const [article] = sample.articles;
  assert.ok(article);
  const parsed = parseText(markdown, { lineOffset: 0 });
  const text = renderText(parsed, { anchors: anchorsOf(parsed) });
  return { items: itemsOf({ ...sample, text: () => text, words: () => text }, article) };
}

function itemsOf(from: Archive, article: Article): Annotation[] {
  return (JSON.parse(annotations(from, article)) as { items: Annotation[] }).items;
}

interface Annotation {
  readonly id: string;
  readonly body: { readonly id?: string };
  readonly target: { readonly selector: readonly Selector[] };
}

interface Selector {
  readonly value?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly refinedBy?: { readonly start: number; readonly end: number };
}
