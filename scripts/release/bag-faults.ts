/** What of a bag is not as its manifests say: https://www.rfc-editor.org/rfc/rfc8493#section-3 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { algorithms, summed } from './bag.ts';
import { declarationFaults } from './bag-declaration.ts';
import { filesBelow } from './project-files.ts';
import { leadsOut } from './unpack.ts';

/**
 * In: the folder of a bag, from whomever. Out: a sentence for each thing that is missing, added or changed, in payload or tags; and how many
 * files there are. A bag may have other digests than ours besides; one of SHA-256 and SHA-512 it must have.
 */
export function bagFaults(bag: string): { faults: string[]; files: number } {
  const files = filesBelow(bag);
  const undeclared = declarationFaults(bag);
  if (undeclared.length > 0) return { faults: undeclared, files: files.length };
  const there = new Set(files);
  const sums = new Map<string, ReturnType<typeof summed>>();
  const sumOf = (path: string): ReturnType<typeof summed> => {
    const known = sums.get(path) ?? summed(readFileSync(join(bag, path)));
    sums.set(path, known);
    return known;
  };
  const payload = files.filter((path) => path.startsWith('data/'));
  const tags = files.filter((path) => !path.startsWith('data/') && !path.startsWith('tagmanifest-'));
  const faults = [
    ...ofManifests('manifest', { bag, files: there, mustName: payload, sumOf }),
    ...ofManifests('tagmanifest', { bag, files: there, mustName: tags, sumOf }),
  ];
  const [, octets, number] = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(textOf(bag, 'bag-info.txt')) ?? [];
  const size = payload.reduce((sum, path) => sum + sumOf(path).size, 0);
  if (octets !== undefined && (Number(octets) !== size || Number(number) !== payload.length))
    faults.push(
      `bag-info.txt tells of ${octets} bytes in ${number ?? ''} files; there are ${size} in ${payload.length}.`,
    );
  return { faults: [...new Set(faults)], files: files.length };
}

function ofManifests(
  kind: 'manifest' | 'tagmanifest',
  { bag, files, mustName, sumOf }: Manifested,
): string[] {
  // Each list of the payload has its own of the tags: without it, whoever changes the list is not found out.
  const known = algorithms.filter((algorithm) => files.has(`manifest-${algorithm}.txt`));
  if (known.length === 0) return ['The bag has no manifest of SHA-256 or SHA-512.'];
  return known.flatMap((algorithm) => {
    const manifest = `${kind}-${algorithm}.txt`;
    if (!files.has(manifest)) return [`${manifest} is missing.`];
    const named = new Set<string>();
    const faults = textOf(bag, manifest)
      .split(/\r?\n|\r/)
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [, digest = '', written = ''] = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line) ?? [];
        const path = written.replace(/%(0[AD]|25)/gi, (_all, code: string) =>
          String.fromCharCode(parseInt(code, 16)),
        );
        if (path === '') return [`${manifest} has a line that names no file: ${line.slice(0, 100)}`];
        if (leadsOut(path)) return [`${manifest} names a path that leads out of the bag: ${path}`];
        if (named.has(path)) return [`${manifest} names ${path} twice.`];
        named.add(path);
        if (!files.has(path)) return [`${path} is missing.`];
        return sumOf(path)[algorithm] === digest.toLowerCase()
          ? []
          : [`${path} is not as it was made: its bytes differ.`];
      });
    const added = mustName.filter((path) => !named.has(path));
    return [...faults, ...added.map((path) => `${path} was added: ${manifest} does not name it.`)];
  });
}

function textOf(bag: string, path: string): string {
  return existsSync(join(bag, path)) ? readFileSync(join(bag, path), 'utf8') : '';
}

interface Manifested {
  readonly bag: string;
  readonly files: ReadonlySet<string>;
  /** What each manifest must name. */
  readonly mustName: readonly string[];
  readonly sumOf: (path: string) => ReturnType<typeof summed>;
}
