/** A value against its schema: zod's findings as issues with places, in sentences, with the nearest known name. */
import leven from 'leven';
import { z } from 'zod';
import { issue, type Issue } from './issues.ts';
import type { YamlValue } from './yaml.ts';

/**
 * Validates a YAML value.
 * In: the value with its places, and the zod schema. Out: the parsed record, or undefined and every issue.
 */
export function validate<Schema extends z.ZodType>(
  yaml: YamlValue,
  schema: Schema,
): { record: z.output<Schema> | undefined; issues: Issue[] } {
  if (yaml.value === undefined) return { record: undefined, issues: [...yaml.issues] };
  const result = schema.safeParse(yaml.value);
  if (result.success) return { record: result.data, issues: [] };
  const issues = result.error.issues.flatMap((found) => toIssues(found, { yaml, schema, base: [] }));
  return { record: undefined, issues: withoutEchoes(issues) };
}

/** A misspelt field is missing under its right name as well: that is one fault, told once. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const hints = issues.filter(({ kind }) => kind === 'UnknownField').map(({ hint }) => hint);
  return issues.filter(
    ({ kind, message }) =>
      kind !== 'MissingField' ||
      !hints.some(
        (hint) => /Did you mean "([^"]+)"/.exec(hint)?.[1] === /(\w+)" is missing/.exec(message)?.[1],
      ),
  );
}

/** The one of several words that is most likely meant: at most a third of its letters away. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const bareWord = word.replace(/^"|"$/g, '');
  const ranked = known
    .map((candidate) => ({ candidate, distance: leven(bareWord.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(best.candidate.length / 3))
    ? best.candidate
    : undefined;
}

function toIssues(found: z.core.$ZodIssue, around: Around): Issue[] {
  const path = [...around.base, ...found.path];
  const field = written(path);
  const place = around.yaml.place(path);
  const value = valueAt(around.yaml.value, path);
  switch (found.code) {
    case 'unrecognized_keys': {
      const known = keysAt(around.schema, path, around.yaml.value);
      return found.keys.map((key) =>
        issue('UnknownField', around.yaml.keyPlace([...path, key]), {
          field: written([...path, key]),
          near: nearestOf(key, known),
          known: known.join(', '),
        }),
      );
    }
    case 'invalid_type':
      if (value === undefined) return [issue('MissingField', place, { field })];
      return [
        issue('WrongType', place, { field, expected: typeName(found.expected), received: nameOfType(value) }),
      ];
    case 'invalid_value': {
      const known = found.values.map(String);
      if (value === undefined) return [issue('MissingField', place, { field })];
      return [
        issue('UnknownValue', place, {
          field,
          value: shown(value),
          near: nearestOf(shown(value), known),
          known: known.join(', '),
        }),
      ];
    }
    case 'invalid_union':
      return fromUnion(found, { ...around, base: path });
    default: {
      const [problem = '', cure] = (reworded(found) ?? found.message).split(/: (.*)/s);
      return [
        issue('WrongValue', place, {
          field,
          value: shown(value),
          problem,
          cure: cure || 'see the comment on this field in src/records/',
        }),
      ];
    }
  }
}

/** Of a union's branches, the one that the value comes nearest to: the fewest faults, the deepest ones. */
function fromUnion(found: z.core.$ZodIssue & { code: 'invalid_union' }, around: Around): Issue[] {
  const value = valueAt(around.yaml.value, around.base);
  const place = around.yaml.place(around.base);
  const field = written(around.base);
  if (value === undefined) return [issue('MissingField', place, { field })];
  if ('discriminator' in found && typeof found.discriminator === 'string') {
    const options = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : [];
    const given = (value as Record<string, unknown>)[found.discriminator];
    const path = [...around.base, found.discriminator];
    if (given === undefined)
      return [issue('MissingField', around.yaml.place(path), { field: written(path) })];
    return [
      issue('UnknownValue', around.yaml.place(path), {
        field: written(path),
        value: shown(given),
        near: nearestOf(shown(given), options),
        known: options.join(', '),
      }),
    ];
  }
  const ranked = found.errors
    .map((errors) => ({
      errors,
      atRoot: errors.filter((one) => one.path.length === 0 && one.code !== 'unrecognized_keys').length,
    }))
    .sort((a, b) => a.atRoot - b.atRoot || a.errors.length - b.errors.length);
  const best = ranked[0];
  if (!best)
    return [
      issue('WrongValue', place, {
        field,
        value: shown(value),
        problem: 'is not what may stand here',
        cure: 'see the comment on this field in src/records/',
      }),
    ];
  return best.errors.flatMap((one) => toIssues(one, around));
}

/** zod's own sentences on length, in ours. */
function reworded(found: z.core.$ZodIssue): string | undefined {
  if (found.code === 'too_small')
    return Number(found.minimum) === 1
      ? 'is empty: write it, or leave the field out if it may be left out'
      : `is shorter than ${found.minimum}: make it longer`;
  if (found.code === 'too_big') return `is longer than ${found.maximum}: shorten it`;
  return undefined;
}

/** The keys that a schema knows at a path, following arrays, optional parts and unions. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[], value: unknown): string[] {
  let candidates: z.ZodType[] = [schema];
  for (const step of path) candidates = candidates.flatMap(bare).flatMap((one) => inside(one, step));
  const objects = candidates.flatMap(bare).filter((one) => one instanceof z.ZodObject);
  const here = valueAt(value, path);
  const given = typeof here === 'object' && here !== null ? Object.keys(here) : [];
  const best = objects
    .map((one) => Object.keys(one.shape))
    .sort(
      (a, b) => given.filter((key) => b.includes(key)).length - given.filter((key) => a.includes(key)).length,
    );
  return best[0] ?? [];
}

function bare(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return bare(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(bare);
  return [schema];
}

function inside(schema: z.ZodType, step: PropertyKey): z.ZodType[] {
  if (schema instanceof z.ZodArray) return [schema.element as z.ZodType];
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<PropertyKey, z.ZodType>;
    return shape[step] ? [shape[step]] : [];
  }
  return [];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, step) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, step)
        ? (here as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** `corrections[0].date`, as one would say it. */
function written(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'the record';
}

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
  };
  return names[expected] ?? expected;
}

function nameOfType(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeName(typeof value);
}

function shown(value: unknown): string {
  if (value === undefined || value === '') return '';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

interface Around {
  readonly yaml: YamlValue;
  readonly schema: z.ZodType;
  readonly base: readonly PropertyKey[];
}
