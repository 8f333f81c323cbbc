/** What pandoc prints: https://pandoc.org/ */
import { withClient } from './run-client.ts';

/**
 * In: a file of references by its name, and a style's text. Out: the entries, one line each; undefined when pandoc is not
 * installed.
 */
export function pandocLines(from: {
  readonly name: string;
  readonly text: string;
  readonly style: string;
}): string[] | undefined {
  const { name, text, style } = from;
  const args = ['-f', 'markdown', '-t', 'plain', '--wrap=none', '--citeproc', `--bibliography=${name}`];
  return withClient(['pandoc'], { [name]: text, 'style.csl': style }, (run) =>
    run('pandoc', [...args, '--csl=style.csl'], '---\nnocite: "@*"\n---\n')
      .split('\n')
      .filter((line) => line !== ''),
  );
}
