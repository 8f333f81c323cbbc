/** licences.txt: the notices of what readers' browsers are given that others have made. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Its name, in the site's folder. */
export const noticesFile = 'licences.txt';

/**
 * What the site's programs are made of, besides our own; `tests/unit/scripts/packages/packages.test.ts` holds this list against what they import. The
 * fonts have their licences beside them.
 */
export const givenOut = ['pagefind', 'porter2'] as const;

/** In: the built folder, and the project's. Writes the notices, as the packages bring them along. */
export function writeNotices(folder: string, project: string): void {
  const notices = givenOut.map((name) => {
    const root = join(project, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Named;
    const [file = ''] = globSync(['LICENSE', 'LICENSE/LICENSE', 'license'], { cwd: root })
      .toSorted()
      .toReversed();
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, file), 'utf8').trim()}\n`;
  });
  const head =
    'Of the programs that this site gives to browsers, these parts were made by others. The licences of the fonts stand beside them, in fonts/.\n';
  writeFileSync(join(folder, noticesFile), [head, ...notices].join(`\n${'-'.repeat(72)}\n\n`));
}

interface Named {
  readonly version: string;
  readonly license: string;
}
