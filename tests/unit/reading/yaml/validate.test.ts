/** Values against their schemas, in sentences. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { validate } from '../../../../src/reading/yaml/validate.ts';
import { readYaml } from '../../../../src/reading/yaml/yaml.ts';

const schema = z.strictObject({
  name: z.string().min(1),
  kind: z.enum(['city', 'town']).default('city'),
  at: z.tuple([z.number().min(-90).max(90), z.number()]).optional(),
  short: z.string().max(3).optional(),
  list: z.array(z.strictObject({ subject: z.string(), many: z.number().positive().optional() })).optional(),
  rules: z.strictObject({ pin: z.array(z.string()).default([]) }).prefault({}),
  amount: z
    .discriminatedUnion('qualifier', [
      z.strictObject({ qualifier: z.enum(['exact', 'about']), value: z.number() }),
      z.strictObject({ qualifier: z.literal('in-words'), printed: z.string() }),
    ])
    .optional(),
  who: z.union([z.array(z.string()).min(1), z.enum(['unknown', 'none'])]).optional(),
});

test('a value that is in order becomes a record, its defaults filled in', () => {
  assert.deepEqual(validated('name: Osh').record, { name: 'Osh', kind: 'city', rules: { pin: [] } });
});

test('a field that is missing, of another type, or of another value, is told at its place', () => {
  assert.deepEqual(told('kind: city'), ['1:1 MissingField The field "name" is missing.']);
  assert.deepEqual(told('name: 3'), ['1:7 WrongType "name" is a number; it must be text.']);
  assert.deepEqual(told('name: Osh\nat: 3'), ['2:5 WrongType "at" is a number; it must be a list.']);
  assert.deepEqual(told('name: Osh\nat: [.nan, 1]'), [
    '2:6 WrongType "at[0]" is no finite number; it must be a number.',
  ]);
  assert.deepEqual(told('name: Osh\nkind: vilage'), ['2:7 UnknownValue "kind" cannot be "vilage".']);
  assert.deepEqual(told('name: Osh\nkind: true'), ['2:7 UnknownValue "kind" cannot be true.']);
});

test('lengths and numbers out of bounds are told in our words', () => {
  assert.deepEqual(said('name: Osh\nat: [95, 1]'), ['"at[0]" is too great (it is 95). Write 90 or less.']);
  assert.deepEqual(said('name: Osh\nlist: [{ subject: a, many: 0 }]'), [
    '"list[0].many" is too small (it is 0). Write more than 0.',
  ]);
  assert.deepEqual(said('name: Osh\nshort: abcd'), [
    '"short" has more than 3 characters (it is "abcd"). Say it in fewer words.',
  ]);
  assert.deepEqual(said('name: ""'), [
    '"name" is empty. Write it, or take the field away if it is one that may be absent.',
  ]);
});

test('a misspelt field is told once, with the one that is meant; another that is missing is told too', () => {
  const issues = validated('name: Osh\nlist:\n  - subjet: a\n  - many: 1').issues;
  assert.deepEqual(
    issues.map(({ kind, line, message }) => `${line} ${kind} ${message}`),
    [
      '3 UnknownField There is no field "list[0].subjet" here, so what it says would be lost.',
      '4 MissingField The field "list[1].subject" is missing.',
    ],
  );
  assert.match(issues[0]?.hint ?? '', /^Did you mean "subject"\? The fields are: subject, many\.$/);
});

test('the fields of a part with a default of its own are known', () => {
  assert.match(validated('name: Osh\nrules:\n  pins: []').issues[0]?.hint ?? '', /Did you mean "pin"\?/);
});

test('of several forms that a part may have, the one that is meant is spoken of', () => {
  assert.deepEqual(told('name: Osh\namount: { qualifier: abuot, value: 3 }'), [
    '2:22 UnknownValue "amount.qualifier" cannot be "abuot".',
  ]);
  assert.deepEqual(told('name: Osh\namount: { value: 3 }'), [
    '2:1 MissingField The field "amount.qualifier" is missing.',
  ]);
  const [misspelt] = validated('name: Osh\namount: { qualifier: in-words, prnted: a few }').issues;
  assert.equal(misspelt?.hint, 'Did you mean "printed"? The fields are: qualifier, printed.');
  assert.deepEqual(told('name: Osh\nwho: nobody'), ['2:6 WrongType "who" is text; it must be a list.']);
  assert.deepEqual(told('name: Osh\nwho: [3]'), ['2:7 WrongType "who[0]" is a number; it must be text.']);
});

test('an empty file is a fault, not nothing', () => {
  assert.equal(validated('').issues.length, 1);
  assert.equal(validated('').record, undefined);
});

function validated(source: string) {
  return validate(readYaml(source, { file: 'content/x.yaml', lineBefore: 0 }), schema);
}

function told(source: string): string[] {
  return validated(source).issues.map(
    ({ line, column, kind, message }) => `${line}:${column} ${kind} ${message}`,
  );
}

function said(source: string): string[] {
  return validated(source).issues.map(({ message, hint }) => `${message} ${hint}`);
}
