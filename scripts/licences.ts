/** `npm run licences`: the licences of all packages, those to build with and those for tests apart. Exit 1 when one names none, or has no digest in the lock. */
import { projectFolder } from '../src/store/directories.ts';
import { lockedPackages } from './packages/locked-packages.ts';

const packages = lockedPackages(projectFolder);
for (const [heading, own] of [
  ['To build the site', packages.filter(({ isForDevelopment }) => !isForDevelopment)],
  ['For tests and development', packages.filter(({ isForDevelopment }) => isForDevelopment)],
] as const) {
  process.stdout.write(`${heading}: ${own.length} packages\n`);
  const licences = Map.groupBy(own, ({ licence }) => licence ?? 'none named');
  for (const [licence, those] of [...licences].sort(([, a], [, b]) => b.length - a.length)) {
    const names = those.map(({ name, version }) => `${name} ${version}`);
    process.stdout.write(
      `  ${licence.padEnd(36)}${String(those.length).padStart(4)}  ${those.length > 8 ? '' : names.join(', ')}\n`,
    );
  }
}
const faults = packages.flatMap(({ name, version, licence, integrity }) => [
  ...(licence === undefined ? [`${name} ${version} names no licence.`] : []),
  ...(integrity === undefined ? [`${name} ${version} has no digest in package-lock.json.`] : []),
]);
process.stderr.write(faults.map((fault) => `${fault}\n`).join(''));
process.exitCode = faults.length > 0 ? 1 : 0;
