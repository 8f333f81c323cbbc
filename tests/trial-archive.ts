/** Small archives that break one rule each: the whole one, and the edits that spoil it. */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Edit } from '../src/views/checks/edit.ts';

/** Copies the whole archive to a temporary folder and spoils it. In: the edits. Out: the folder that holds content/. */
export async function trialArchive(edits: readonly Edit[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'steppe-trial-'));
  await makeWhole(root);
  for (const edit of edits) await applyEdit(edit, root);
  return root;
}

/** Makes the content of a folder the whole archive, whatever it was. In: the folder that holds content/. */
export async function makeWhole(root: string): Promise<void> {
  await rm(join(root, 'content'), { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'archives/whole'), root, { recursive: true });
}

/** The edits of the case of that name. */
export async function editsOf(name: string): Promise<readonly Edit[]> {
  const { edits } = JSON.parse(
    await readFile(join(import.meta.dirname, 'archives', name, 'case.json'), 'utf8'),
  ) as { edits: Edit[] };
  return edits;
}

/** Spoils an archive. In: an edit, and the folder that holds content/. */
export async function applyEdit(edit: Edit, root: string): Promise<void> {
  const path = join(root, edit.file);
  await mkdir(dirname(path), { recursive: true });
  if ('replace' in edit) {
    const text = await readFile(path, 'utf8');
    if (!text.includes(edit.replace)) throw new Error(`${edit.file} does not hold "${edit.replace}".`);
    await writeFile(
      path,
      text.replace(edit.replace, () => edit.by),
    );
  } else if ('copyOf' in edit) {
    await cp(join(root, edit.copyOf), path);
  } else if ('text' in edit) {
    await writeFile(path, edit.text);
  } else if ('base64' in edit) {
    await writeFile(path, Buffer.from(edit.base64, 'base64'));
  } else if ('bytes' in edit) {
    await writeFile(path, '');
    await truncate(path, edit.bytes);
  } else if ('link' in edit) {
    await rm(path, { force: true, recursive: true });
    await symlink(edit.link, path);
  } else if ('digestOf' in edit) {
    const digest = createHash('sha256')
      .update(await readFile(join(root, edit.digestOf)))
      .digest('hex');
    await writeFile(
      path,
      (await readFile(path, 'utf8')).replace(/sha256: [0-9a-f]{64}/, `sha256: ${digest}`),
    );
  } else {
    await rm(path);
  }
}
