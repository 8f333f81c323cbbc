/** Names as linked data: one identifier for whoever or whatever is meant, labels and broader places as SKOS asks. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NamedRecord } from '../../../src/archive/archive.ts';
import { namesSkos } from '../../../src/exports/names-skos.ts';
import { pageMetadata } from '../../../src/exports/page-metadata.ts';
import { placesGeoJson } from '../../../src/exports/places-geojson.ts';
import { namesTable } from '../../../src/exports/tables/names-tables.ts';
import { teiNames } from '../../../src/exports/texts/tei-names.ts';
import { xmlDocument } from '../../../src/exports/xml-document.ts';
import { recordUrl } from '../../../src/urls.ts';
import { realArchive } from '../../real-archive.ts';
import { sampleArchive } from '../archive/sample-archive.ts';

const archive = await realArchive();

describe('names as linked data', () => {
  it('a label stands once, whatever its kind, as SKOS asks', () => {
    const { '@graph': graph } = JSON.parse(namesSkos(archive)) as {
      '@graph': Record<string, Label | Label[]>[];
    };
    assert.equal(graph.length, archive.names.length + 1);
    for (const node of graph) {
      const labels = ['prefLabel', 'altLabel', 'hiddenLabel']
        .flatMap((kind) => node[`skos:${kind}`] ?? [])
        .map((label) => `${label['@value']}@${label['@language']}`);
      assert.equal(new Set(labels).size, labels.length);
    }
    const karin = graph.find((node) => JSON.stringify(node['@id']).endsWith('/people/yerlan-karin/#name"'));
    assert.deepEqual(karin?.['@type'], ['skos:Concept', 'schema:Person']);
  });

  it('who or what is meant has one identifier in the thesaurus and on its page, and the page another', () => {
    const { '@graph': graph } = JSON.parse(namesSkos(archive)) as { '@graph': { '@id': string }[] };
    const ids = new Set(graph.map((node) => node['@id']));
    for (const about of archive.names) {
      const path = recordUrl(about.reference);
      const { jsonLd } = pageMetadata({ title: 'A', description: 'B', path, about });
      const page = JSON.parse(jsonLd) as { '@id': string; mainEntity: { '@id': string } };
      assert.ok(ids.has(page.mainEntity['@id']), page.mainEntity['@id']);
      assert.ok(!ids.has(page['@id']));
    }
    for (const [, to = ''] of namesSkos(archive).matchAll(/"skos:broader":\[?\{"@id":"([^"]*)"/g))
      assert.ok(ids.has(to), to);
  });

  it('broader are the places in which one lies at once, all of them where it crosses borders', () => {
    const small = sampleArchive({});
    const { '@graph': graph } = JSON.parse(namesSkos(small)) as { '@graph': Record<string, unknown>[] };
    const broader = (id: string): string[] => {
      const node = graph.find((one) => String(one['@id']).includes(`/places/${id}/`));
      return ((node?.['skos:broader'] ?? []) as { '@id': string }[]).map(
        (to) => to['@id'].split('/').at(-2) ?? '',
      );
    };
    assert.deepEqual(broader('osh'), ['valley']);
    assert.deepEqual(broader('valley'), ['uzbekistan', 'kyrgyzstan']);
    assert.deepEqual(broader('asia'), []);
  });
  it('what other registers call it stands in the thesaurus, on its page, in the table, on the map, in TEI', () => {
    const small = sampleArchive({});
    const names = small.names.map((name) =>
      name.folder === 'places' && name.record.id === 'osh'
        ? { ...name, record: { ...name.record, wikidata: 'Q1', geonames: '22', viaf: '333' } }
        : name,
    );
    const named = (reference: string): NamedRecord =>
      names.find((name) => name.reference === reference) ?? small.name(reference);
    const own = { ...small, names, name: named };
    const things = [
      'http://www.wikidata.org/entity/Q1',
      'https://sws.geonames.org/22/',
      'http://viaf.org/viaf/333',
    ];
    const { '@graph': graph } = JSON.parse(namesSkos(own)) as { '@graph': Record<string, unknown>[] };
    const osh = graph.find((node) => String(node['@id']).includes('/places/osh/'));
    assert.deepEqual(
      osh?.['schema:sameAs'],
      things.map((id) => ({ '@id': id })),
    );
    const { jsonLd } = pageMetadata({ description: 'B', path: '/places/osh/', about: named('places/osh') });
    assert.deepEqual((JSON.parse(jsonLd) as { mainEntity: object }).mainEntity, {
      ...(JSON.parse(jsonLd) as { mainEntity: object }).mainEntity,
      sameAs: things,
    });
    const row = [...namesTable.rows(own)].find(({ record }) => record === 'places/osh');
    assert.deepEqual([row?.['wikidata'], row?.['geonames'], row?.['viaf']], ['Q1', '22', '333']);
    assert.match(placesGeoJson(own), /"wikidata":"Q1","geonames":"22","viaf":"333"/);
    const [article] = own.articles;
    assert.ok(article);
    const mention = {
      at: 'p1',
      start: 0,
      end: 3,
      surface: 'Osh',
      record: 'places/osh',
      level: 'top',
      form: 'name',
      article: 'first',
    } as const;
    const [lists] = teiNames({ ...own, mentionsIn: () => [mention] }, article);
    const written = lists === undefined ? '' : xmlDocument(lists);
    for (const thing of things) assert.ok(written.includes(`>${thing}</idno>`), thing);
  });
});

interface Label {
  readonly '@value': string;
  readonly '@language': string;
}
