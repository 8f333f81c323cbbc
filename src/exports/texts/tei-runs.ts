/** Runs of words: what the links of names part on the page is one in a document that names them in its own way. */
import type { Root, RootContent } from 'hast';

/** In: a part of a page. Out: the same without the links of names, their words in one piece with those around. */
export function withoutNameLinks(part: Root): Root {
  return { ...part, children: joined(part.children) };
}

function joined<T extends RootContent>(nodes: readonly T[]): T[] {
  const out: T[] = [];
  for (const node of nodes.flatMap((one) => unlinked(one))) {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      out[out.length - 1] = { ...last, value: `${last.value}${node.value}` };
    else out.push(node);
  }
  return out;
}

function unlinked<T extends RootContent>(node: T): T[] {
  if (node.type !== 'element') return [node];
  const children = joined(node.children);
  const classes = ([] as unknown[]).concat(node.properties['className'] ?? []);
  return node.tagName === 'a' && classes.includes('name') ? (children as T[]) : [{ ...node, children }];
}
