/** Examples of work with the tables, in programs that researchers use: with the addresses of this site, and what comes out. */
import type { Archive } from '../../archive/archive.ts';
import { absoluteUrl, pageUrl } from '../../urls.ts';
import { tableNamed } from './all-tables.ts';

/** In: the archive. Out: an example a program: what it does, what to type, and where it can be told, what it prints. */
export function examples(archive: Archive): Example[] {
  const base = absoluteUrl(pageUrl('data/'));
  const printed = mostMentioned(archive);
  return [
    {
      id: 'python',
      program: 'Python',
      what: 'The names that are mentioned most, with nothing but what Python brings along.',
      code: `import csv, io, urllib.request
from collections import Counter

BASE = "${base}"

def table(name):
    with urllib.request.urlopen(BASE + name + ".csv") as file:
        return list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))

names = {row["record"]: row["name"] for row in table("names")}
mentions = Counter(row["record"] for row in table("mentions"))
for record, number in sorted(mentions.items(), key=lambda one: (-one[1], one[0]))[:5]:
    print(number, names[record])`,
      printed,
    },
    {
      id: 'r',
      program: 'R',
      what: 'The same with R alone.',
      code: `base <- "${base}"
names <- read.csv(paste0(base, "names.csv"), encoding = "UTF-8")
mentions <- read.csv(paste0(base, "mentions.csv"), encoding = "UTF-8")
number <- as.data.frame(table(record = mentions$record), responseName = "number")
most <- merge(number, names[c("record", "name")])
most <- most[order(-most$number, most$record), ][1:5, ]
cat(paste(most$number, most$name), sep = "\\n")`,
      printed,
    },
    {
      id: 'duckdb',
      program: 'DuckDB',
      what: 'The same as a question to both tables at once.',
      code: `SELECT count(*) AS number, name
FROM read_csv('${base}mentions.csv') AS mentions
JOIN read_csv('${base}names.csv') AS names USING (record)
GROUP BY record, name ORDER BY number DESC, record LIMIT 5;`,
      printed,
    },
    {
      id: 'qgis',
      program: 'QGIS',
      what: 'The places on a map, larger the more they are mentioned: Layer, Add Layer, Add Vector Layer, Protocol HTTP(S), this address; then Properties, Symbology, Size by the field “mentions”.',
      code: `${base}places.geojson`,
    },
    {
      id: 'voyant',
      program: 'Voyant Tools',
      what: 'The articles as a corpus: paste these addresses into the box, one a line, and press Reveal. The TEI files give the words without numbers and notes of ours.',
      code: archive.articles
        .filter(({ record }) => record.status.state === 'published')
        .slice(0, 10)
        .map(({ id }) => absoluteUrl(pageUrl(`articles/${id}/tei.xml`)))
        .join('\n'),
    },
  ];
}

function mostMentioned(archive: Archive): string {
  const rows = [...tableNamed('names').rows(archive)];
  return rows
    .map(({ record, name, mentions }) => ({
      record: String(record),
      name: String(name),
      mentions: Number(mentions),
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.record < b.record ? -1 : 1))
    .slice(0, 5)
    .map(({ name, mentions }) => `${mentions} ${name}`)
    .join('\n');
}

/** An example. */
export interface Example {
  readonly id: string;
  readonly program: string;
  readonly what: string;
  readonly code: string;
  readonly printed?: string;
}
