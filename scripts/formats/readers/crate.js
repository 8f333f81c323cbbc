/**
 * ro-crate-metadata.json by the checker of the library ro-crate, and by jsonld with the context that this library brings along: no term is
 * unknown, and every part that it names is in the release.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(`${process.cwd()}/`);
const context = require('ro-crate/lib/context.json');
// The library keeps what fetches when it is loaded.
globalThis.fetch = () => Promise.resolve(Response.json(context));
const { Checker, ROCrate } = require('ro-crate');
const jsonld = require('jsonld');
const base = 'https://example.org/';
const data = join(process.argv[3], 'data');
const metadata = JSON.parse(readFileSync(join(data, 'ro-crate-metadata.json'), 'utf8'));
const crate = new ROCrate(metadata, { array: true, link: true });
const checker = new Checker(crate);
await checker.check();
for (const { status, message } of checker.checklist) if (!status) process.stdout.write(`${message}\n`);
const parts = crate.rootDataset.hasPart.map((part) => part['@id']);
for (const part of parts) if (!existsSync(join(data, part))) process.stdout.write(`${part} is not in it\n`);
await jsonld
  .expand(metadata, {
    documentLoader: (documentUrl) => ({ documentUrl, document: context }),
    safe: true,
    base,
  })
  .catch(({ message, details }) => process.stdout.write(`${message} ${JSON.stringify(details)}\n`));
process.stdout.write(`read ${parts.length} parts\n`);
