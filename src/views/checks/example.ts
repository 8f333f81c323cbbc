/** The example of a kind of issue: the fixture that its test is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueKind } from '../../issues/catalogue.ts';
import { projectFolder } from '../../store/directories.ts';
import { changeOf, type Change } from './change.ts';
import type { Edit } from './edit.ts';

/**
 * Reads tests/archives/NAME.
 * In: the name of the fixture; the kind that it shows. Out: what was changed, and what the check says of it: the first
 * block of that kind in expected.txt, which tests/unit/reading/read.test.ts holds to what the check prints.
 * @throws Error when the fixture is not there, or has no issue of that kind.
 */
export function readExample(name: string, kind: IssueKind): Example {
  const folder = join(projectFolder, 'tests/archives', name);
  const { edits } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { edits: Edit[] };
  const blocks = readFileSync(join(folder, 'expected.txt'), 'utf8').split('\n\n');
  const block = blocks.find((text) => text.split('\n', 1)[0]?.endsWith(`  ${kind}`));
  if (block === undefined) throw new Error(`tests/archives/${name}/expected.txt has no ${kind}.`);
  // A remedy is one line, since details are: src/issues/issue.ts.
  const end = block.lastIndexOf('\n');
  return {
    changes: edits.map(changeOf),
    message: block.slice(0, end),
    remedy: block.slice(end).trim(),
  };
}

/** A rule broken, and the answer. */
export interface Example {
  readonly changes: readonly Change[];
  /** As the check prints it, without the remedy. */
  readonly message: string;
  /** What to do, as the check prints it. */
  readonly remedy: string;
}
