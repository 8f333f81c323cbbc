/** Releases in the layout of keepers: https://ocfl.io/1.1/spec/ */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import { z } from 'zod';
import { siteName } from '../../src/site.ts';
import { bytesOf, type BagFile } from './bag.ts';

/**
 * Lays a release into the object `steppe-archive` of a storage root, as its next version; a file whose bytes an earlier version holds is not
 * kept twice. In: the folder of the root, which is made where there is none; the files of the bag, and the version. Out: the version there: `v1`.
 * @throws RangeError when the folder holds something else, its object was spoilt, or the version stands in it already.
 */
export function layIntoOcfl(root: string, { files, version, day }: Laid): string {
  const { folder, before, head } = nextIn(root, version);
  beginRoot(root);
  const manifest = { ...before?.manifest };
  const state: Record<string, string[]> = {};
  const unfinished = join(root, `${objectId}.${head}.part`);
  rmSync(unfinished, { recursive: true, force: true });
  for (const file of files) {
    const bytes = bytesOf(file);
    const digest = sha512(bytes);
    (state[digest] ??= []).push(file.path);
    if (manifest[digest] !== undefined) continue;
    manifest[digest] = [`${head}/content/${file.path}`];
    write(join(unfinished, 'content', file.path), bytes);
  }
  const versions = {
    ...before?.versions,
    [head]: {
      created: `${day}T00:00:00Z`,
      state,
      message: messageOf(version),
      user: { name: `The editors of ${siteName}` },
    },
  };
  const text = `${JSON.stringify({ id: objectId, type: inventoryType, digestAlgorithm: 'sha512', head, manifest, versions }, null, 2)}\n`;
  writeInventory(unfinished, text);
  write(join(folder, '0=ocfl_object_1.1'), 'ocfl_object_1.1\n');
  // What lies there was never named: a run ended before it wrote the inventory below.
  rmSync(join(folder, head), { recursive: true, force: true });
  renameSync(unfinished, join(folder, head));
  // Last: until it says so, the version is not there.
  writeInventory(folder, text);
  return head;
}

/**
 * Before anything is made. In: the folder that is to be a storage root; the version to lay in, and the folders from which releases are made.
 * @throws RangeError when it lies in one of these, and would be in the next release; or for what layIntoOcfl() would refuse.
 */
export function checkRoot(
  root: string,
  { version, outside }: { version: string; outside: readonly string[] },
): void {
  for (const folder of outside) {
    const way = relative(realpathSync(folder), realPath(root));
    if (!/^\.\.(?:[/\\]|$)/.test(way) && !isAbsolute(way))
      throw new RangeError(`${root} lies in ${folder}, of which releases are made. Give a folder elsewhere.`);
  }
  nextIn(root, version);
}

/** In: a storage root. Out: the folder of the object in it, and what its inventory says. @throws RangeError when that was spoilt. */
export function objectIn(root: string): { folder: string } & Pick<Inventory, 'manifest' | 'versions'> {
  const folder = join(root, objectId);
  const { manifest, versions } = inventoryIn(folder) ?? { manifest: {}, versions: {} };
  return { folder, manifest, versions };
}

function nextIn(root: string, version: string): { folder: string; before?: Inventory; head: string } {
  // Of a root that was begun and not declared, its layout may lie there.
  const isEmpty = (): boolean =>
    statSync(root).isDirectory() &&
    readdirSync(root).every((name) => ['ocfl_layout.json', 'extensions'].includes(name));
  if (existsSync(root) && !existsSync(join(root, declaration)) && !isEmpty())
    throw new RangeError(`${root} is there, and is no storage root of OCFL 1.1.`);
  const folder = join(root, objectId);
  const before = inventoryIn(folder);
  const known = Object.values(before?.versions ?? {}).map(({ message }) => message);
  if (known.includes(messageOf(version))) throw new RangeError(`${folder} holds release ${version} already.`);
  if (existsSync(join(folder, `v${known.length + 2}`)))
    throw new RangeError(`${folder} holds more versions than its inventory names.`);
  return { folder, ...(before ? { before } : {}), head: `v${known.length + 1}` };
}

function messageOf(version: string): string {
  return `${siteName}, release ${version}`;
}

/** Also of what is not there yet. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

function beginRoot(root: string): void {
  if (existsSync(join(root, declaration))) return;
  const extension = '0002-flat-direct-storage-layout';
  write(
    join(root, 'ocfl_layout.json'),
    json({ extension, description: 'An object lies in the folder of its id.' }),
  );
  write(join(root, 'extensions', extension, 'config.json'), json({ extensionName: extension }));
  write(join(root, declaration), 'ocfl_1.1\n');
}

function inventoryIn(folder: string): Inventory | undefined {
  const file = join(folder, 'inventory.json');
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const [sum] = readFileSync(`${file}.sha512`, 'utf8').split(/\s/);
  if (sum !== sha512(bytes)) throw new RangeError(`${file} is not as it was made: its bytes differ.`);
  return inventory.parse(JSON.parse(bytes.toString('utf8')));
}

function writeInventory(folder: string, text: string): void {
  write(join(folder, 'inventory.json'), text);
  write(join(folder, 'inventory.json.sha512'), `${sha512(Buffer.from(text))} inventory.json\n`);
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function sha512(bytes: Uint8Array): string {
  return createHash('sha512').update(bytes).digest('hex');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const declaration = '0=ocfl_1.1';
const objectId = 'steppe-archive';
const inventoryType = 'https://ocfl.io/1.1/spec/#inventory';
const paths = z.record(z.string(), z.array(z.string()));
const inventory = z.looseObject({
  manifest: paths,
  versions: z.record(z.string(), z.looseObject({ message: z.string(), state: paths })),
});

type Inventory = z.output<typeof inventory>;

interface Laid {
  readonly files: readonly BagFile[];
  readonly version: string;
  /** The day of the release. */
  readonly day: string;
}
