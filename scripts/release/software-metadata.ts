/** How a release is cited, in the forms that repositories read. */
import { siteLine, siteName, siteUrl } from '../../src/site.ts';

/**
 * In: the version of a release and its day; or the version of the programs alone. Out: by their names, the files: Citation File Format 1.2
 * (https://citation-file-format.github.io/), CodeMeta 3.0 (https://w3id.org/codemeta/3.0), the metadata of Zenodo
 * (https://developers.zenodo.org/#representation), and the statement of rights.
 */
export function softwareMetadata({ version, released }: Version): Record<string, string> {
  const title = `${siteName}: ${siteLine}`;
  const site = siteUrl.protocol === 'https:' ? siteUrl.href : undefined;
  const whole = released === undefined ? title : `${title}, release ${version}`;
  const zenodo = {
    title: whole,
    upload_type: 'dataset',
    ...(released !== undefined && { publication_date: released }),
    version,
    creators: [{ name: `The editors of ${siteName}` }],
    description,
    access_right: 'open',
    license: 'other-open',
    notes: rights,
    keywords,
    ...(site !== undefined && {
      related_identifiers: [{ identifier: site, relation: 'isSourceOf', scheme: 'url' }],
    }),
  };
  const codemeta = {
    '@context': 'https://w3id.org/codemeta/3.0',
    '@type': 'SoftwareSourceCode',
    name: siteName,
    description,
    version,
    ...(released !== undefined && { dateModified: released }),
    license: 'https://spdx.org/licenses/MIT',
    ...(site !== undefined && { url: site }),
    author: [{ '@type': 'Organization', name: `The editors of ${siteName}` }],
    programmingLanguage: 'TypeScript',
    runtimePlatform: 'Node.js',
    keywords,
  };
  return {
    'CITATION.cff': `${[
      'cff-version: 1.2.0',
      'message: "If you use this archive, please cite the passage by its own address, and the release by this."',
      'type: dataset',
      `title: ${JSON.stringify(title)}`,
      'authors:',
      `  - name: ${JSON.stringify(`The editors of ${siteName}`)}`,
      `version: ${JSON.stringify(version)}`,
      ...(released === undefined ? [] : [`date-released: '${released}'`]),
      ...(site === undefined ? [] : [`url: ${JSON.stringify(site)}`]),
      `abstract: ${JSON.stringify(`${description} ${rights}`)}`,
      'keywords:',
      ...keywords.map((word) => `  - ${JSON.stringify(word)}`),
    ].join('\n')}\n`,
    'codemeta.json': `${JSON.stringify(codemeta, null, 2)}\n`,
    '.zenodo.json': `${JSON.stringify(zenodo, null, 2)}\n`,
    'RIGHTS.txt': `${whole}

${rights}

Cite: ${[`${siteName}, release ${version}`, ...(site === undefined ? [] : [site])].join(', ')}
`,
  };
}

const description = `Articles about Central Asians who joined the Islamic State, 2014–2018, each the words of its capture, with records of names, claims, events, sources and questions.`;
const rights =
  'The rights in the articles are held by their owners, who are named with each. The records are given to the public domain (CC0 1.0). The programs are under the MIT licence, in archive/LICENSE.';
const keywords = ['Central Asia', 'Islamic State', 'digital edition', 'web archive'];

interface Version {
  readonly version: string;
  /** The day, `2026-12-01`. */
  readonly released?: string;
}
