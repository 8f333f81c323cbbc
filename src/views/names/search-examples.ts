/** What the home page proposes to search for: a name, a name in Cyrillic, a phrase, each of them in the articles. */
import type { Archive } from '../../archive/archive.ts';
import { oncePerArchive } from '../once-per-archive.ts';
import { mostMentioned } from './most-mentioned.ts';

/**
 * In: the archive. Out: the family name of the person that the articles name most; a Cyrillic spelling of the country that they name
 * most, of those whose records have one; the longest of the most named organisations, as a phrase; of each none where there is
 * nothing like it.
 */
export const searchExamples: (archive: Archive) => readonly string[] = oncePerArchive((archive) => {
  const [person] = mostMentioned(archive, 'people', { most: 1 });
  const [cyrillic] = mostMentioned(archive, 'places', { most: 20 }).flatMap(({ reference }) => {
    const { folder, record } = archive.name(reference);
    const isCountry = folder === 'places' && record.kind === 'country';
    return isCountry ? record.further.filter(({ text }) => /^\p{Script=Cyrillic}+$/u.test(text)) : [];
  });
  const [organisation] = mostMentioned(archive, 'organisations', { most: 5 })
    .filter(({ name }) => name.length <= 40 && /^\p{L}+(?: \p{L}+)+$/u.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  return [
    ...(person ? [person.sort.replace(/,.*/, '')] : []),
    ...(cyrillic ? [cyrillic.text] : []),
    ...(organisation ? [`“${organisation.name}”`] : []),
  ];
});
