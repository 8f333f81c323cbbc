/**
 * Linked data by jsonld: thesaurus, annotations, the heads of pages, each expanded with nothing lost. The contexts that lie on other hosts are
 * not fetched: for each a vocabulary stands in, so that a term is a term, and what is no term is found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const jsonld = createRequire(`${process.cwd()}/`)('jsonld');
const site = process.argv[2];
const contexts = {
  'https://schema.org': { '@vocab': 'https://schema.org/' },
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': 'http://www.w3.org/ns/oa#',
    id: '@id',
    type: '@type',
    items: { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
  },
};
const files = readdirSync(site, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
let statements = 0;
for (const file of files.filter((one) => /\.(?:jsonld|html)$/.test(one))) {
  const text = readFileSync(join(site, file), 'utf8');
  const head = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)?.[1];
  if (file.endsWith('.html') && head === undefined) continue;
  const data = head ?? text;
  try {
    const nodes = await jsonld.toRDF(JSON.parse(data), {
      documentLoader: (url) => ({
        documentUrl: url,
        document: { '@context': contexts[url.replace(/\/$/, '')] },
      }),
      safe: true,
    });
    statements += nodes.length;
    if (file.endsWith('data/names.jsonld')) names(nodes);
  } catch (error) {
    process.stdout.write(`${file}: ${error.message} ${JSON.stringify(error.details ?? {}).slice(0, 200)}\n`);
  }
}
process.stdout.write(`read ${statements} statements\n`);

/** SKOS, S13 and S14: no label is both preferred and another, and each language has one preferred at most. */
function names(nodes) {
  const skos = 'http://www.w3.org/2004/02/skos/core#';
  const labels = nodes.filter(({ predicate }) => /#(?:pref|alt|hidden)Label$/.test(predicate.value));
  const seen = new Map();
  for (const { subject, predicate, object } of labels) {
    const key = `${subject.value} ${object.value}@${object.language}`;
    if (seen.has(key)) process.stdout.write(`names.jsonld: two labels are the same: ${key}\n`);
    seen.set(key, predicate.value);
  }
  const concepts = new Set(
    nodes.filter(({ object }) => object.value === `${skos}Concept`).map((one) => one.subject.value),
  );
  const table = readFileSync(join(site, 'data/names.jsonl'), 'utf8').split('\n').filter(Boolean);
  if (concepts.size !== table.length)
    process.stdout.write(`names.jsonld: ${concepts.size} concepts, and ${table.length} names in the table\n`);
}
