/** The people, places and organisations of a TEI document: https://tei-c.org/release/doc/tei-p5-doc/en/html/ND.html */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, Article, NamedRecord } from '../../archive/archive.ts';
import { inOrderOfSortForms, isPrivate } from '../../archive/named-records.ts';
import { identifiersOf } from '../../records/authority.ts';
import { absoluteUrl, recordUrl } from '../../urls.ts';
import { type Raw, xmlOf } from '../xml-document.ts';

/** In: the archive and an article. Out: the lists of the records that it mentions, for xmlDocument(); nothing where it mentions none. */
export function teiNames(archive: Archive, article: Article): Element[] {
  const references = new Set(archive.mentionsIn(article).map(({ record }) => record));
  const records = [...references].map((reference) => archive.name(reference)).sort(inOrderOfSortForms);
  const lists = (['people', 'places', 'organisations'] as const).flatMap((folder) => {
    const own = records.filter((record) => record.folder === folder);
    return own.length > 0 ? [x(elements[folder].list, own.map(entryOf))] : [];
  });
  return lists.length > 0 ? [x('standOff', lists)] : [];
}

/** In: `people/kadyr-malikov`. Out: the identifier of its entry: `people.kadyr-malikov`. */
export function nameId(reference: string): string {
  return reference.replace('/', '.');
}

/** In: `people/kadyr-malikov`. Out: the element of its mentions. */
export function nameElement(reference: string): string {
  return elements[reference.slice(0, reference.indexOf('/')) as NamedRecord['folder']].name;
}

/** The same in every document that mentions it, so it is written once. */
function entryOf(named: NamedRecord): Raw {
  const value = written.get(named.record) ?? xmlOf(described(named));
  written.set(named.record, value);
  return { type: 'raw', value };
}

const written = new WeakMap<NamedRecord['record'], string>();

function described(named: NamedRecord): Element {
  const { reference, folder, record } = named;
  const { item, name } = elements[folder];
  const spellings = [
    ...record.printed.map(({ text, form, language }) => ({ text, type: form, language })),
    ...record.further.map(({ text, kind, language }) => ({
      text,
      type: kind.replaceAll(' ', '-'),
      language,
    })),
  ];
  const notes = [record.description, record.identity].filter((note) => note !== undefined);
  const names = [
    x(name, { type: 'preferred' }, record.name),
    ...spellings.map(({ text, type, language }) =>
      x(name, { type, ...(language !== undefined && { 'xml:lang': language }) }, text),
    ),
  ];
  return x(item, { 'xml:id': nameId(reference) }, [
    ...names,
    ...(folder === 'places' ? [x('location', [x('geo', record.coordinates.join(' '))])] : []),
    x('idno', { type: 'URI' }, absoluteUrl(recordUrl(reference))),
    ...identifiersOf(record).map(({ register, entity }) => x('idno', { type: register }, entity)),
    // An <org> may hold no name and no number behind its notes.
    ...(isPrivate(named) ? [] : notes.map((note) => x('note', { resp: '#editors' }, note))),
  ]);
}

const elements = {
  people: { list: 'listPerson', item: 'person', name: 'persName' },
  places: { list: 'listPlace', item: 'place', name: 'placeName' },
  organisations: { list: 'listOrg', item: 'org', name: 'orgName' },
} as const;
