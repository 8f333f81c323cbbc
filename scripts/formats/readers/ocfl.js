/** The storage root of OCFL by the library @ocfl/ocfl-fs: the object of the release, each file with the bytes of the bag. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ocfl = createRequire(`${process.cwd()}/`)('@ocfl/ocfl-fs');
const [, , , bag, , root] = process.argv;
const storage = ocfl.storage({ root, layout: '0002-flat-direct-storage-layout' });
await storage.load();
const object = storage.object('steppe-archive');
await object.load();
let files = 0;
for await (const file of await object.files()) {
  const bytes = await file.buffer();
  if (!Buffer.from(bytes).equals(readFileSync(join(bag, file.logicalPath))))
    process.stdout.write(`${file.logicalPath} differs from the bag\n`);
  files += 1;
}
process.stdout.write(`read ${files} files\n`);
