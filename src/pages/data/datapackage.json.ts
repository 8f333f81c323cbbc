/** /data/datapackage.json */
import { dataPackage } from '../../exports/tables/data-package.ts';

export function GET(): Response {
  return new Response(dataPackage(), { headers: { 'Content-Type': 'application/json' } });
}
