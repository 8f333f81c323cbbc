/** What a schema knows: the fields that may stand at a path of a value. */
import { z } from 'zod';

/**
 * The fields that a schema has at a path, following lists, optional parts and unions.
 * In: the schema, the path of a group of fields, the group itself as it was written, and those of its fields that were
 * refused. Out: the names of the fields; of several branches of a union, those of the branch that refuses the same and that
 * most of the given fields fit. Empty when the schema has no group there.
 */
export function keysAt(
  schema: z.ZodType,
  { path, given, refused }: { path: readonly PropertyKey[]; given: unknown; refused: readonly string[] },
): string[] {
  let candidates: z.ZodType[] = [schema];
  for (const step of path) candidates = candidates.flatMap(bare).flatMap((one) => inside(one, step));
  const shapes = candidates
    .flatMap(bare)
    .flatMap((one) => (one instanceof z.ZodObject ? [shapeOf(one)] : []))
    .filter((shape) => refused.every((key) => !Object.hasOwn(shape, key)));
  const fields = typeof given === 'object' && given !== null ? Object.entries(given) : [];
  const ranked = shapes
    .map((shape) => ({
      keys: Object.keys(shape),
      fitting: fields.filter(([key, value]) => shape[key]?.safeParse(value).success).length,
    }))
    .sort((a, b) => b.fitting - a.fitting);
  return ranked[0]?.keys ?? [];
}

function bare(schema: z.ZodType): z.ZodType[] {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodNullable
  )
    return bare(schema.unwrap() as z.ZodType);
  // A schema that makes another value of what it has read.
  if (schema instanceof z.ZodPipe) return bare(schema.in as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(bare);
  return [schema];
}

function inside(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  const part = schema instanceof z.ZodObject ? shapeOf(schema)[String(step)] : undefined;
  return part ? [part] : [];
}

function shapeOf(schema: z.ZodObject): Readonly<Record<string, z.ZodType>> {
  return schema.shape;
}
