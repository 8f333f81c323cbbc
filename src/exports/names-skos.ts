/** /data/names.jsonld: names as a thesaurus that catalogues read. */
import type { Archive, NamedRecord } from '../archive/archive.ts';
import { isPrivate } from '../archive/named-records.ts';
import { identifiersOf } from '../records/authority.ts';
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
  const graph = [scheme, ...archive.names.map((name) => concept(archive, name))].map((node) =>
    JSON.stringify(node),
  );
  return `{"@context":${JSON.stringify(context)},"@graph":[\n${graph.join(',\n')}\n]}\n`;
}

/** In: a record. Out: the narrowest class of https://schema.org that is certainly right: `Person`, `Country`. */
export function schemaTypeOf(name: NamedRecord): string {
  if (name.folder === 'people') return 'Person';
  if (name.folder === 'places')
    return { country: 'Country', city: 'City' }[name.record.kind as string] ?? 'Place';
  return name.record.kind === 'media outlet' ? 'NewsMediaOrganization' : 'Organization';
}

/**
 * In: `people/kadyr-malikov`. Out: the identifier of who or what is meant, in every file and page: the page itself has another, its address.
 */
export function namedThing(reference: string): string {
  return `${absoluteUrl(recordUrl(reference))}#name`;
}

function concept(archive: Archive, name: NamedRecord): object {
  const { reference, record } = name;
  const isHidden = isPrivate(name);
  return {
    '@id': namedThing(reference),
    '@type': ['skos:Concept', `schema:${schemaTypeOf(name)}`],
    'skos:inScheme': { '@id': schemeUrl() },
    'skos:prefLabel': { '@value': record.name, '@language': 'en' },
    'schema:name': record.name,
    ...labelsOf(record),
    ...(!isHidden && { 'skos:definition': { '@value': record.description, '@language': 'en' } }),
    ...(!isHidden && record.identity !== undefined && { 'skos:editorialNote': record.identity }),
    ...sameThings(record),
    ...aboutOf(archive, name),
    'schema:url': { '@id': absoluteUrl(recordUrl(reference)) },
  };
}

function sameThings(record: NamedRecord['record']): object {
  const things = identifiersOf(record).map(({ entity }) => ({ '@id': entity }));
  return things.length === 0 ? {} : { 'schema:sameAs': things.length === 1 ? things[0] : things };
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

function aboutOf(archive: Archive, name: NamedRecord): object {
  const to = (reference: string): object => ({ '@id': namedThing(reference) });
  if (name.folder === 'places') {
    const [latitude, longitude] = name.record.coordinates;
    return {
      'schema:geo': {
        '@type': 'schema:GeoCoordinates',
        'schema:latitude': latitude,
        'schema:longitude': longitude,
      },
      ...(name.record.parents.length > 0 && {
        'skos:broader': nearestOf(archive, name.record.parents).map(to),
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

/** A place that crosses borders lies in several; those in which another of them lies are broader by it already. */
function nearestOf(archive: Archive, parents: readonly string[]): readonly string[] {
  return parents.filter((one) => !parents.some((other) => other !== one && liesIn(archive, other, one)));
}

function liesIn(archive: Archive, place: string, within: string): boolean {
  const { folder, record } = archive.name(place);
  return folder === 'places' && record.parents.some((one) => one === within || liesIn(archive, one, within));
}

function schemeUrl(): string {
  return `${absoluteUrl(pageUrl('names/'))}#names`;
}

const context = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  schema: 'https://schema.org/',
};

interface Label {
  readonly '@value': string;
  readonly '@language': string;
}
