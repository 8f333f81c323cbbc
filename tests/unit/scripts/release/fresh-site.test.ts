/** What is made of a site has the settings with which it was built. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { settingsFault } from '../../../../scripts/release/fresh-site.ts';

const built = { SITE_URL: 'https://a.example/', CONTACT_EMAIL: 'a@a.example' };

it('settings that are the same are no fault, also where one is not set', () => {
  assert.equal(settingsFault(built, { ...built, PUBLISHER: undefined }), undefined);
});

it('another address and a publisher that the site does not name are told with both values', () => {
  assert.equal(
    settingsFault(built, { ...built, SITE_URL: 'http://localhost:4321/', PUBLISHER: 'A society' }),
    'The site was built with SITE_URL=https://a.example/ PUBLISHER=, and this runs with SITE_URL=http://localhost:4321/ PUBLISHER=A society. Give the same settings, or build it again: npm run build',
  );
});

it('a site of which the settings are not known is built again', () => {
  assert.match(settingsFault(undefined, built) ?? '', /is not known\. Build it again/);
});
