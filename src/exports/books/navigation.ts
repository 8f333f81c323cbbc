/** The contents of a book, its list of places, and its landmarks: https://www.w3.org/TR/epub-33/#sec-nav */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { directionOf } from '../../components/words/direction.ts';
import type { Book, BookPart, BookSection } from './book.ts';
import { inLanguage, xhtmlDocument } from './xhtml.ts';

/**
 * In: a book. Out: its navigation document. The list of places gives, where printed books have pages, every passage by its published
 * number, so that "go to page" of a reading program finds what a citation names.
 */
export function navigation({ title, parts }: Book): string {
  const isOfMany = parts.filter(({ kind }) => kind === 'bodymatter').length > 1;
  const places = parts.flatMap((part) =>
    part.places
      .filter(({ anchor }) => isOfMany || anchor !== 'title')
      .map(({ anchor, name }) =>
        x('li', [x('a', { href: `${part.file}#${anchor}` }, isOfMany ? `${part.label} ${name}` : name)]),
      ),
  );
  return xhtmlDocument(title, [
    nav('toc', 'Contents', parts.map(entryOf)),
    ...(places.length === 0 ? [] : [nav('page-list', 'Places, by paragraph and note', places)]),
    nav('landmarks', 'Parts', landmarksOf(parts)),
  ]);
}

function nav(type: string, heading: string, items: readonly Element[]): Element {
  const role = { toc: 'doc-toc', 'page-list': 'doc-pagelist' }[type];
  return x(
    'nav',
    {
      'epub:type': type,
      ...(role === undefined ? {} : { role }),
      id: type,
      'aria-labelledby': `${type}-heading`,
      // Programs show it themselves, and a reader has the contents.
      ...(type === 'landmarks' && { hidden: 'hidden' }),
    },
    [x('h2', { id: `${type}-heading` }, heading), x('ol', [...items])],
  );
}

function entryOf({ file, title, language, sections }: BookPart): Element {
  return x('li', [x('a', { href: file, ...spoken(language) }, title), ...within(file, sections)]);
}

function within(file: string, sections: readonly BookSection[]): Element[] {
  if (sections.length === 0) return [];
  const items = sections.map((section) =>
    x('li', [
      x('a', { href: `${file}#${section.anchor}`, ...spoken(section.language) }, section.title),
      ...within(file, section.within),
    ]),
  );
  return [x('ol', items)];
}

function spoken(language: string | undefined): Record<string, string> {
  return language === undefined ? {} : inLanguage(language, directionOf(language));
}

function landmarksOf(parts: readonly BookPart[]): Element[] {
  const first = (kind: BookPart['kind']): BookPart | undefined => parts.find((part) => part.kind === kind);
  const all = [
    ['titlepage', 'Title page', first('titlepage')?.file],
    ['toc', 'Contents', '#toc'],
    ['bodymatter', 'Text', first('bodymatter')?.file],
    ['index', 'Names', first('index')?.file],
  ] as const;
  return all.flatMap(([type, name, href]) =>
    href === undefined
      ? []
      : [x('li', [x('a', { 'epub:type': type, href: href === '#toc' ? 'nav.xhtml#toc' : href }, name)])],
  );
}
