/** The packages as a bill of materials. */
import type { LockedPackage } from './locked-packages.ts';

/**
 * The same for the same lock: it names no time and has no number of its own.
 * In: the project's name and version; its packages. Out: CycloneDX 1.6, to be written as JSON. Standard: https://cyclonedx.org/docs/1.6/json/
 */
export function cycloneDx(
  project: { name: string; version: string },
  packages: readonly LockedPackage[],
): object {
  const references = new Map(packages.map((one) => [`${one.name}@${one.version}`, purlOf(one)]));
  const root = `pkg:npm/${project.name}@${project.version}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': root, ...project } },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': purlOf(one),
      name: one.name,
      version: one.version,
      purl: purlOf(one),
      scope: one.isForDevelopment || one.isOptional ? 'optional' : 'required',
      ...(one.licence === undefined ? {} : { licenses: [licence(one.licence)] }),
      ...(one.integrity === undefined ? {} : { hashes: [hash(one.integrity)] }),
    })),
    dependencies: packages.map((one) => ({
      ref: purlOf(one),
      dependsOn: one.needs.flatMap((needed) => references.get(needed) ?? []).toSorted(),
    })),
  };
}

/** Standard: https://github.com/package-url/purl-spec */
function purlOf({ name, version }: LockedPackage): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}

function licence(written: string): object {
  return /[ ()]/.test(written)
    ? { expression: written }
    : { license: /^[\w.+-]+$/.test(written) && !/^SEE/.test(written) ? { id: written } : { name: written } };
}

function hash(integrity: string): object {
  const [kind = '', base64 = ''] = integrity.split('-');
  return {
    alg: kind.replace(/^sha(\d+)$/, (_, bits: string) => (bits === '1' ? 'SHA-1' : `SHA-${bits}`)),
    content: Buffer.from(base64, 'base64').toString('hex'),
  };
}
