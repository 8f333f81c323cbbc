/** A value against its schema: zod's findings as issues with places, in sentences, with the nearest known name. */
import type { z } from 'zod';
import { issue, type Issue, type Place } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import { fieldName } from './field-name.ts';
import { keysAt } from './schema-keys.ts';
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
  const meant = new Set<string>();
  const found = ofRightType(result.error.issues);
  const missing = onlyMissing(found, yaml.value);
  const issues = found.flatMap((one) => toIssues(one, { yaml, schema, base: [], meant, missing }));
  return { record: undefined, issues: withoutEchoes(issues, meant) };
}

/** By group of fields, the field that it lacks, when it lacks one only. */
function onlyMissing(found: readonly z.core.$ZodIssue[], value: unknown): Map<string, string> {
  const lacking = new Map<string, string[]>();
  for (const { path } of found) {
    if (path.length === 0 || valueAt(value, path) !== undefined) continue;
    const group = written(path.slice(0, -1));
    lacking.set(group, [...(lacking.get(group) ?? []), String(path.at(-1))]);
  }
  return new Map(
    [...lacking].flatMap(([group, [one, ...more]]) =>
      one === undefined || more.length > 0 ? [] : [[group, one]],
    ),
  );
}

/** Of a value of the wrong type, nothing else is said. */
function ofRightType(found: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const mistyped = new Set(
    found.flatMap(({ code, path }) => (code === 'invalid_type' ? [written(path)] : [])),
  );
  return found.filter(({ code, path }) => code === 'invalid_type' || !mistyped.has(written(path)));
}

/** A misspelt field is missing under its right name as well: that is one fault, told once. */
function withoutEchoes(issues: readonly Issue[], meant: ReadonlySet<string>): Issue[] {
  return issues.filter(
    ({ kind, message }) =>
      kind !== 'MissingField' || !meant.has(/"(.+)" is missing/.exec(message)?.[1] ?? ''),
  );
}

function toIssues(found: z.core.$ZodIssue, around: Around): Issue[] {
  const path = [...around.base, ...found.path];
  const field = written(path);
  const place = around.yaml.place(path);
  const value = valueAt(around.yaml.value, path);
  switch (found.code) {
    case 'unrecognized_keys': {
      const known = keysAt(around.schema, { path, given: value, refused: found.keys });
      return found.keys.map((key) => {
        // One that is missing beside one that is unknown is most likely meant.
        const near =
          nearestOf(key, known) ?? (found.keys.length === 1 ? around.missing.get(written(path)) : undefined);
        if (near !== undefined) around.meant.add(written([...path, near]));
        return issue('UnknownField', around.yaml.keyPlace([...path, key]), {
          field: written([...path, key]),
          near,
          known: known.join(', '),
        });
      });
    }
    case 'invalid_type':
      if (value === undefined) return [issue('MissingField', place, { field })];
      return [
        issue('WrongType', place, { field, expected: typeName(found.expected), received: nameOfType(value) }),
      ];
    case 'invalid_value': {
      if (value === undefined) return [issue('MissingField', place, { field })];
      return [unknownValue(value, { field, place, known: found.values.map(String) })];
    }
    case 'invalid_union':
      return fromUnion(found, { ...around, base: path });
    default: {
      const [problem = '', cure] = (reworded(found) ?? found.message).split(/: (.*)/s);
      return [
        issue('WrongValue', place, {
          field,
          value: saysNothing(value) || typeof value === 'object' ? '' : shown(value),
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
  // A value by which branches are told apart, and which no branch has.
  if ('discriminator' in found) {
    const known = 'options' in found && Array.isArray(found.options) ? found.options.map(String) : [];
    return [unknownValue(value, { field, place, known })];
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

function unknownValue(
  value: unknown,
  about: { field: string; place: Place; known: readonly string[] },
): Issue {
  const { field, place, known } = about;
  return issue('UnknownValue', place, {
    field,
    value: shown(value),
    near: nearestOf(shown(value), known),
    known: known.join(', '),
  });
}

/** zod's own sentences on length and size, in ours. */
function reworded(found: z.core.$ZodIssue): string | undefined {
  if (found.code !== 'too_small' && found.code !== 'too_big') return undefined;
  const limit = found.code === 'too_small' ? found.minimum : found.maximum;
  if (found.origin !== 'string' && found.origin !== 'array') {
    const [problem, direction] = found.code === 'too_small' ? ['small', 'more'] : ['great', 'less'];
    const bound = found.inclusive === false ? `${direction} than ${limit}` : `${limit} or ${direction}`;
    return `is too ${problem}: write ${bound}`;
  }
  const unit = found.origin === 'string' ? 'characters' : 'entries';
  if (found.code === 'too_big')
    return found.origin === 'string'
      ? `has more than ${limit} characters: say it in fewer words`
      : `has more than ${limit} entries: take some away`;
  if (Number(limit) === 1)
    return found.origin === 'string'
      ? 'is empty: write it, or take the field away if it is one that may be absent'
      : 'is an empty list: write an entry, or take the field away if it is one that may be absent';
  return `has fewer than ${limit} ${unit}: add what is missing`;
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

function written(path: readonly PropertyKey[]): string {
  return fieldName(path) || theWhole;
}

/** A file that is no group of fields at all. */
const theWhole = 'the record';

function typeName(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    object: 'a group of fields',
    array: 'a list',
    boolean: 'true or false',
    number: 'a number',
    tuple: 'a list',
  };
  return names[expected] ?? expected;
}

function nameOfType(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'no finite number';
  return typeName(typeof value);
}

/** What a message on it need not repeat: nothing, or a yes or no. */
function saysNothing(value: unknown): boolean {
  return typeof value === 'boolean' || [undefined, '""', '[]', '{}'].includes(JSON.stringify(value));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

interface Around {
  readonly yaml: YamlValue;
  readonly schema: z.ZodType;
  readonly base: readonly PropertyKey[];
  /** By group of fields, the one that it lacks. */
  readonly missing: ReadonlyMap<string, string>;
  /** Filled on the way: the fields that misspelt ones are taken for. */
  readonly meant: Set<string>;
}
