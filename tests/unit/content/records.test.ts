/** Every claim, question, event and citation of the archive against the captures: what a reader may rely on. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { z } from 'zod';
import { claimsFile } from '../../../src/records/claim.ts';
import { eventRecord } from '../../../src/records/event.ts';
import { questionRecord } from '../../../src/records/question.ts';
import { referencesIn } from '../../../src/records/reference.ts';
import { sourcesFile } from '../../../src/records/source.ts';
import {
  quotedByClaims,
  quotedByEvent,
  quotedByQuestion,
  quotedBySources,
} from '../../../src/text/evidence/quoted-by-records.ts';
import { checkQuotations } from '../../../src/text/evidence/quoted-words.ts';
import { printedTexts } from './printed-texts.ts';

const content = new URL('../../../content/', import.meta.url);
const texts = printedTexts();
const articles = [...texts.keys()];
const claims = read('claims', claimsFile);
const questions = read('questions', questionRecord);
const events = read('events', eventRecord);
const sources = read('sources', sourcesFile);

describe('the captures', () => {
  it('have 17, 11, 10, 13 and 10 paragraphs, and 27 endnotes in one article', () => {
    const counted = articles.map((article) => {
      const anchors = [...(texts.get(article)?.keys() ?? [])];
      return ['p', 'n'].map((kind) => anchors.filter((anchor) => anchor.startsWith(kind)).length);
    });
    assert.deepEqual(counted, [
      [17, 0],
      [11, 0],
      [10, 27],
      [13, 0],
      [10, 0],
    ]);
  });
});

describe('every record', () => {
  it('rests on words that stand where it says, numbers and printed dates with them', () => {
    for (const [id, file] of claims) assert.deepEqual(checkQuotations(quotedByClaims(file), texts), [], id);
    for (const [id, file] of sources) assert.deepEqual(checkQuotations(quotedBySources(file), texts), [], id);
    for (const [id, event] of events) assert.deepEqual(checkQuotations(quotedByEvent(event), texts), [], id);
    for (const [id, question] of questions) {
      assert.deepEqual(checkQuotations(quotedByQuestion(question), texts), [], id);
    }
  });

  it('names only people, places and organisations that have a record', () => {
    const known = new Set(
      ['people', 'places', 'organisations'].flatMap((folder) =>
        readdirSync(new URL(`${folder}/`, content)).map((file) => `${folder}/${file.replace(/\.yaml$/, '')}`),
      ),
    );
    const unknown = [...claims, ...questions, ...events, ...sources].flatMap(([id, record]) =>
      referencesIn(record)
        .filter(({ reference }) => !known.has(reference))
        .map(({ reference }) => `${id}: ${reference}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('of one article stands in the file of that article', () => {
    for (const [id, file] of [...claims, ...sources]) assert.equal(file.article, id);
    assert.deepEqual([...claims.keys()].sort(), [...articles].sort());
    assert.deepEqual([...sources.keys()].sort(), [...articles].sort());
  });

  it('cites only citations of its own article', () => {
    for (const [id, file] of claims) {
      const cited = new Set(sources.get(id)?.sources.map((source) => source.id));
      for (const claim of file.claims) {
        for (const one of claim.cites) assert.ok(cited.has(one), `${id}.${claim.id} cites ${one}`);
      }
    }
  });
});

describe('the numbers of fighters', () => {
  const given = (article: string, ids: readonly string[]) =>
    ids.map((id) => claims.get(article)?.claims.find((claim) => claim.id === id)?.amount);

  it('are those of the report of 2014', () => {
    assert.deepEqual(
      given('edm-2014-alien-war', [
        'fighters-kazakhstan',
        'fighters-kyrgyzstan',
        'fighters-tajikistan',
        'fighters-turkmenistan',
        'fighters-uzbekistan',
      ]),
      [
        { qualifier: 'exact', value: 250 },
        { qualifier: 'exact', value: 100 },
        { qualifier: 'exact', value: 190 },
        { qualifier: 'exact', value: 360 },
        { qualifier: 'more-than', value: 500 },
      ],
    );
  });

  it('are those of A.I., official for two countries and unofficial for three', () => {
    assert.deepEqual(
      given('ai-2014-isil', [
        'joined-kyrgyzstan',
        'joined-tajikistan',
        'fighters-uzbekistan',
        'fighters-turkmenistan',
        'fighters-kazakhstan',
      ]),
      [
        { qualifier: 'exact', value: 150 },
        { qualifier: 'exact', value: 200 },
        { qualifier: 'about', value: 500 },
        { qualifier: 'about', value: 300 },
        { qualifier: 'about', value: 150 },
      ],
    );
  });

  it('are those of Goble in 2016, one of them unknown', () => {
    assert.deepEqual(
      given('goble-2016-stopped-paying', [
        'joined-kazakhstan',
        'joined-kyrgyzstan',
        'joined-uzbekistan',
        'joined-tajikistan',
        'joined-turkmenistan',
      ]),
      [
        { qualifier: 'range', from: 'a few dozen', to: 100, toQualifier: 'at-most' },
        { qualifier: 'up-to', value: 800 },
        { qualifier: 'more-than', value: 1000 },
        { qualifier: 'more-than', value: 1000 },
        { qualifier: 'unknown', printed: 'unknown' },
      ],
    );
  });
});

describe('the citations', () => {
  const of = (article: string) => sources.get(article)?.sources ?? [];

  it('are all 15 brackets of the Eurasia Daily Monitor, one of them with two dates', () => {
    const body = [...(texts.get('edm-2014-alien-war') ?? [])];
    const printed = body.flatMap(([anchor, text]) =>
      [...text.matchAll(/\(([^()]+, (?:August|September|November) \d+[^()]*)\)/g)].map(
        ([, words]) => `${anchor} ${words}`,
      ),
    );
    const recorded = of('edm-2014-alien-war').filter((source) => source.form === 'bracket');
    assert.equal(printed.length, 15);
    assert.deepEqual([...new Set(recorded.map(({ where, words }) => `${where} ${words}`))], printed);
    assert.equal(recorded.length, 16);
  });

  it('are all 27 endnotes of A.I., of which two hold several and two pairs are the same', () => {
    const notes = of('ai-2014-isil').filter((source) => source.form === 'endnote');
    assert.deepEqual(
      [...new Set(notes.map((source) => source.where))],
      Array.from({ length: 27 }, (_, i) => `n${i + 1}`),
    );
    assert.equal(notes.length, 30);
    const same = notes.filter((source) => source.sameAs).map((source) => [source.id, source.sameAs]);
    assert.deepEqual(same, [
      ['n15', 'n14'],
      ['n16', 'n13'],
    ]);
  });

  it('hold no address of a file on somebody’s disk', () => {
    assert.ok(!JSON.stringify([...sources]).includes('file:'));
  });
});

describe('any two articles', () => {
  for (const [i, one] of articles.entries()) {
    for (const other of articles.slice(i + 1)) {
      it(`${one} and ${other} speak on at least two of the same questions`, () => {
        const shared = [...questions].filter(([, question]) => {
          const speaking = question.positions.flatMap(({ voices }) => voices.map((voice) => voice.article));
          return speaking.includes(one) && speaking.includes(other);
        });
        assert.ok(shared.length >= 2, `they share ${shared.map(([id]) => id).join(', ') || 'none'}`);
      });
    }
  }
});

/** In: a folder of content and its schema. Out: id → record; a fault of the schema fails the test. */
function read<Schema extends z.ZodType>(folder: string, schema: Schema): Map<string, z.output<Schema>> {
  const files = readdirSync(new URL(`${folder}/`, content)).sort();
  return new Map(
    files.map((file) => {
      const source = readFileSync(new URL(`${folder}/${file}`, content), 'utf8');
      const result = schema.safeParse(parse(source));
      assert.ok(result.success, `${folder}/${file}: ${result.error?.message}`);
      return [file.replace(/\.yaml$/, ''), result.data];
    }),
  );
}
