import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unnamedPublisher } from '../../../../scripts/build/unnamed-publisher.ts';

test('a site for the public that names no publisher, or no address, says so; one on this machine does not', () => {
  const said = unnamedPublisher({ isPublic: true, contact: {} }) ?? '';
  assert.match(said, /PUBLISHER=/);
  assert.match(said, /CONTACT_EMAIL=… or REPOSITORY_URL=…/);
  const named = unnamedPublisher({ isPublic: true, contact: { publisher: 'The X Society' } }) ?? '';
  assert.doesNotMatch(named, /PUBLISHER=/);
  assert.match(named, /CONTACT_EMAIL/);
  assert.match(unnamedPublisher({ isPublic: true, contact: { email: 'a@b.example' } }) ?? '', /PUBLISHER=/);
  const whole = { publisher: 'The X Society', repository: 'https://b.example/x' };
  assert.equal(unnamedPublisher({ isPublic: true, contact: whole }), undefined);
  assert.equal(unnamedPublisher({ isPublic: false, contact: {} }), undefined);
});
