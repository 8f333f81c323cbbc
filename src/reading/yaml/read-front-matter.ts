/** The front matter of an article that was read before, once more: for the places of its fields. */
import { decode } from '../bytes/decode.ts';
import { divide } from './front-matter.ts';
import { readYaml, type YamlValue } from './yaml.ts';

/**
 * In: the bytes of an article file in which no fault was found, and its path. Out: its front matter with places.
 * @throws Error when the file has no front matter, so that it cannot be what was read before.
 */
export function readFrontMatter(bytes: Uint8Array, file: string): YamlValue {
  const divided = divide(decode(bytes, file).text, file);
  if ('issue' in divided) throw new Error(`${file} was changed while it was read. Run the command again.`);
  return readYaml(divided.yaml, { file, lineBefore: divided.yamlLine });
}
