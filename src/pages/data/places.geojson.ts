/** /data/places.geojson */
import { placesGeoJson } from '../../exports/places-geojson.ts';
import { openArchive } from '../../reading/open.ts';

export async function GET(): Promise<Response> {
  return new Response(placesGeoJson(await openArchive()), {
    headers: { 'Content-Type': 'application/geo+json' },
  });
}
