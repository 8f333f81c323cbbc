/** The tables for researchers: every row has its key, every key leads somewhere, and all formats say the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tables as namedToHosts } from '../../../scripts/hosting/headers-file.ts';
import { claimsJson } from '../../../src/exports/claims-json.ts';
import { eventsJson } from '../../../src/exports/events-json.ts';
import { namesJson } from '../../../src/exports/names-json.ts';
import { namesSkos } from '../../../src/exports/names-skos.ts';
import { descriptionOf, pageMetadata } from '../../../src/exports/page-metadata.ts';
import { placesGeoJson } from '../../../src/exports/places-geojson.ts';
import { allTables, tableNamed } from '../../../src/exports/tables/all-tables.ts';
import { dataPackage } from '../../../src/exports/tables/data-package.ts';
import type { Cell, Row } from '../../../src/exports/tables/table.ts';
import { tableCsv } from '../../../src/exports/tables/written-table.ts';
import { partsOf } from '../../../src/exports/tables/year-parts.ts';
import { figuresOf } from '../../../src/views/figures/figures.ts';
import { passageLinks } from '../../../src/views/passages/passage-links.ts';
import { timelineOf } from '../../../src/views/timeline/timeline.ts';
import { realArchive } from '../../real-archive.ts';
import { readCsv } from './csv-read.ts';
import { csvOf, jsonOf } from './whole-table.ts';

const archive = await realArchive();
describe('every table', () => {
  for (const { name, key, links, fields } of allTables) {
    it(`${name}: no key stands twice, and each link leads to a row`, () => {
      const rows = rowsOf(name);
      assert.equal(new Set(rows.map((row) => keyOf(row, key))).size, rows.length);
      for (const row of rows)
        for (const { name: field, always } of fields)
          if (always) assert.ok(row[field] !== null && row[field] !== '', `${field} of ${keyOf(row, key)}`);
      for (const { fields: from, to, at } of links) {
        const there = new Set(rowsOf(to).map((row) => keyOf(row, at)));
        const lost = rows.filter((row) => row[from.at(-1) ?? ''] !== null && !there.has(keyOf(row, from)));
        assert.deepEqual(lost, [], `to ${to}`);
      }
    });
  }

  it('says the same as CSV and as JSON, read back by their own rules', () => {
    for (const table of allTables) {
      const [head = [], ...lines] = readCsv(csvOf(table, archive));
      const rows = JSON.parse(jsonOf(table, archive)) as Record<string, Cell>[];
      assert.equal(lines.length, rows.length, table.name);
      assert.deepEqual(
        head,
        table.fields.map(({ name }) => name),
      );
      rows.forEach((row, i) => {
        assert.deepEqual(Object.keys(row), head);
        const told = head.map((field) => inCsv(row[field] ?? null));
        const read = (lines[i] ?? []).map((cell) => cell.replace(/^'(?=[=+\-@])/, ''));
        assert.deepEqual(read, told, table.name);
      });
    }
  });

  it('is named to hosts, so that they send it as what it is', () => {
    assert.deepEqual(
      namedToHosts,
      allTables.map(({ name }) => name),
    );
  });
});

it('a long table has parts by year that are together the whole, each row once', () => {
  const table = tableNamed('passages');
  const parts = partsOf([table, tableNamed('moved')], { archive, most: 50 });
  assert.deepEqual(
    parts.map(({ year }) => year),
    ['2014', '2015', '2016', '2018'],
  );
  assert.deepEqual(
    parts.flatMap((part) => [...part.rows()]),
    [...table.rows(archive)],
  );
  assert.match(
    [...tableCsv(table, parts[0]?.rows() ?? [])].join(''),
    /^article,passage,.*\r\nai-2014-isil,title,/,
  );
});

describe('the tables and the other files', () => {
  it('have the same claims, events and names in the same order', () => {
    const link = passageLinks(archive);
    const { claims } = JSON.parse(claimsJson(figuresOf(archive, link))) as { claims: Row[] };
    assert.deepEqual(rowsOf('claims'), claims);
    const { events } = JSON.parse(eventsJson(timelineOf(archive, link))) as {
      events: (Row & { tellings: Row[] })[];
    };
    assert.deepEqual(
      rowsOf('events').map(({ id, date, tellings }) => [id, date, tellings]),
      events.map(({ id, date, tellings }) => [id, date, tellings.length]),
    );
    const names = JSON.parse(namesJson(archive)) as (Row & { printed: Row[]; further: Row[] })[];
    assert.deepEqual(
      rowsOf('names').map(({ record, mentions }) => [record, mentions]),
      names.map(({ record, mentions }) => [record, mentions]),
    );
    assert.deepEqual(
      rowsOf('spellings').map(({ spelling }) => spelling),
      names.flatMap(({ printed, further }) => [...printed, ...further].map(({ text }) => text)),
    );
  });

  it('mentions stand where they are said to stand in the words of their passages', () => {
    const words = new Map(
      rowsOf('passages').map((row) => [keyOf(row, ['article', 'passage']), row['words']]),
    );
    const mentions = rowsOf('mentions');
    assert.ok(mentions.length > 300);
    for (const mention of mentions)
      assert.equal(
        String(words.get(keyOf(mention, ['article', 'at']))).slice(
          Number(mention['start']),
          Number(mention['end']),
        ),
        mention['surface'],
      );
  });

  it('the data package describes each column, and links only what is there', () => {
    const { resources } = JSON.parse(dataPackage()) as { resources: DataResource[] };
    assert.deepEqual(
      resources.map(({ path, schema }) => [path, schema.fields.map(({ name }) => name)]),
      allTables.map(({ name, fields }) => [`${name}.csv`, fields.map((field) => field.name)]),
    );
    for (const { schema, name } of resources)
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const target = resources.find((one) => one.name === (reference.resource || name));
        const known = target?.schema.fields.map((field) => field.name) ?? [];
        assert.ok(reference.fields.every((field) => known.includes(field)));
        assert.equal(fields.length, reference.fields.length);
      }
  });
});

describe('the licence of a table', () => {
  it('is CC0 for our own records; where words of articles stand in it, it leads to their holders', () => {
    const file = JSON.parse(dataPackage()) as {
      licenses?: unknown;
      resources: { name: string; licenses: { path: string }[] }[];
    };
    assert.equal(file.licenses, undefined);
    const free = file.resources.filter(({ licenses }) =>
      licenses.some(({ path }) => path.includes('publicdomain')),
    );
    const printed = new Set(
      archive.articles.flatMap((article) => archive.words(article).paragraphs.map(({ text }) => text)),
    );
    const sentences = [...printed].filter((text) => text.length > 60).map((text) => text.slice(0, 60));
    assert.ok(sentences.length > 50);
    for (const { name } of free) {
      const csv = csvOf(tableNamed(name), archive);
      assert.ok(!sentences.some((words) => csv.includes(words)), name);
      assert.ok(
        !tableNamed(name).fields.some((field) => field.name === 'words' && field.type === 'string'),
        name,
      );
    }
    assert.ok(free.some(({ name }) => name === 'names'));
    for (const { name, licenses } of file.resources)
      if (!free.some((one) => one.name === name)) assert.match(licenses[0]?.path ?? '', /\/rights\/$/);
  });
});

describe('of a private person', () => {
  const secret = archive.names.filter(({ folder, record }) => folder === 'people' && record.private);

  it('no table, thesaurus or map says more than the printed forms', () => {
    assert.ok(secret.length > 0);
    const files = [
      namesJson(archive),
      namesSkos(archive),
      placesGeoJson(archive),
      ...allTables.map((one) => csvOf(one, archive)),
    ];
    for (const { record } of secret)
      for (const file of files) {
        assert.ok(!file.includes(record.description), record.name);
        assert.ok(record.identity === undefined || !file.includes(record.identity), record.name);
      }
  });

  it('the head of the page says no more either; of others it says who they are', () => {
    for (const about of archive.names) {
      const description = descriptionOf(about);
      const head = JSON.stringify(pageMetadata({ title: about.record.name, description, path: '/', about }));
      assert.ok(head.includes(about.record.name));
      assert.equal(description.includes(about.record.description), !secret.includes(about));
      if (secret.includes(about)) assert.ok(!head.includes(about.record.description), about.reference);
    }
  });
});

describe('places for other programs', () => {
  it('every place is a point with longitude first', () => {
    const { features } = JSON.parse(placesGeoJson(archive)) as {
      features: { id: string; geometry: { coordinates: number[] }; properties: Row }[];
    };
    const places = rowsOf('names').filter(({ folder }) => folder === 'places');
    assert.deepEqual(
      features.map(({ id, geometry, properties }) => [id, ...geometry.coordinates, properties['mentions']]),
      places.map(({ record, longitude, latitude, mentions }) => [record, longitude, latitude, mentions]),
    );
    const osh = features.find(({ id }) => id === 'places/osh');
    assert.ok((osh?.geometry.coordinates[0] ?? 0) > 70);
  });
});

function rowsOf(name: string): readonly Row[] {
  return [...tableNamed(name).rows(archive)];
}

function keyOf(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

function inCsv(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

interface DataResource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: { readonly name: string }[];
    readonly foreignKeys?: {
      readonly fields: string[];
      readonly reference: { readonly resource: string; readonly fields: string[] };
    }[];
  };
}
