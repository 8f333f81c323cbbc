/** /data/places.geojson */
import { placesGeoJson } from '../../exports/places-geojson.ts';
import { openArchive } from '../../reading/open.ts';
import { archiveKey } from '../../views/shown-keys.ts';

export async function keyOf(): Promise<string> {
  return archiveKey(await openArchive(), 'described', ['places']);
}

export async function GET(): Promise<Response> {
  return new Response(placesGeoJson(await openArchive()), {
    headers: { 'Content-Type': 'application/geo+json' },
  });
}
