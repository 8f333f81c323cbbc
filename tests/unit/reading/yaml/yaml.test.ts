import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../../../src/reading/yaml/yaml.ts';

test('YAML that goes deeper than any parser can follow is an issue, wherever the stack ends', () => {
  const deep = ['- '.repeat(30_000), '? '.repeat(20_000), '- ? '.repeat(15_000)];
  for (const markers of deep) {
    assert.deepEqual(told(`a: 1\nx:\n ${markers}y`), [
      '3:1 The YAML cannot be read: it has too many levels, one inside another.',
    ]);
  }
  assert.equal(told(`x: ${'[\n '.repeat(20_000)}`).length, 1);
});

test('a quotation that is never closed is told where it begins', () => {
  for (const quote of ['"', "'"]) {
    assert.deepEqual(told(`a: 1\nb: ${quote}A road\nc: 2\nd: 3\n`), [
      '2:4 The YAML cannot be read: a quotation mark is opened here and never closed.',
    ]);
  }
});

test('many brackets in one sentence are no depth', () => {
  assert.deepEqual(readYaml(`a: A road ${'[x] '.repeat(40)}y.`, at).value, {
    a: `A road ${'[x] '.repeat(40)}y.`,
  });
  assert.equal(told(`a: ${'['.repeat(40)}`).length, 1);
});

test('every part has its place in the file: a value its own, a group or nothing that of its key', () => {
  const { value, place } = readYaml(record, { ...at, lineBefore: 10 });
  assert.deepEqual((value as Record<string, unknown>)['list'], [{ one: 1 }, 'two']);
  const places: [PropertyKey[], string][] = [
    [['id'], '11:5'],
    [['title'], '12:1'],
    [['title', 'printed'], '13:12'],
    [['parents', 1], '14:14'],
    [['empty'], '15:1'],
    [['list', 1], '18:5'],
  ];
  for (const [path, expected] of places) assert.equal(written(place(path)), expected, path.join('.'));
});

test('of a field that is not there, the place is that of the nearest one around it', () => {
  const { place } = readYaml(record, at);
  assert.equal(written(place(['title', 'sentence'])), '2:1');
  assert.equal(written(place(['list', 0, 'three'])), '7:5');
});

test('the place of a key is not that of its value', () => {
  assert.equal(written(readYaml(record, at).keyPlace(['title', 'printed'])), '3:3');
});

test('what hides what a record says is refused where it stands', () => {
  assert.deepEqual(kinds('a: &x 1\nb: *x\n'), ['1:7 YamlFeature', '2:4 YamlFeature']);
  assert.deepEqual(kinds('a: !!str 1\n'), ['1:10 YamlFeature']);
  assert.deepEqual(kinds('<<: { a: 1 }\n'), ['1:1 YamlFeature']);
  assert.deepEqual(kinds('__proto__: 1\n'), ['1:1 YamlFeature']);
  assert.deepEqual(kinds('a: 1\n2: b\n'), ['2:1 Yaml']);
  assert.deepEqual(kinds('a: 1\nb: 2\na: 3\n'), ['3:1 Yaml']);
  assert.equal(kinds('a: 1\n---\nb: 2\n')[0], '2:1 Yaml');
});

test('limits are kept, and of many errors ten are told', () => {
  assert.deepEqual(kinds(`a: "${'x'.repeat(70_000)}"`), ['1:1 TooComplex']);
  assert.deepEqual(kinds(`${'- '.repeat(40)}x`), ['1:35 TooComplex']);
  assert.deepEqual(kinds(`a: ${'['.repeat(17)}`), ['1:1 TooComplex']);
  assert.equal(kinds('a: 1\n'.repeat(200)).length, 10);
});

const record = 'id: osh\ntitle:\n  printed: "Osh"\nparents: [a, b]\nempty:\nlist:\n  - one: 1\n  - two\n';
const at = { file: 'a.yaml', lineBefore: 0 };

function kinds(source: string): string[] {
  return readYaml(source, at).issues.map((one) => `${written(one)} ${one.kind}`);
}

function written({ line, column }: { line: number; column: number }): string {
  return `${line}:${column}`;
}

function told(source: string): string[] {
  return readYaml(source, at).issues.map(({ line, column, message }) => `${line}:${column} ${message}`);
}
