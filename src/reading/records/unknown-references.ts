/** References to records that are not there. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import { referencesIn } from '../../records/reference.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: a record, or a part of one under its field's name; a way to the places of its fields, taken only where something is
 * wrong; what may be referred to (`people/kadyr-malikov`), faulty records too, so that one fault is not told twice. Out: an
 * issue for each reference to anything else.
 */
export function unknownReferences(
  record: object,
  { yaml, names }: { yaml: () => YamlValue; names: ReadonlySet<string> },
): Issue[] {
  return referencesIn(record)
    .filter(({ reference }) => !names.has(reference))
    .map(({ path, reference }) =>
      issue('UnknownRecord', yaml().place(path), { reference, near: nearestReference(reference, names) }),
    );
}

/** Of more than a hundred names, none is guessed: that many are no slips. */
const mostGuesses = 100;

const guesses = new WeakMap<ReadonlySet<string>, Map<string, string | undefined>>();

/** Each reference is looked for once. */
function nearestReference(reference: string, names: ReadonlySet<string>): string | undefined {
  const known = guesses.get(names) ?? new Map<string, string | undefined>();
  guesses.set(names, known);
  if (!known.has(reference))
    known.set(reference, known.size < mostGuesses ? guess(reference, names) : undefined);
  return known.get(reference);
}

/** One of the same folder with an id that is like it, or the same id in another folder. */
function guess(reference: string, names: ReadonlySet<string>): string | undefined {
  const [folder = '', id = ''] = reference.split('/');
  const ids = [...names].flatMap((name) =>
    name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [],
  );
  const near = nearestOf(id, ids);
  return near === undefined ? [...names].find((name) => name.endsWith(`/${id}`)) : `${folder}/${near}`;
}
