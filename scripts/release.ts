/**
 * npm run release: the built site and all it was made from as one bag, `releases/steppe-archive-2026-12-01.zip`, named by its day; the day's
 * second ends in `.2`. Words that were withdrawn or taken away are in none, and the command says which of the earlier ones in that folder
 * hold them. `--to FOLDER` writes to another folder; `--ocfl FOLDER` lays it into a storage root of OCFL besides. Exit 1 when the site is not built, or is not of this content.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { settings } from '../src/site.ts';
import { contentRoot, outFolder, projectFolder } from '../src/store/directories.ts';
import { cycloneDx } from './packages/cyclone-dx.ts';
import { lockedPackages } from './packages/locked-packages.ts';
import { bagFiles } from './release/bag.ts';
import { earlierVersions, earlierWith } from './release/earlier-releases.ts';
import { contentOfSite } from './release/fresh-site.ts';
import { checkRoot, layIntoOcfl } from './release/ocfl.ts';
import { filesBelow, projectFiles } from './release/project-files.ts';
import { dayNow, releaseName } from './release/release-name.ts';
import { roCrate } from './release/ro-crate.ts';
import { softwareMetadata } from './release/software-metadata.ts';
import { withheldFiles, withheldWords } from './release/withheld.ts';
import { writeZip } from './release/zip.ts';
import { count } from './report/count.ts';

const { values } = parseArgs({
  options: { to: { type: 'string', default: 'releases' }, ocfl: { type: 'string' } },
});
const folder = resolve(values.to);
const root = values.ocfl === undefined ? undefined : resolve(values.ocfl);
try {
  await release();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const content = await contentOfSite();
  const { name, version } = releaseName(folder, dayNow());
  if (root !== undefined) checkRoot(root, { version, outside: [projectFolder, contentRoot] });
  const records = content.articles.map(({ record }) => record);
  const words = withheldWords(contentRoot, records);
  const sources = projectFiles(projectFolder, contentRoot);
  const withheld = withheldFiles(sources, words);
  const { version: program } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const made = {
    'tools.json': json({
      node: process.version,
      packages: lockedPackages(projectFolder).map((one) => `${one.name}@${one.version}`),
    }),
    'sbom.cdx.json': json(
      cycloneDx({ name: 'steppe-archive', version: program }, lockedPackages(projectFolder)),
    ),
    'environment.json': json(settings),
    'withheld.json': json({ files: [...withheld].sort() }),
    ...softwareMetadata({ version, released: version.slice(0, 10) }),
  };
  const payload = [
    ...filesBelow(outFolder).map((file) => ({ path: `data/site/${file}`, from: join(outFolder, file) })),
    ...sources
      .filter(({ path }) => !withheld.has(path))
      .map(({ path, from }) => ({ path: `data/archive/${path}`, from })),
    ...Object.entries(made).map(([file, text]) => ({ path: `data/${file}`, text })),
  ];
  const crate = roCrate({ version, payload, articles: records, withheld: withheld.size });
  const files = bagFiles([...payload, { path: 'data/ro-crate-metadata.json', text: json(crate) }], {
    name,
    version,
  });
  const file = join(folder, `${name}.zip`);
  const day = version.slice(0, 10);
  const bytes = writeZip(file, { name, files, day });
  const laid =
    root === undefined
      ? []
      : [`${root}: laid in as ${layIntoOcfl(root, { files, version, day })} of the object.`];
  const lines = [
    `${file}: ${count(files.length, 'file')}, ${(bytes / 1e6).toFixed(1)} MB. Check it anywhere: npm run release:verify -- ${name}.zip`,
    ...laid,
    ...(withheld.size === 0
      ? []
      : [
          `Left out for words that were withdrawn or taken away: ${count(withheld.size, 'file')}. The site in it is whole; it cannot be built anew from what is in it.`,
        ]),
    ...earlierWith(folder, { words, except: `${name}.zip` }).map(
      (earlier) =>
        `${earlier} holds words that were withdrawn or taken away since. Take it out of circulation.`,
    ),
    ...(root === undefined ? [] : earlierVersions(root, words)).map(
      (earlier) =>
        `${earlier} in ${root ?? ''} holds words that were withdrawn or taken away since. Make that object anew.`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
