/** The pass through what was found: what is asked, undone and planned. Nothing is written here. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { assist } from '../../../../../scripts/import/assistant/assist.ts';
import { knownArchive, type KnownArchive } from '../../../../../scripts/import/assistant/known-archive.ts';
import type { Asker } from '../../../../../scripts/import/assistant/pass/run-pass.ts';
import { draftArticle } from '../../../../../scripts/import/draft-article.ts';
import { projectTexts } from '../../../../../src/reading/project-texts.ts';
import { readProject } from '../../../../../src/reading/read-project.ts';

const { markdown } = draftArticle({
  file: 'page.txt',
  id: 'new-text',
  bytes: Buffer.from(
    'Families Wait in Isfara\n\nBy Jane Roe\n\nIn DUSHANBE and BISHKEK, officials counted 40 families, Farida Saidova said. Daesh took them in May 2014.\n\nSaidova met Gulmurad Halimov, a colonel. Families wait.\n',
  ),
});
const about = { id: 'new-text', out: 'content', isQuiet: true, isSure: false };
let archive: KnownArchive;
before(async () => {
  archive = knownArchive(await readProject(), projectTexts());
});

/** Answers by the beginning of the question's id; what has none takes what is certain. */
function typing(given: Record<string, string | string[]>, asked: string[] = []): Asker {
  const left = new Map(Object.entries(given).map(([id, text]) => [id, [text].flat()]));
  return (question) => {
    asked.push(question.id);
    const text = left.get(question.id)?.shift() ?? question.certain;
    return Promise.resolve(text === 'undo' || text === 'stop' ? text : { text });
  };
}

test('without anybody to ask, what is certain stands in the draft, what is not under its field, and no record is touched', async () => {
  const done = await assist(markdown, { ...about, archive });
  assert.ok(done);
  const front = parse(done.article.split('---\n')[1] ?? '') as Record<string, unknown>;
  assert.deepEqual(front['authors'], [{ family: 'Roe', given: 'Jane' }]);
  assert.deepEqual([front['publication'], front['summary']], [{ kind: null, name: null }, null]);
  assert.equal(done.files.size, 0);
});

test('with --yes, spellings that only one record has are moved to its printed ones, and nothing is guessed', async () => {
  const done = await assist(markdown, { ...about, archive, isSure: true });
  assert.ok(done);
  assert.deepEqual([...done.files.keys()].sort(), [
    'organisations/islamic-state.yaml',
    'people/gulmurod-khalimov.yaml',
  ]);
  assert.match(
    done.files.get('people/gulmurod-khalimov.yaml') ?? '',
    /printed:\n(?:.*\n)*? {2}- \{ text: Gulmurad Halimov \}/,
  );
});

test('a name in capitals is probably one that is known; a new one gets a record, with its short form and where it was found', async () => {
  const { probable, unknown } = (await assist(markdown, { ...about, archive }))?.found.names ?? {
    probable: [],
    unknown: [],
  };
  assert.deepEqual(
    probable.map(({ words, record }) => [words, record]),
    [['BISHKEK', 'places/bishkek']],
  );
  assert.ok(unknown.some(({ words, kind }) => words === 'Farida Saidova' && kind === 'people'));
  const ask = typing({
    unknown: 'Farida Saidova',
    'on Farida Saidova': 'A reporter.',
    'kind of Farida Saidova': 'person',
  });
  const text =
    (await assist(markdown, { ...about, archive, ask }))?.files.get('people/farida-saidova.yaml') ?? '';
  assert.match(text, /^# Found in new-text, p1, p2: /);
  assert.match(
    text,
    /sort: Saidova, Farida\ndescription: A reporter\.\nprinted:\n {2}- \{ text: Farida Saidova \}\n {2}- \{ text: Saidova, form: short \}/,
  );
});

test('an undone answer is asked again; who stops, or says no at the end, gets nothing written', async () => {
  const asked: string[] = [];
  const ask = typing(
    { publication: ['Valley Notes', 'Hill Notes'], 'publication.kind': ['undo', 'blog'], drafts: 'yes' },
    asked,
  );
  const done = await assist(markdown, { ...about, archive, ask });
  assert.match(done?.files.get('publications/hill-notes.yaml') ?? '', /kind: blog\nname: Hill Notes/);
  assert.match(done?.article ?? '', /^publication: hill-notes$/m);
  assert.equal(asked.filter((id) => id === 'publication').length, 2);
  assert.ok([...(done?.files.keys() ?? [])].includes('../drafts/new-text/claims.yaml'));
  assert.equal(
    await assist(markdown, { ...about, archive, ask: typing({ publication: 'stop' }) }),
    undefined,
  );
  assert.equal(await assist(markdown, { ...about, archive, ask: typing({ write: 'no' }) }), undefined);
});

test('run twice, it changes nothing more', async () => {
  const first = await assist(markdown, { ...about, archive, isSure: true });
  const again = await assist(first?.article ?? '', { ...about, archive, isSure: true });
  assert.equal(again?.article, first?.article);
});
