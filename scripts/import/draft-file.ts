/** One received file to a draft in the archive’s folder. */
import { createHash } from 'node:crypto';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { captureKind } from '../../src/capture/capture-kind.ts';
import { captureEndings, captureName } from '../../src/records/article.ts';
import type { CaptureSource } from './capture-parts.ts';
import type { Assisted } from './assistant/assist.ts';
import { standingDraft, writeFiles } from './assistant/standing.ts';
import { convertReceived } from './convert-received.ts';
import { draftArticle, type Draft } from './draft-article.ts';
import { ImportRefusal } from './import-refusal.ts';
import { pdfTextLayer } from './pdf-text-layer.ts';
import { recognised } from './recognise.ts';

/**
 * Copies a capture byte for byte to OUT/captures/ and writes the draft of its article to OUT/articles/ID.md. Nothing that
 * stands is ever overwritten, and nothing at all is written when something stands in the way. An article that stands and is of the
 * same capture is gone through again by the assistant, where there is one.
 *
 * In: the path of the file; the id, or undefined for one made of the title; the folder; which record or chapter is meant. Out: the
 * draft, where it stands, and a sentence on the capture; undefined when the archivist wants nothing written.
 * @throws ImportRefusal
 */
export async function draftFile(
  source: string,
  { id, out, record, part, otherId, assist }: FileToDraft,
): Promise<DraftedFile | undefined> {
  const original = await readReceived(source);
  const received = captureNameOf(source, original);
  const { file, bytes, about } = await captureOf(original, received);
  const draft = draftArticle({
    bytes,
    file,
    id,
    otherId,
    source: about,
    converted: await convertReceived(bytes, file),
    ...(record === undefined ? {} : { record }),
    ...(part === undefined ? {} : { part }),
  });
  const article = join(out, 'articles', `${draft.id}.md`);
  const standing = assist ? await standingDraft(article, draft) : undefined;
  if (standing === undefined && (await isThere(article))) {
    const other =
      otherId !== undefined && otherId !== draft.id ? join(out, 'articles', `${otherId}.md`) : article;
    if (await isThere(other)) throw alreadyThere(article);
    // Two articles of one title: the name of the file tells them apart.
    return draftFile(source, { id: otherId, out, record, part, assist });
  }
  const assisted = await assist?.(standing ?? draft.markdown, draft.id);
  if (assist && !assisted) return undefined;
  if (file !== received) await keepCapture(original, join(out, 'captures', received));
  const kept = await keepCapture(bytes, join(out, 'captures', file));
  await mkdir(join(out, 'articles'), { recursive: true });
  if (standing === undefined) await writeNew(article, Buffer.from(assisted?.article ?? draft.markdown));
  const files = assisted ? await writeFiles(assisted, { out, article, standing }) : [];
  return { draft, article, kept, isNew: standing === undefined, files, ...(assisted ? { assisted } : {}) };
}

/** The words of a PDF are its text layer, which is kept beside it. Of all other kinds the file itself is the capture. */
async function captureOf(
  bytes: Buffer,
  file: string,
): Promise<{ file: string; bytes: Buffer; about: CaptureSource }> {
  if (captureKind(file) !== 'pdf' || recognised(bytes)?.kind !== 'pdf') return { file, bytes, about: {} };
  const layer = Buffer.from(await pdfTextLayer(bytes, file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    file: file.replace(/\.pdf$/, '-text-layer.txt'),
    bytes: layer,
    about: { original: { file, sha256 }, tool: 'pdf.js, which read the text layer of the PDF' },
  };
}

function captureNameOf(source: string, bytes: Buffer): string {
  const file = basename(source);
  if (captureName.test(file)) return file;
  // Of a kind that is not taken in, another name would not help.
  const { what, cure } = recognised(bytes) ?? {};
  if (what !== undefined && cure !== undefined) throw new ImportRefusal(`${file} is ${what}.`, cure);
  throw new ImportRefusal(
    `"${file}" cannot be the name of a capture.`,
    `Rename the file to Latin letters, digits, hyphens and underscores, ending in ${captureEndings}.`,
  );
}

async function readReceived(source: string): Promise<Buffer> {
  const found = await lstat(source).catch(() => undefined);
  if (!found) {
    throw new ImportRefusal(`There is no file ${source}.`, 'Look at the path; it counts from this folder.');
  }
  if (!found.isFile()) {
    throw new ImportRefusal(`${source} is a folder, a link or the like.`, 'Name the file itself.');
  }
  return readFile(source);
}

/** Copies the capture, unless the same bytes are there. Out: a sentence on what was done. */
async function keepCapture(bytes: Buffer, path: string): Promise<string> {
  if (!(await isThere(path))) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeNew(path, bytes);
    return `The capture was copied to ${path}.`;
  }
  if (bytes.equals(await readFile(path))) return `The capture stands already in ${path}, byte for byte.`;
  throw new ImportRefusal(
    `${path} is there already, and its bytes are others.`,
    'Captures are never replaced. Give the new one a name of its own, and import that.',
  );
}

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

/** Never overwrites, even what came into being a moment ago. */
async function writeNew(path: string, bytes: Buffer): Promise<void> {
  await writeFile(path, bytes, { flag: 'wx' });
}

function alreadyThere(article: string): ImportRefusal {
  return new ImportRefusal(
    `${article} is there already, and an editor’s work may be in it.`,
    'If it is another article, choose another id: --id ID. If it is to be made anew, move the file away first.',
  );
}

export interface FileToDraft {
  readonly id: string | undefined;
  /** The folder that holds captures/ and articles/. */
  readonly out: string;
  readonly record: string | undefined;
  readonly part: string | undefined;
  /** For a title that gives none. */
  readonly otherId?: string | undefined;
  /** The assistant: it proposes and asks before anything is written. */
  readonly assist?: ((markdown: string, id: string) => Promise<Assisted | undefined>) | undefined;
}

export interface DraftedFile {
  readonly draft: Draft;
  /** The path of the draft. */
  readonly article: string;
  readonly kept: string;
  /** False of an article that stood there already, of the same capture. */
  readonly isNew: boolean;
  /** What was written besides. */
  readonly files: readonly string[];
  readonly assisted?: Assisted;
}
