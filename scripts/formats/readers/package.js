/** datapackage.json and its tables by the library of Frictionless Data: types, what is required, keys. Keys between tables: tables.py. */
import { createRequire } from 'node:module';

const { Package } = createRequire(`${process.cwd()}/`)('datapackage');
const described = await Package.load(`${process.argv[2]}/data/datapackage.json`, { strict: true });
let rows = 0;
for (const error of described.errors) process.stdout.write(`${error.message}\n`);
for (const table of described.resources) {
  try {
    rows += (await table.read({ keyed: true })).length;
  } catch (error) {
    const faults = error.multiple ? error.errors : [error];
    for (const { message } of faults.slice(0, 5)) process.stdout.write(`${table.name}: ${message}\n`);
  }
}
process.stdout.write(`read ${rows} rows of ${described.resources.length} tables\n`);
