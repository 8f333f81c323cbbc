/** Values into the front matter of a draft; every other line stays as it is. Pure. */
import { isMap, isScalar, parseDocument, type Document, type Pair } from 'yaml';
import type { Proposal } from './proposals/proposal.ts';
import { shown } from './show-findings.ts';

/**
 * In: the file of an article or draft; proposals that are taken; those that are only noted, under the field that they are for. Out: the file with the values in the fields
 * that were open. A field that has a value keeps it.
 */
export function fillDraft(
  markdown: string,
  { taken, noted = [] }: { taken: readonly Pick<Proposal, 'field' | 'value'>[]; noted?: readonly Proposal[] },
): string {
  const [, yaml = '', body = ''] = /^---\n([^]*?\n)---\n([^]*)$/.exec(markdown) ?? [];
  if (yaml === '') return markdown;
  if (taken.length === 0 && noted.length === 0) return markdown;
  const document = parseDocument(yaml);
  let isChanged = false;
  if (isMap(document.contents)) settleComments(document.contents.items);
  for (const { field, value } of taken) if (fill(document, field, value)) isChanged = true;
  for (const { field, value, readIn } of noted) {
    const pair = pairAt(document, field.split('.'));
    if (!pair || !isScalar(pair.key) || !isOpen(pair)) continue;
    const note = ` Perhaps: ${shown(value)} (${readIn})`;
    const above = pair.key.commentBefore ?? '';
    if (above.includes(note)) continue;
    isChanged = true;
    pair.key.commentBefore = above === '' ? note : `${above}\n${note}`;
  }
  // To write it anew would fold and quote what nobody touched.
  if (!isChanged) return markdown;
  return `---\n${document.toString({ lineWidth: 0, singleQuote: true, nullStr: '' })}---\n${body}`;
}

/** The parser takes a comment below an empty field for that field's; it is the next one's. Out: what is left at the end. */
function settleComments(pairs: readonly Pair[]): string | undefined {
  let carried: string | undefined;
  for (const { key, value } of pairs) {
    if (carried !== undefined && isScalar(key))
      Object.assign(key, { commentBefore: carried, spaceBefore: false });
    carried = isMap(value) ? settleComments(value.items) : undefined;
    if (!isScalar(value) || value.value !== null) continue;
    carried = value.commentBefore ?? value.comment ?? undefined;
    Object.assign(value, { commentBefore: null, comment: null, spaceBefore: false });
  }
  return carried;
}

/** Out: whether anything was written. */
function fill(document: Document, field: string, value: unknown): boolean {
  if (value === undefined) return document.delete(field);
  const path = field.split('.');
  const pair = pairAt(document, path);
  if (field === 'publication') value = withOwnNumbers(value, document);
  // A group keeps what is open in it.
  if (pair && !isOpen(pair) && !(isMap(pair.value) && isAllOpen(pair.value.items))) return false;
  if (pair && isScalar(pair.key)) Object.assign(pair.key, { commentBefore: null, spaceBefore: false });
  document.setIn(path, document.createNode(value));
  return true;
}

/** Volume and issue, which the copy printed, are the article's own. */
function withOwnNumbers(value: unknown, document: Document): unknown {
  const own = Object.fromEntries(
    ['volume', 'issue'].flatMap((key) => {
      const found = document.getIn(['publication', key]);
      return typeof found === 'string' ? [[key, found]] : [];
    }),
  );
  if (Object.keys(own).length === 0) return value;
  return typeof value === 'string' ? { id: value, ...own } : { ...(value as object), ...own };
}

/** Whether a person has yet to decide: `kind`, `date`, `holder` and the like are what a group is open without. */
function isAllOpen(items: readonly Pair[]): boolean {
  return items.some((item) => isOpen(item));
}

function isOpen({ value }: Pair): boolean {
  return value === null || (isScalar(value) && (value.value === null || value.value === ''));
}

function pairAt(document: Document, path: readonly string[]): Pair | undefined {
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
}
