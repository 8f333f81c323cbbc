/** Zotero's own importers, installed in a folder outside the project: npm's package zotero-translators (of 2019; Zotero's are AGPL). */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In: a folder to install them in, once. Out: what makes Zotero's items of a file's text, as JSON.
 * @throws Error when they cannot be installed, or when they cannot read the text.
 */
export function zoteroImporters(folder: string): (text: string) => unknown {
  if (!existsSync(join(folder, 'node_modules/zotero-translators'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify(needed));
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  }
  return (text) => {
    const lines = run(process.execPath, ['--no-deprecation', '-e', program], { cwd: folder, input: text });
    const found = lines.split('\n').find((line) => line.startsWith(mark));
    return JSON.parse(found?.slice(mark.length) ?? '') as unknown;
  };
}

function run(command: string, args: readonly string[], options: { cwd: string; input?: string }): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed in ${options.cwd}:\n${error?.message ?? stderr}`);
  return stdout;
}

/** They write on standard output what they do. */
const mark = 'items: ';

const program = `
  let text = '';
  process.stdin.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', async () => {
    const items = await require('zotero-translators').referenceImport(text);
    process.stdout.write('\\n${mark}' + JSON.stringify(items) + '\\n');
  });
`;

/** What their package asks for of another host than the registry, the registry has as a version of its own. */
const needed = {
  private: true,
  dependencies: { 'zotero-translators': '0.0.2' },
  overrides: { 'wicked-good-xpath': '1.3.0' },
};
