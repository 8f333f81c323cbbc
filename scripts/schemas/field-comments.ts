/** The comments on fields in src/records/, which are the archivists’ manual, as descriptions in JSON Schemas. Pure. */
import ts from 'typescript';

/** In: a JSON Schema; the sources whose comments explain its fields, the nearest first. Out: the same with `description` on each field that has a comment. */
export function withComments(schema: unknown, sources: readonly string[]): unknown {
  const comments = new Map<string, string>();
  for (const source of sources)
    for (const [field, comment] of commentsIn(source)) if (!comments.has(field)) comments.set(field, comment);
  return described(schema, comments);
}

function described(value: unknown, comments: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return value.map((one) => described(one, comments));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [
      key,
      key === 'properties' && typeof part === 'object' && part !== null
        ? Object.fromEntries(
            Object.entries(part).map(([field, own]: [string, unknown]) => {
              const comment = comments.get(field);
              const inner = described(own, comments) as object;
              return [field, comment === undefined ? inner : { description: comment, ...inner }];
            }),
          )
        : described(part, comments),
    ]),
  );
}

function commentsIn(source: string): Map<string, string> {
  const file = ts.createSourceFile('record.ts', source, ts.ScriptTarget.Latest, true);
  const comments = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const [range] = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
      const text = range && source.slice(range.pos, range.end);
      if (text?.startsWith('/**') && !comments.has(node.name.text)) comments.set(node.name.text, plain(text));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return comments;
}

function plain(comment: string): string {
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/\n\s*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
