/** Editorial marks: where the copy is damaged, or where a reader would stumble. Ours, and shown as ours. */
import type { TextDirective } from 'mdast-util-directive';
import { canBeSeen } from '../../records/unseen-characters.ts';
import type { EditorialMark } from '../article-text.ts';
import type { TextFaultDetail } from '../text-fault.ts';

/** What `:missing[…]` may say is missing. The vocabulary of the archive; it grows only by decision. */
const missing: readonly string[] = ['link', 'publisher', 'text'];

const attributesOf: Readonly<Record<EditorialMark['kind'], readonly string[]>> = {
  missing: ['note'],
  spelling: ['reading', 'note'],
  doubtful: ['reading', 'note'],
};

/**
 * What a text directive says, read as an editorial mark.
 *
 * In: `:missing[link]`, `:spelling[Kygyzstan]{reading="Kyrgyzstan"}`, `:doubtful[words]{note="…"}` as a node; the plain
 * words inside it; the Markdown it is written in, for messages. Out: the mark, or what is wrong with it.
 */
export function readMark(
  node: TextDirective,
  { words, source }: { words: string; source: string },
): { mark: Omit<EditorialMark, 'at'> } | { faults: TextFaultDetail[] } {
  const { name } = node;
  if (!isKind(name)) return { faults: [{ kind: 'unknown-mark', name, source }] };
  const faults = attributeFaults(name, node.attributes ?? {});
  if (name === 'missing') {
    if (!missing.includes(words)) faults.push({ kind: 'unknown-missing', what: words, known: missing });
  } else if (!canBeSeen(words)) {
    faults.push({ kind: 'empty-mark', name });
  }
  if (faults.length > 0) return { faults };
  const reading = node.attributes?.['reading'];
  const note = node.attributes?.['note'];
  return {
    mark: {
      kind: name,
      shown: shownAs(name, { words, reading }),
      ...(name === 'missing' ? {} : { words }),
      ...(reading ? { reading } : {}),
      ...(note ? { note } : {}),
    },
  };
}

function isKind(name: string): name is EditorialMark['kind'] {
  return Object.hasOwn(attributesOf, name);
}

function attributeFaults(
  name: EditorialMark['kind'],
  attributes: Readonly<Record<string, string | null | undefined>>,
): TextFaultDetail[] {
  const known = attributesOf[name];
  return Object.entries(attributes).flatMap(([attribute, value]): TextFaultDetail[] => {
    if (!known.includes(attribute)) return [{ kind: 'unknown-mark-attribute', name, attribute, known }];
    return value?.trim() ? [] : [{ kind: 'empty-mark', name, attribute }];
  });
}

function shownAs(
  kind: EditorialMark['kind'],
  { words, reading }: { words: string; reading: string | null | undefined },
): string {
  if (kind === 'missing') return `[${words} missing]`;
  if (kind === 'doubtful') return '[so in the copy]';
  return reading ? `[spelled so in the copy; likely ${reading}]` : '[spelled so in the copy]';
}
