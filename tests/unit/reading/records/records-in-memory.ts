/** Records for tests, as if they had been read from files. */
import type { Records } from '../../../../src/reading/records/read-records.ts';
import { factsOf } from '../../../../src/reading/records/record-facts.ts';
import { readYaml } from '../../../../src/reading/yaml/yaml.ts';
import { claimsFile } from '../../../../src/records/claim.ts';
import { placeRecord } from '../../../../src/records/place.ts';
import { sourcesFile } from '../../../../src/records/source.ts';

/** In: YAML of places, of files of claims, of files of sources. Out: the records, validated; of other kinds none. */
export function recordsOf({
  places = [],
  claims = [],
  sources = [],
}: {
  readonly places?: readonly string[];
  readonly claims?: readonly string[];
  readonly sources?: readonly string[];
}): Records {
  return {
    people: [],
    places: places.map((text, i) => {
      const { file, yaml } = read(`content/places/${i}.yaml`, text);
      const record = placeRecord.parse(yaml.value);
      return { file, yaml, record, digest: text, facts: factsOf('places', record) };
    }),
    organisations: [],
    claims: claims.map((text, i) => {
      const { file, yaml } = read(`content/claims/${i}.yaml`, text);
      const record = claimsFile.parse(yaml.value);
      return { file, yaml, record, digest: text, facts: factsOf('claims', record) };
    }),
    sources: sources.map((text, i) => {
      const { file, yaml } = read(`content/sources/${i}.yaml`, text);
      const record = sourcesFile.parse(yaml.value);
      return { file, yaml, record, digest: text, facts: factsOf('sources', record) };
    }),
    questions: [],
    events: [],
    publications: [],
  };
}

function read(file: string, text: string) {
  return { file, yaml: readYaml(text, { file, lineBefore: 0 }) };
}
