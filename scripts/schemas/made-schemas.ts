/** JSON Schemas of all records, made from the schemas that the check uses: for editors that complete and check fields while one types. */
import { z } from 'zod';
import { articleRecord } from '../../src/records/article.ts';
import { claimsFile } from '../../src/records/claim.ts';
import { eventRecord } from '../../src/records/event.ts';
import { id } from '../../src/records/id.ts';
import { movedFile } from '../../src/records/moved.ts';
import { organisationRecord } from '../../src/records/organisation.ts';
import { personRecord } from '../../src/records/person.ts';
import { placeRecord } from '../../src/records/place.ts';
import { publicationRecord } from '../../src/records/publication.ts';
import { questionRecord } from '../../src/records/question.ts';
import { sourcesFile } from '../../src/records/source.ts';
import { withComments } from './field-comments.ts';

/** Front matter as it is written: the publication may be named, and then tell language and rights. */
const articleAsWritten = articleRecord.extend({
  publication: z.union([
    id,
    z.strictObject({
      id,
      volume: articleRecord.shape.publication.shape.volume,
      issue: articleRecord.shape.publication.shape.issue,
    }),
    articleRecord.shape.publication,
  ]),
  language: articleRecord.shape.language.optional(),
  rights: articleRecord.shape.rights.optional(),
});

/** The schema of each folder of content/ (and of moved.yaml), and the file of src/records/ whose comments explain it. */
const schemas = {
  articles: { schema: articleAsWritten, file: 'article.ts' },
  people: { schema: personRecord, file: 'person.ts' },
  places: { schema: placeRecord, file: 'place.ts' },
  organisations: { schema: organisationRecord, file: 'organisation.ts' },
  publications: { schema: publicationRecord, file: 'publication.ts' },
  claims: { schema: claimsFile, file: 'claim.ts' },
  sources: { schema: sourcesFile, file: 'source.ts' },
  questions: { schema: questionRecord, file: 'question.ts' },
  events: { schema: eventRecord, file: 'event.ts' },
  moved: { schema: movedFile, file: 'moved.ts' },
} as const;

/**
 * In: how a file of src/records/ is read. Out: by name of the file below content/.schemas/, its text: JSON Schema 2020-12, each field under the comment
 * that explains it. What a schema only says in code (a date that is one) is left to the check.
 */
export function madeSchemas(read: (file: string) => string): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([folder, { schema, file }]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      const explained = withComments(json, [file, 'name.ts', 'quotation.ts', 'mention-rules.ts'].map(read));
      return [`${folder}.schema.json`, `${JSON.stringify(explained, undefined, 2)}\n`];
    }),
  );
}

/** Settings of Visual Studio Code, which other editors read too, by which each folder has its schema. Out: the text of .vscode/settings.json. */
export function editorSettings(): string {
  const files = Object.keys(schemas)
    .filter((folder) => folder !== 'articles')
    .map((folder): [string, string] => [
      `./content/.schemas/${folder}.schema.json`,
      folder === 'moved' ? 'content/moved.yaml' : `content/${folder}/*.yaml`,
    ]);
  return `${JSON.stringify({ 'yaml.schemas': Object.fromEntries(files), 'yaml.format.enable': false }, undefined, 2)}\n`;
}
