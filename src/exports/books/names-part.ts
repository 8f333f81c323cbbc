/** The index of names of a book. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, Article, NamedRecord } from '../../archive/archive.ts';
import { isPrivate } from '../../archive/named-records.ts';
import { passageName } from '../../components/words/passage-name.ts';
import type { Mention } from '../../names/find-mentions.ts';
import { absoluteUrl, recordUrl } from '../../urls.ts';
import { nameId } from '../texts/tei-names.ts';
import type { BookPart } from './book.ts';

/** The file that every link on a name leads to. */
export const namesFile = 'names.xhtml';

/**
 * In: the archive, and the articles of a book. Out: the document: each person, place and organisation that they mention, as printed there, with every
 * place. Of private persons the printed forms alone. Nothing where nobody is mentioned.
 */
export function namesPart(archive: Archive, articles: readonly Article[]): BookPart[] {
  const entries = entriesOf(archive, articles);
  if (entries.length === 0) return [];
  return [
    {
      file: namesFile,
      title: 'Names',
      label: '',
      kind: 'index',
      sections: [],
      places: [],
      body: [
        x('section', { 'epub:type': 'index', role: 'doc-index', 'aria-labelledby': 'names' }, [
          x('h1', { id: 'names' }, 'Names'),
          x(
            'p',
            { class: 'small' },
            'Persons, places and organisations, each with the passages that mention it.',
          ),
          x(
            'ul',
            { class: 'names' },
            entries.map((entry) => entryOf(archive, entry, articles.length > 1)),
          ),
        ]),
      ],
    },
  ];
}

function entriesOf(archive: Archive, articles: readonly Article[]): Entry[] {
  const entries = new Map<string, Omit<Entry, 'text' | 'printed'>>();
  for (const article of articles) {
    for (const mention of archive.mentionsIn(article)) {
      const named = archive.name(mention.record);
      const entry = entries.get(mention.record) ?? { named, at: new Map<Article, Mention[]>() };
      entries.set(mention.record, entry);
      entry.at.set(article, [...(entry.at.get(article) ?? []), mention]);
    }
  }
  return [...entries.values()]
    .map(({ named, at }) => {
      const printed = printedForms([...at.values()].flat());
      return { named, at, printed, text: headingOf(named, printed) };
    })
    .sort((a, b) => collator.compare(a.text, b.text) || (a.named.reference < b.named.reference ? -1 : 1));
}

function printedForms(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.map(({ surface, of = surface }) => of))];
}

/** A private person has no form but those that are printed in the articles of the book: the longest of them. */
function headingOf(named: NamedRecord, [first = '', ...further]: readonly string[]): string {
  if (!isPrivate(named)) return named.record.sort;
  return further.reduce((longest, form) => (form.length > longest.length ? form : longest), first);
}

function entryOf(archive: Archive, { named, text, printed, at }: Entry, isOfMany: boolean): Element {
  const { reference, record } = named;
  const others = printed.filter((form) => form !== text && (isPrivate(named) || form !== record.name));
  return x('li', { id: nameId(reference) }, [
    x('a', { href: absoluteUrl(recordUrl(reference)) }, text),
    ...(others.length === 0
      ? []
      : [
          ', printed as ',
          ...others.flatMap((form, index) => [
            index === 0 ? '' : ', ',
            x('i', languageOf(named, form), form),
          ]),
        ]),
    ': ',
    ...[...at].flatMap(([article, mentions], index) => [
      index === 0 ? '' : '; ',
      ...(isOfMany ? [`${article.label} `] : []),
      ...placesOf(archive, article, mentions),
    ]),
  ]);
}

function placesOf(archive: Archive, article: Article, mentions: readonly Mention[]): (Element | string)[] {
  const words = archive.words(article);
  return [...new Set(mentions.map(({ at }) => at))].flatMap((at, index) => [
    index === 0 ? '' : ', ',
    x(
      'a',
      { href: `${article.id}.xhtml#${at}` },
      at === 'title' || at === 'byline' ? at : passageName(words, at),
    ),
  ]);
}

function languageOf({ record }: NamedRecord, form: string): Record<string, string> {
  const language = record.printed.find(({ text }) => text === form)?.language;
  return language === undefined ? {} : { lang: language, 'xml:lang': language };
}

/** Not by the locale of the machine: the same archive must be the same everywhere. */
const collator = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true, numeric: true });

interface Entry {
  readonly named: NamedRecord;
  readonly text: string;
  /** The forms of the name in the articles of the book. */
  readonly printed: readonly string[];
  readonly at: Map<Article, Mention[]>;
}
