/** Drafts: what an article is before its names are known. Pure. */
import type { LockedTexts } from '../../permalinks/article-anchors.ts';
import { parts } from '../../permalinks/assign-parts.ts';
import type { LockedAddress } from '../../permalinks/lock.ts';
import { inPassageOrder } from '../../permalinks/printed-texts.ts';
import type { ArticleRecord } from '../../records/article.ts';
import { wholeOf } from '../../records/forms/anchor.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import { articleLabel } from './article-facts.ts';
import type { ArticleDraft } from './article-reading.ts';

/** In: the record of an article without faults; its texts with their anchors, and its parsed text. Out: the draft. */
export function toDraft(
  record: ArticleRecord,
  { texts, parsed }: { texts: LockedTexts; parsed: ParsedText },
): ArticleDraft {
  const marks: Record<string, number> = {};
  const pictures = new Set(record.pictures?.map(({ file }) => file));
  for (const { kind, shown, node } of parsed.marks) {
    // One that is shown is not left out.
    if (pictures.has(node.attributes?.['file'] ?? '')) continue;
    const name = kind === 'missing' ? shown.replace(/^\[|\]$/g, '') : kind;
    marks[name] = (marks[name] ?? 0) + 1;
  }
  const words = parsed.passages.map(({ kind, text }) => (kind === 'paragraph' ? text.split(' ').length : 0));
  return {
    id: record.id,
    order: 0,
    record,
    label: articleLabel(record),
    counts: {
      // A list or a table counts once.
      paragraphs: new Set(texts.paragraphs.map((anchor) => wholeOf(anchor) ?? anchor)).size,
      notes: texts.notes.length,
      words: words.reduce((sum, count) => sum + count, 0),
      marks,
    },
    anchors: Object.keys(texts.locked.anchors),
    passageAnchors: inPassageOrder(parsed, texts),
    retired: texts.retired,
  };
}

/**
 * A withdrawn article keeps its address and its anchors, and nothing of its text.
 * In: its record, and what is kept for the lock. Out: the draft.
 */
export function withdrawnDraft(record: ArticleRecord, kept: LockedAddress): ArticleDraft {
  return {
    id: record.id,
    order: 0,
    record,
    label: articleLabel(record),
    counts: { paragraphs: 0, notes: 0, words: 0, marks: {} },
    anchors: Object.keys(kept.anchors),
    // Its records are still held against its words: in the lock, texts stand in their order.
    passageAnchors: Object.entries(kept.anchors).flatMap(([anchor, print]) =>
      print === null || print === parts || anchor.startsWith('r') ? [] : [anchor],
    ),
    retired: [],
  };
}
