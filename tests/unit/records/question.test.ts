import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionRecord } from '../../../src/records/question.ts';

const voice = {
  article: 'goble-2016-stopped-paying',
  stance: 'holds',
  saidBy: { kind: 'expert', who: ['people/andrey-serenko'] },
  where: 'p10',
  words: 'opposes both but is closer ideologically to the former.',
};
const whole = {
  question: 'Is the Taliban an ally or a rival of these groups?',
  scope: 'How the groups stand to the Taliban.',
  positions: [
    { id: 'ally', statement: 'An ally.', voices: [{ ...voice, stance: 'disputes' }] },
    { id: 'rival', statement: 'A rival.', voices: [voice] },
  ],
};

describe('a contested question', () => {
  it('has at least two positions, each with a voice', () => {
    assert.deepEqual(faults(whole), []);
    assert.deepEqual(faults({ ...whole, positions: whole.positions.slice(1) }), ['positions']);
    const silent = [whole.positions[0], { id: 'rival', statement: 'A rival.', voices: [] }];
    assert.deepEqual(faults({ ...whole, positions: silent }), ['positions.1.voices']);
  });

  it('has positions with ids of their own', () => {
    assert.deepEqual(faults({ ...whole, positions: [whole.positions[1], whole.positions[1]] }), [
      'positions.1.id',
    ]);
  });
});

function faults(record: unknown): string[] {
  return questionRecord.safeParse(record).error?.issues.map((issue) => issue.path.join('.')) ?? [];
}
