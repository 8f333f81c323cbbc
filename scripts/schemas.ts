/** npm run schemas: makes content/.schemas/ and .vscode/settings.json anew from the schemas in src/records/. A test holds that they are current. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../src/store/directories.ts';
import { editorSettings, madeSchemas } from './schemas/made-schemas.ts';

const folder = join(projectFolder, 'content/.schemas');
mkdirSync(folder, { recursive: true });
mkdirSync(join(projectFolder, '.vscode'), { recursive: true });
for (const [name, text] of madeSchemas((file) =>
  readFileSync(join(projectFolder, 'src/records', file), 'utf8'),
))
  writeFileSync(join(folder, name), text);
writeFileSync(join(projectFolder, '.vscode/settings.json'), editorSettings());
process.stdout.write('content/.schemas/ and .vscode/settings.json are as src/records/ has it.\n');
