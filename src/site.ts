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
 * @throws RangeError when `SITE_URL` is not an absolute http(s) address, or carries a user name.
 */
export const siteUrl: URL = baseAddress(process.env['SITE_URL'] ?? 'http://localhost:4321');

/**
 * Who publishes the archive, and where readers and rights holders reach them. Pages name only what is set.
 *
 * In: the environment variables `PUBLISHER` (a name), `REPOSITORY_URL` (an https address) and `CONTACT_EMAIL`. Out: what is set.
 * @throws RangeError when one of them is set to something else.
 */
export const contact: { readonly publisher?: string; readonly repository?: string; readonly email?: string } =
  {
    ...setting('PUBLISHER', { as: 'publisher', form: /\p{L}/u, example: 'The Society of X, Almaty' }),
    ...setting('REPOSITORY_URL', {
      as: 'repository',
      form: /^https:\/\/[\w-]+(?:\.[\w-]+)+(?:[/:?#][^\s"<>]*)?$/,
      example: 'https://example.org/archive.git',
    }),
    ...setting('CONTACT_EMAIL', {
      as: 'email',
      form: /^[^\s@"<>]+@[\w-]+(?:\.[\w-]+)+$/,
      example: 'archive@example.org',
    }),
  };

/** By the environment, what a site built with the same settings needs. Of those that are not set: undefined. */
export const settings = {
  SITE_URL: siteUrl.href,
  PUBLISHER: contact.publisher,
  REPOSITORY_URL: contact.repository,
  CONTACT_EMAIL: contact.email,
} as const;

/** Whether there is an address to write to. */
export const isReachable: boolean = contact.repository !== undefined || contact.email !== undefined;

/** Whether others than the people at this machine will read the site. */
export const isPublic: boolean = isPublicHost(siteUrl.hostname);

/**
 * In: a host, as a URL has it. Out: whether it can be reached from everywhere: it is no name of RFC 6761 and 6762, and no private address
 * (RFC 1918, 3927, 4193, 4291).
 */
export function isPublicHost(host: string): boolean {
  return ![
    /^(?:.*\.)?(?:localhost|test|example|invalid|local)\.?$/,
    /^(?:0|10|127)(?:\.\d+){3}$/,
    /^(?:192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d+){2}$/,
    /^\[(?:::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/,
  ].some((own) => own.test(host));
}

function setting<Key extends string>(
  variable: string,
  { as, form, example }: { as: Key; form: RegExp; example: string },
): Partial<Record<Key, string>> {
  const given = process.env[variable];
  if (!given) return {};
  if (!form.test(given))
    throw new RangeError(`${variable} is "${given}", which nobody could reach. Give one such as ${example}`);
  return { [as]: given } as Record<Key, string>;
}

function baseAddress(given: string): URL {
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
    throw new RangeError(
      `SITE_URL is "${given}", which is not a web address. Give one such as https://example.org/archive/`,
    );
  }
  const url = new URL(given);
  if (url.username || url.password)
    throw new RangeError(
      'SITE_URL carries a user name, which every page would show. Take away what stands before the @',
    );
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
