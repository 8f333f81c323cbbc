/** Changes of records: what of the archive they change, and what they refuse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCommand } from '../../../../scripts/record/command.ts';
import { doneBefore } from '../../../../scripts/record/done-before.ts';
import { planChange, type Plan } from '../../../../scripts/record/plan-change.ts';
import { emptyLock, type Lock } from '../../../../src/permalinks/lock.ts';
import { removedAddress } from '../../../../src/permalinks/removed-address.ts';

const files = new Map([
  [
    'content/articles/one.md',
    '---\nid: one\nmentions:\n  pin:\n    - { at: p1, words: he, record: people/x }\n---\npeople/x\n',
  ],
  ['content/events/fair.yaml', 'what: A fair.\nabout:\n  - people/x\n  - people/y\n'],
  ['content/people/x.yaml', 'id: x\nname: Xaver Berg\nprivate: true\nprinted:\n  - { text: Xaver }\n'],
  [
    'content/people/y.yaml',
    'id: y\nname: Y\nprinted:\n  - { text: Ypsilon }\nfurther:\n  - { text: Xavier, language: en, kind: misspelling }\n',
  ],
  [
    'content/people/z.yaml',
    'id: z\nname: Z\nprinted:\n  - { text: Zett }\n  - { text: Xavier }\nfurther:\n  - { text: Zed, language: en, kind: misspelling }\n',
  ],
]);
const lock = lockOf(['people/x', 'people/y', 'people/z', 'events/fair']);

test('a renamed record has its file, its id and all that names it under the new one, and its address in the list', () => {
  const { changes } = plan('rename people/x people/w');
  assert.equal(changes.get('content/people/x.yaml'), null);
  assert.match(changes.get('content/people/w.yaml') ?? '', /^id: w\nname: Xaver Berg\n/);
  assert.match(changes.get('content/articles/one.md') ?? '', /record: people\/w \}\n---\npeople\/x\n$/);
  assert.match(changes.get('content/events/fair.yaml') ?? '', /- people\/w\n {2}- people\/y\n/);
  assert.match(
    changes.get('content/moved.yaml') ?? '',
    /- from: people\/x\n {4}how: renamed\n {4}to:\n {6}- people\/w\n/,
  );
  assert.deepEqual(addresses(changes), ['events/fair', 'people/w', 'people/x', 'people/y', 'people/z']);
});

test('a merged record leaves its spellings; what an article prints is no longer what readers type', () => {
  const { changes, notes } = plan('merge people/z people/y');
  assert.equal(
    changes.get('content/people/y.yaml'),
    'id: y\nname: Y\nprinted:\n  - { text: Ypsilon }\n  - { text: Zett }\n  - { text: Xavier }\nfurther:\n' +
      '  - { text: Zed, language: en, kind: misspelling }\n',
  );
  assert.deepEqual(notes, ['Of people/z this is not kept: name: Z']);
  assert.equal(changes.get('content/permalinks.lock.json'), undefined);
});

test('a private person who is retired leaves no name, neither in the list nor in the lock, nor by an earlier address', () => {
  const before = plan('rename people/v people/x', {
    files: new Map(
      [...files].map(([path, text]) => [path.replace('/x.yaml', '/v.yaml'), text.replace('id: x', 'id: v')]),
    ),
    lock: lockOf(['people/v', 'people/y']),
  });
  const later = new Map(files);
  for (const [path, text] of before.changes) if (text !== null) later.set(path, text);
  const { changes } = plan('retire people/x', { files: later, lock: lockOf(['people/v', 'people/x']) });
  const list = changes.get('content/moved.yaml') ?? '';
  assert.doesNotMatch(list, /people\/[xv]/);
  assert.ok(list.includes(removedAddress('people/x')) && list.includes(removedAddress('people/v')));
  assert.deepEqual(addresses(changes), [removedAddress('people/v'), removedAddress('people/x')].sort());
  assert.equal(changes.get('content/events/fair.yaml'), 'what: A fair.\nabout:\n  - people/y\n');
  assert.doesNotMatch(changes.get('content/articles/one.md') ?? '', /pin/);
});

test('who follows an old address is led once: an earlier entry leads to the end', () => {
  const first = plan('rename people/z people/w');
  const later = new Map([
    ...files,
    ...[...first.changes].filter((one): one is [string, string] => one[1] !== null),
  ]);
  later.delete('content/people/z.yaml');
  const { changes } = plan('merge people/w people/y', {
    files: later,
    lock: lockOf(['people/z', 'people/w', 'people/y']),
  });
  assert.deepEqual(changes.get('content/moved.yaml')?.match(/ {6}- .*/g), [
    '      - people/y',
    '      - people/y',
  ]);
});

test('an address that nobody has seen is not kept', () => {
  const { changes } = plan('rename people/z people/w', { lock: lockOf(['people/x']) });
  assert.equal(changes.has('content/moved.yaml'), false);
});

for (const [command, told] of [
  ['rename people/x people/y', /people\/y is there already/],
  ['merge people/x people/y', /private person and the other is not/],
  ['merge people/x people/q', /no record people\/q/],
  ['split people/z people/w people/q', /no record people\/q/],
  ['rename people/z people/gone', /was the address of another record/],
  ['rename people/z places/z', /two kinds/],
  ['rename people/z', /takes 2 records/],
  ['retire articles/one', /not the name of a record/],
  ['retire people/x --reason=Asked-by-Xaver', /names the person: “Xaver”/],
] as const) {
  test(`${command} is refused`, () => {
    assert.throws(
      () => plan(command, { lock: lockOf(['people/x', 'people/z', removedAddress('people/gone')]) }),
      told,
    );
  });
}

test('files that cannot be read are refused in plain words', () => {
  const broken = new Map(files).set('content/people/z.yaml', 'id: [z\n');
  assert.throws(
    () => plan('retire people/z', { files: broken }),
    /people\/z\.yaml cannot be read as it is\.\n {2}Run npm run check/,
  );
  const unlisted = new Map(files).set('content/moved.yaml', 'moved: soon\n');
  assert.throws(() => plan('retire people/z', { files: unlisted }), /moved\.yaml cannot be read as it is/);
});

test('what was done already is not done again', () => {
  const { changes } = plan('retire people/x');
  const later = new Map(files).set('content/moved.yaml', changes.get('content/moved.yaml') ?? '');
  later.delete('content/people/x.yaml');
  assert.match(
    doneBefore(readCommand(['retire', 'people/x']), later) ?? '',
    /people\/x was retired on 2026-11-26/,
  );
  assert.equal(doneBefore(readCommand(['rename', 'people/x', 'people/w']), later), undefined);
  assert.equal(doneBefore(readCommand(['retire', 'people/x']), files), undefined);
});

function plan(command: string, given: { files?: ReadonlyMap<string, string>; lock?: Lock } = {}): Plan {
  return planChange(readCommand(command.split(' ')), { files, lock, today: '2026-11-26', ...given });
}

function lockOf(known: readonly string[]): Lock {
  return {
    ...emptyLock(),
    addresses: Object.fromEntries(known.map((one) => [one, { corrections: 0, anchors: {} }])),
  };
}

function addresses(changes: Plan['changes']): string[] {
  return Object.keys((JSON.parse(changes.get('content/permalinks.lock.json') ?? '{}') as Lock).addresses);
}
