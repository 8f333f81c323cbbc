/** What a release says of itself, in JSON. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * In: the folder of a bag. Out: how many files are left out of it, and the settings with which its site was built, those alone that a site has.
 * @throws RangeError when it is a bag, but none of this archive.
 */
export function toldInBag(
  bag: string,
  settings: readonly string[],
): { withheld: number; environment: Record<string, string> } {
  const { files } = read(bag, 'withheld.json', z.object({ files: z.array(z.string()) }));
  const environment = read(bag, 'environment.json', z.record(z.string(), z.string()));
  read(bag, 'archive/package.json', z.object({ scripts: z.object({ build: z.string() }) }));
  const known = Object.entries(environment).filter(([name]) => settings.includes(name));
  return { withheld: files.length, environment: Object.fromEntries(known) };
}

function read<T>(bag: string, file: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(readFileSync(join(bag, 'data', file), 'utf8')));
  } catch (error) {
    throw new RangeError(
      `This is a bag, and no release of the archive: data/${file} is missing, or says something else.`,
      { cause: error },
    );
  }
}
