/** `npm run --silent sbom`: prints the bill of materials of the archive’s programs, CycloneDX as JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/store/directories.ts';
import { cycloneDx } from './packages/cyclone-dx.ts';
import { lockedPackages } from './packages/locked-packages.ts';

const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
};
process.stdout.write(
  `${JSON.stringify(cycloneDx({ name, version }, lockedPackages(projectFolder)), null, 2)}\n`,
);
