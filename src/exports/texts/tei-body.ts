/** The text of a TEI document: the structure of the page, element by element. */
import type { Element as HtmlElement, Root, RootContent } from 'hast';
import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Archive, Article } from '../../archive/archive.ts';
import { pageTrees, textOf } from './page-passages.ts';
import { inlineWriter, type InlineWriter } from './tei-inline.ts';
import { withoutNameLinks } from './tei-runs.ts';

/** In: the archive and an article that is published. Out: the body, and the endnotes behind it where there are any. */
export function teiBody(archive: Archive, article: Article): Element[] {
  const writer = inlineWriter(archive, article);
  const { body, notes } = pageTrees(archive.text(article));
  const { printed } = article.record.byline;
  const endnotes = elementsOf(withoutNameLinks(notes)).map((note) => noteOf(note, writer));
  return [
    x('body', [
      x('head', writer.words('title', article.record.title.printed)),
      ...(printed === undefined ? [] : [x('byline', writer.words('byline', printed))]),
      ...sections(elementsOf(withoutNameLinks(body)), writer),
    ]),
    ...(endnotes.length > 0 ? [x('back', [x('div', { type: 'notes' }, endnotes)])] : []),
  ];
}

/** What stands under a heading is a division, with those of lower headings in it. A division is not closed to go on without a heading. */
function sections(blocks: readonly HtmlElement[], writer: InlineWriter): Element[] {
  const at = blocks.findIndex(isHeading);
  if (at === -1) return wholeOf(blocks.flatMap((block) => blockOf(block, writer)));
  const before = wholeOf(blocks.slice(0, at).flatMap((block) => blockOf(block, writer)));
  const divisions: Element[] = [];
  for (let from = at; from < blocks.length;) {
    const next = blocks.findIndex(
      (block, i) => i > from && isHeading(block) && levelOf(block) <= levelOf(blocks[from]),
    );
    const to = next === -1 ? blocks.length : next;
    const [head, ...rest] = blocks.slice(from, to);
    if (head) divisions.push(x('div', [...blockOf(head, writer), ...sections(rest, writer)]));
    from = to;
  }
  return [...before, ...divisions];
}

/** A division that only has gaps or rules in it is none in TEI: a paragraph at least. */
function wholeOf(blocks: readonly Element[]): Element[] {
  return blocks.length > 0 && blocks.every(({ name }) => name === 'milestone')
    ? [...blocks, x('p')]
    : [...blocks];
}

function blockOf(block: HtmlElement, writer: InlineWriter): Element[] {
  const id = idOf(block);
  const within = (): Element[] => elementsOf(block).flatMap((child) => blockOf(child, writer));
  const classes = classesOf(block);
  if (classes.includes('retired'))
    return [x('ab', id, [x('gap', { reason: 'removed' }, [x('desc', { resp: '#editors' }, textOf(block))])])];
  switch (block.tagName) {
    case 'p':
      return [x('p', { ...id, ...rendOf(classes) }, writer.inline(block))];
    case 'h2':
    case 'h3':
    case 'h4':
      return [x('head', id, writer.inline(block))];
    case 'ul':
    case 'ol':
      return [x('list', { ...id, rend: block.tagName === 'ol' ? 'numbered' : 'bulleted' }, within())];
    case 'li':
      return [x('item', within())];
    case 'blockquote':
      return [x('quote', within())];
    case 'hr':
      return [x('milestone', { unit: 'section', rend: 'rule' })];
    case 'table':
      return [
        x(
          'table',
          idOf(block),
          rowsOf(block).map((row) => rowOf(row, writer)),
        ),
      ];
    case 'section':
      return elementsOf(block).flatMap((child) =>
        blockOf(child, writer).map((made) => ({ ...made, attributes: { ...made.attributes, ...id } })),
      );
    case 'figure':
      return [x('figure', within())];
    case 'img':
      return [x('figDesc', block.properties['alt'] ?? '')];
    default:
      return within();
  }
}

/** The first cell of a row on the page holds its number, which is ours. */
function rowOf(row: HtmlElement, writer: InlineWriter): Element {
  const isHead = elementsOf(row).some(({ tagName }) => tagName === 'th');
  const cells = elementsOf(row).slice(1);
  const inCells = writer.cells(row, cells);
  return x(
    'row',
    { ...idOf(row), ...(isHead && { role: 'label' }) },
    inCells.map((words) => x('cell', words)),
  );
}

function rowsOf(element: HtmlElement): HtmlElement[] {
  return elementsOf(element).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function noteOf(note: HtmlElement, writer: InlineWriter): Element {
  const label = note.properties['dataLabel'];
  if (classesOf(note).includes('retired'))
    return x('note', { ...idOf(note), place: 'end' }, [
      x('gap', { reason: 'removed' }, [x('desc', { resp: '#editors' }, textOf(note))]),
    ]);
  return x('note', { ...idOf(note), n: String(label), place: 'end' }, writer.inline(note));
}

function rendOf(classes: readonly string[]): Record<string, string> {
  const [rend] = classes.filter((name) => name === 'standfirst' || name === 'picture');
  return rend === undefined ? {} : { rend };
}

function isHeading(block: HtmlElement): boolean {
  return classesOf(block).includes('head') || /^h[2-4]$/.test(block.tagName);
}

function levelOf(block: HtmlElement | undefined): number {
  if (!block) return 0;
  const heading = block.tagName === 'div' ? elementsOf(block)[0] : block;
  return Number(heading?.tagName.slice(1));
}

function elementsOf(node: Root | HtmlElement): HtmlElement[] {
  return (node.children as RootContent[]).filter((child) => child.type === 'element');
}

function classesOf({ properties }: HtmlElement): string[] {
  return ([] as unknown[]).concat(properties['className'] ?? []).map(String);
}

function idOf({ properties }: HtmlElement): Record<string, string> {
  const id = properties['id'];
  return typeof id === 'string' ? { 'xml:id': id } : {};
}
