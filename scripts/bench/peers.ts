/** Other systems on the same plain texts, installed in a folder outside the project. */
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runMeasured, type Used } from './run-measured.ts';

/**
 * Installs each system and builds the texts with it once, search included.
 * In: a folder of Markdown files with front matter; a folder to work in. Out: what each used.
 * @throws Error when one cannot be installed or fails.
 */
export async function measurePeers(texts: string, work: string): Promise<{ name: string; used: Used }[]> {
  const found: { name: string; used: Used }[] = [];
  for (const peer of peers) {
    const cwd = join(work, peer.folder);
    await mkdir(join(cwd, peer.texts), { recursive: true });
    await writeFile(join(cwd, 'package.json'), '{ "private": true, "type": "module" }\n');
    for (const [path, text] of Object.entries(peer.files)) {
      await mkdir(join(cwd, path, '..'), { recursive: true });
      await writeFile(join(cwd, path), text);
    }
    const install = spawnSync('npm', ['install', '--no-audit', '--no-fund', ...peer.packages], { cwd });
    if (install.status !== 0) throw new Error(`${peer.name} cannot be installed:\n${String(install.stderr)}`);
    for (const name of (await readdir(texts)).filter((file) => file.endsWith('.md')))
      await writeFile(join(cwd, peer.texts, name), plain(await readFile(join(texts, name), 'utf8')));
    const used = peer.commands.map((command) => runMeasured(command, { cwd, env: {} }));
    found.push({
      name: peer.name,
      used: {
        cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
        memory: Math.max(...used.map(({ memory }) => memory)),
      },
    });
  }
  return found;
}

/** Title and text, in the form that all of them read. */
function plain(article: string): string {
  const [, front = '', text = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(article) ?? [];
  const title = /^ {2}sentence: (.*)$/m.exec(front)?.[1] ?? 'Untitled';
  return `---\ntitle: ${title}\n---\n${text}`;
}

function bin(name: string): string {
  return `node_modules/.bin/${name}`;
}

const peers: readonly Peer[] = [
  {
    name: 'Eleventy with Pagefind',
    folder: 'eleventy',
    packages: ['@11ty/eleventy@3', 'pagefind@1.6.0'],
    texts: 'src/articles',
    files: {
      'src/_includes/page.html':
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content }}</main></body></html>',
      'src/articles/articles.json': '{ "layout": "page.html" }',
      'eleventy.config.js':
        "export default () => ({ dir: { input: 'src', output: 'dist' }, markdownTemplateEngine: false });\n",
    },
    commands: [
      [bin('eleventy'), '--quiet'],
      [bin('pagefind'), '--site', 'dist', '--silent'],
    ],
  },
  {
    name: 'Starlight (with its search)',
    folder: 'starlight',
    packages: ['astro@7', '@astrojs/starlight'],
    texts: 'src/content/docs',
    files: {
      'astro.config.mjs':
        "import { defineConfig, passthroughImageService } from 'astro/config';\nimport starlight from '@astrojs/starlight';\nexport default defineConfig({ site: 'https://example.org', image: { service: passthroughImageService() }, integrations: [starlight({ title: 'Plain texts', sidebar: [] })] });\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    commands: [[bin('astro'), 'build']],
  },
];

interface Peer {
  readonly name: string;
  readonly folder: string;
  readonly packages: readonly string[];
  /** Where its texts lie. */
  readonly texts: string;
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly string[])[];
}
