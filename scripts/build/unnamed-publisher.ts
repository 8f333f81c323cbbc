/** A site that is published without a word on who publishes it. */

/**
 * In: whether others will read the site, and what its settings name. Out: what to say, loudly, once it is built; undefined where nothing is missing.
 * People who are named in the articles, and holders of rights, have to reach somebody.
 */
export function unnamedPublisher({ isPublic, contact }: Facts): string | undefined {
  if (!isPublic) return undefined;
  const missing = [
    ...(contact.publisher ? [] : ['  PUBLISHER="…"               who publishes it']),
    ...(contact.repository || contact.email
      ? []
      : [
          '  CONTACT_EMAIL=… or REPOSITORY_URL=…   how to reach them: without it nobody can ask for a removal',
        ]),
  ];
  if (missing.length === 0) return undefined;
  const line = '!'.repeat(78);
  return [
    line,
    'This site is for the public, and does not say what everyone may ask of a publisher:',
    ...missing,
    'Build it again with these. Its pages /rights/ and /about/ say until then that nobody is named.',
    line,
  ].join('\n');
}

interface Facts {
  readonly isPublic: boolean;
  readonly contact: {
    readonly publisher?: string;
    readonly repository?: string;
    readonly email?: string;
  };
}
