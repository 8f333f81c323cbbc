// Loaded before every script of package.json (`node --import`). Plain JavaScript, because an older Node, which
// cannot read the TypeScript that follows, must be able to say so.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    [
      `This is Node ${process.versions.node}; the archive is built with the Node that stands in .nvmrc.`,
      'npm ci puts it into node_modules by itself, unless install scripts are switched off. Do one of these:',
      '  npm ci --ignore-scripts=false    and then the same command again',
      '  npm rebuild node --ignore-scripts=false    if everything else is installed already',
      '  use Node 24 (nodejs.org, or: nvm use)',
      '',
    ].join('\n'),
  );
  process.exit(1);
}

// What Node makes of the programs is kept too: half of a check of five articles would be spent on it.
const { enableCompileCache } = await import('node:module');
enableCompileCache(`${process.env['ARCHIVE_CACHE'] ?? '.cache'}/node`);

// A setting that cannot be is told in its own words (src/site.ts), not by a stack of calls.
process.on('uncaughtException', (error) => {
  const isSetting =
    error instanceof RangeError &&
    /^(?:SITE_URL|PUBLISHER|REPOSITORY_URL|CONTACT_EMAIL) /.test(error.message);
  if (isSetting) process.stderr.write(`${error.message}\n`);
  else console.error(error);
  process.exit(1);
});
