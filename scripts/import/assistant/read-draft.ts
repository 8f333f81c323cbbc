/** A draft as the assistant looks at it: what its front matter says, and its words where they will be cited. */
import { parse } from 'yaml';
import { lockTexts } from '../../../src/permalinks/article-anchors.ts';
import { inPassageOrder, printedTexts } from '../../../src/permalinks/printed-texts.ts';
import { divide } from '../../../src/reading/yaml/front-matter.ts';
import { parseText } from '../../../src/text/parse/parse.ts';

/**
 * In: the file of an article or of a draft, front matter and Markdown. Out: its fields and its passages, with the anchors that they
 * have as long as nothing was published. What cannot be read is empty: the check tells why.
 */
export function readDraft(markdown: string): DraftText {
  const divided = divide(markdown, 'draft');
  if ('issue' in divided) return { front: {}, title: '', byline: undefined, passages: [] };
  const front = fieldsOf(divided.yaml);
  const parsed = parseText(divided.body, { lineOffset: divided.bodyLine });
  const texts = lockTexts(printedTexts(parsed), { locked: undefined, corrections: [] });
  const anchors = inPassageOrder(parsed, texts);
  return {
    front,
    title: textAt(front, ['title', 'printed']) ?? '',
    byline: textAt(front, ['byline', 'printed']),
    passages: parsed.passages.map(({ text }, i) => ({ anchor: anchors[i] ?? '', text })),
  };
}

/** In: fields, and the way to one of them. Out: what stands there, where that is text. */
export function textAt(fields: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined,
    fields,
  );
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function fieldsOf(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A passage of a draft. */
export interface DraftPassage {
  /** `p4`, `n12`. */
  readonly anchor: string;
  readonly text: string;
}

/** A draft, read. */
export interface DraftText {
  readonly front: Readonly<Record<string, unknown>>;
  /** As printed; empty where there is none. */
  readonly title: string;
  readonly byline: string | undefined;
  readonly passages: readonly DraftPassage[];
}
