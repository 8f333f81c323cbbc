/** /data/names.jsonld: names as a thesaurus that catalogues read. */
import type { Archive, NamedRecord } from '../archive/archive.ts';
import { siteName } from '../site.ts';
import { absoluteUrl, pageUrl, recordUrl } from '../urls.ts';

/**
 * In: the archive. Out: JSON-LD 1.1 with its context in itself: a SKOS concept scheme (https://www.w3.org/TR/skos-reference/), each record
 * a concept and a person, place or organisation of schema.org, on a line. Labels carry language and script (BCP 47); slips are hidden labels;
 * no label stands twice, as SKOS asks. Of a private person there are the printed forms alone.
 */
export function namesSkos(archive: Archive): string {
  const scheme = {
    '@id': schemeUrl(),
    '@type': 'skos:ConceptScheme',
    'skos:prefLabel': { '@value': `Names in ${siteName}`, '@language': 'en' },
  };
  const graph = [scheme, ...archive.names.map(concept)].map((node) => JSON.stringify(node));
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${graph.join(',\n')}\n]}\n`;
}

/** In: a record. Out: the narrowest class of https://schema.org that is certainly right: `Person`, `Country`. */
export function schemaTypeOf(name: NamedRecord): string {
  if (name.folder === 'people') return 'Person';
  if (name.folder === 'places')
    return { country: 'Country', city: 'City' }[name.record.kind as string] ?? 'Place';
  return name.record.kind === 'media outlet' ? 'NewsMediaOrganization' : 'Organization';
}

function concept(name: NamedRecord): object {
  const { reference, record } = name;
  const isPrivate = name.folder === 'people' && name.record.private;
  const page = absoluteUrl(recordUrl(reference));
  return {
    '@id': page,
    '@type': ['skos:Concept', `schema:${schemaTypeOf(name)}`],
    'skos:inScheme': { '@id': schemeUrl() },
    'skos:prefLabel': { '@value': record.name, '@language': 'en' },
    'schema:name': record.name,
    ...labelsOf(record),
    ...(!isPrivate && { 'skos:definition': { '@value': record.description, '@language': 'en' } }),
    ...(!isPrivate && record.identity !== undefined && { 'skos:editorialNote': record.identity }),
    ...(record.wikidata !== undefined && {
      'schema:sameAs': { '@id': `http://www.wikidata.org/entity/${record.wikidata}` },
    }),
    ...aboutOf(name),
    'schema:url': { '@id': page },
  };
}

function labelsOf({ name, printed, further }: NamedRecord['record']): Record<string, Label[]> {
  const seen = new Set([`${name}@en`]);
  const labels: Record<string, Label[]> = {};
  const all = [
    ...printed.map(({ text, form, language }) => ({ text, kind: form, language: language ?? 'en' })),
    ...further,
  ];
  for (const { text, kind, language } of all) {
    if (seen.has(`${text}@${language}`)) continue;
    seen.add(`${text}@${language}`);
    const isSlip = kind === 'typo' || kind === 'misspelling';
    (labels[isSlip ? 'skos:hiddenLabel' : 'skos:altLabel'] ??= []).push({
      '@value': text,
      '@language': language,
    });
  }
  return labels;
}

function aboutOf(name: NamedRecord): object {
  const to = (reference: string): object => ({ '@id': absoluteUrl(recordUrl(reference)) });
  if (name.folder === 'places') {
    const [latitude, longitude] = name.record.coordinates;
    return {
      'schema:geo': {
        '@type': 'schema:GeoCoordinates',
        'schema:latitude': latitude,
        'schema:longitude': longitude,
      },
      ...(name.record.parents.length > 0 && {
        'skos:broader': name.record.parents.map(to),
        'schema:containedInPlace': name.record.parents.map(to),
      }),
    };
  }
  if (name.folder === 'people') return {};
  const { place, partOf } = name.record;
  return {
    ...(partOf !== undefined && { 'skos:broader': to(partOf), 'schema:parentOrganization': to(partOf) }),
    ...(place !== undefined && { 'schema:location': to(place) }),
  };
}

function schemeUrl(): string {
  return absoluteUrl(pageUrl('names/'));
}

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
};

interface Label {
  readonly '@value': string;
  readonly '@language': string;
}
