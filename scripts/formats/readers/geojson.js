/** places.geojson by the JSON schema of RFC 7946: and every place of the table of names is in it, mentioned as often. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const Ajv = require('ajv');
const schema = require('geojson-schema/GeoJSON.json');
const data = `${process.argv[2]}/data/`;
const places = JSON.parse(readFileSync(`${data}places.geojson`, 'utf8'));
const validate = new Ajv({ strict: false }).compile(schema);
if (!validate(places))
  for (const { instancePath, message } of validate.errors.slice(0, 5))
    process.stdout.write(`${instancePath} ${message}\n`);
const told = new Map(places.features.map(({ id, properties }) => [id, properties.mentions]));
const names = readFileSync(`${data}names.jsonl`, 'utf8').split('\n').filter(Boolean).map(JSON.parse);
for (const { record, mentions } of names.filter((one) => one.record.startsWith('places/')))
  if (told.get(record) !== mentions)
    process.stdout.write(`${record}: ${told.get(record)}, not ${mentions}\n`);
for (const { id, geometry } of places.features)
  if (Math.abs(geometry.coordinates[1]) > 90) process.stdout.write(`${id}: latitude before longitude\n`);
process.stdout.write(`read ${places.features.length} places\n`);
