import { createHash } from 'node:crypto';
import { blocksMarkdown } from './blocks/blocks-markdown.ts';
import type { CaptureParts } from './capture-parts.ts';
import { draftFrontMatter } from './draft-front-matter.ts';
import { ImportRefusal } from './import-refusal.ts';
import { readCapture } from './read-capture.ts';

/**
 * Turns a capture into the draft of an article. Pure: the same bytes give the same draft.
 *
 * In: the bytes of the capture, its name in content/captures/, and the article's id; without one, an id is made of
 * the title. Out: the file content/articles/ID.md, and what an archivist needs to know of it.
 * @throws ImportRefusal when the bytes are no text, when no paragraph is found, or when no id can be made.
 */
export function draftArticle(capture: {
  bytes: Uint8Array;
  file: string;
  id?: string | undefined;
  record?: string;
  part?: string;
  converted?: string | undefined;
}): Draft {
  const { bytes, file } = capture;
  const parts = readCapture(bytes, capture);
  if (parts.paragraphs.length === 0) {
    throw new ImportRefusal(
      `${file} has no paragraph: all its lines were taken for a title, a byline or the like.`,
      'Look into the file: is the text of the article in it?',
    );
  }
  const id = capture.id ?? idFromTitle(parts.title ?? '');
  if (id === undefined) {
    throw new ImportRefusal(
      `No id for ${file} can be made of its title.`,
      'Choose one, since it is the public address for ever: npm run import -- FILE --id goble-2015-defecting',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { yaml, empty } = draftFrontMatter({ id, file, sha256, parts });
  return { id, markdown: `---\n${yaml}---\n\n${blocksMarkdown(parts.blocks)}`, parts, empty };
}

/** The first words of a title as an id of at most 60 characters; undefined where it has hardly a Latin letter. */
function idFromTitle(title: string): string | undefined {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}‘’']/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > 60) break;
    id = longer;
  }
  return id.length < 2 ? undefined : id;
}

/** An article that an editor has not yet seen. */
export interface Draft {
  id: string;
  /** Front matter and text. */
  markdown: string;
  parts: CaptureParts;
  /** The fields of the front matter that are left empty, `title.sentence`. */
  empty: string[];
}
