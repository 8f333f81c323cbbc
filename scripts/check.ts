/** npm run check: reads and checks the whole archive without building it. Exit 1 when there is an issue. */
import { parseArgs } from 'node:util';
import { issueKinds } from '../src/issues/catalogue.ts';
import { readProject } from '../src/reading/read-project.ts';
import { report } from './report/report.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, kinds: { type: 'boolean', default: false } },
});

if (values.kinds) {
  process.stdout.write(`${Object.keys(issueKinds).join('\n')}\n`);
} else {
  const content = await readProject();
  report(content, { json: values.json });
  process.exitCode = content.issues.length > 0 ? 1 : 0;
}
