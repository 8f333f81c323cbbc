/** The pictures that an article shows, held against its text, their files and the right that is stated. Pure. */
import { issue, type Issue } from '../../issues/issue.ts';
import { nearestOf } from '../../issues/nearest-of.ts';
import type { ArticleRecord } from '../../records/article.ts';
import type { ParsedText } from '../../text/parsed-text.ts';
import type { Pictures } from '../bytes/pictures.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/**
 * In: the pictures of the record; the parsed text, where the fields of the record stand, and the pictures of the archive. Out: issues:
 * a picture in the text of which nobody says by what right it is shown, one that stands nowhere in the text, a file that is not there,
 * has other bytes, or is not what its name says.
 */
export function pictureFaults(
  pictures: ArticleRecord['pictures'] = [],
  { parsed, yaml, files }: { parsed: ParsedText; yaml: YamlValue; files: Pictures },
): Issue[] {
  const faults: Issue[] = [];
  const stated = new Set(pictures.map(({ file }) => file));
  const shown = new Set<string>();
  for (const passage of parsed.passages) {
    const file = passage.kind === 'paragraph' ? passage.picture?.file : undefined;
    if (file === undefined) continue;
    shown.add(file);
    if (stated.has(file)) continue;
    const place = { file: yaml.place([]).file, line: passage.line, column: passage.column };
    faults.push(issue('PictureWithoutRight', place, { file }));
  }
  for (const [i, { file, sha256 }] of pictures.entries()) {
    const place = yaml.place(['pictures', i, 'file']);
    if (!shown.has(file)) faults.push(issue('PictureNowhere', place, { file }));
    const found = files.digest(file);
    if (files.closed.has(file)) continue;
    if (found === undefined)
      faults.push(issue('PictureMissing', place, { file, near: nearestOf(file, files.names) }));
    else if (found !== sha256)
      faults.push(issue('PictureAltered', yaml.place(['pictures', i, 'sha256']), { file, found }));
    else {
      const ending = files.form(file)?.ending;
      if (ending === undefined || ending !== endingOf(file))
        faults.push(issue('PictureUnread', place, { file, ending }));
    }
  }
  return faults;
}

/** In: the pictures of a record, and those of the archive. Out: whether each has the bytes that the record says. */
export function picturesStand(pictures: ArticleRecord['pictures'] = [], files: Pictures): boolean {
  return pictures.every(({ file, sha256 }) => files.digest(file) === sha256);
}

function endingOf(file: string): string {
  return file.replace(/^.*\./, '').replace('jpeg', 'jpg');
}
