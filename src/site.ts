/** Facts of the whole site. Free to every folder; imports nothing. */

/** The archive's name, as it stands in titles, feeds and citations. */
export const siteName = 'Steppe Archive';

/** The line that follows the name. */
export const siteLine = 'Central Asians and the Islamic State, 2014–2018';

/** Language of the archive's own words (BCP 47). */
export const siteLanguage = 'en';

/**
 * The base address of the published site, always ending in a slash. A sub-path is allowed
 * (`https://example.org/archive/`).
 *
 * In: the environment variable `SITE_URL`. Out: a URL.
 * @throws RangeError when `SITE_URL` is not an absolute http(s) address.
 */
export const siteUrl: URL = baseAddress(process.env['SITE_URL'] ?? 'http://localhost:4321');

/**
 * Where readers and rights holders reach the people who keep the archive. Pages name only what is set.
 *
 * In: the environment variables `REPOSITORY_URL` (an https address) and `CONTACT_EMAIL`. Out: both, or nothing.
 */
export const contact: { readonly repository?: string; readonly email?: string } = {
  ...(process.env['REPOSITORY_URL'] && { repository: process.env['REPOSITORY_URL'] }),
  ...(process.env['CONTACT_EMAIL'] && { email: process.env['CONTACT_EMAIL'] }),
};

function baseAddress(given: string): URL {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new RangeError(
      `SITE_URL is "${given}", which is not a web address. Give one such as https://example.org/archive/`,
    );
  }
  const url = new URL(given);
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
