/** /data/places.geojson: the places on a map. */
import type { Archive } from '../archive/archive.ts';
import { absoluteUrl, recordUrl } from '../urls.ts';

/**
 * In: the archive. Out: a FeatureCollection (RFC 7946), a place on a line in the order of the index, each a point with longitude before
 * latitude, WGS 84; with how often the articles mention it, nested mentions included.
 */
export function placesGeoJson(archive: Archive): string {
  const features = archive.names.flatMap((name) => {
    if (name.folder !== 'places') return [];
    const { reference, record } = name;
    const mentions = archive.mentionsOf(reference);
    const [latitude, longitude] = record.coordinates;
    return JSON.stringify({
      type: 'Feature',
      id: reference,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties: {
        record: reference,
        name: record.name,
        kind: record.kind,
        description: record.description,
        mentions: mentions.length,
        articles: new Set(mentions.map(({ article }) => article)).size,
        parents: record.parents,
        wikidata: record.wikidata ?? null,
        geonames: record.geonames ?? null,
        viaf: record.viaf ?? null,
        address: absoluteUrl(recordUrl(reference)),
      },
    });
  });
  const list = features.length === 0 ? '' : `\n${features.join(',\n')}\n`;
  return `{"type":"FeatureCollection","features":[${list}]}\n`;
}
