/** What each part of a text becomes in HTML. */
import type { Element, ElementContent, Properties } from 'hast';
import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  Parents,
  Table,
  Text,
} from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import type { Options } from 'remark-rehype';
import { addressFault } from '../../records/web-address.ts';
import type { ParsedPassage, Run } from '../parsed-text.ts';
import { printedNumeral } from '../printed-numeral.ts';
import { foldWhiteSpace } from '../printed-words.ts';
import { element, text } from './elements.ts';
import type { NameLink } from './name-links.ts';
import { pictureElement, type ShownPicture } from './picture-element.ts';
import { passageNumber, tableElement } from './table-element.ts';

/**
 * Handlers for remark-rehype, for one rendering. Quotations and emphasis stay with its own.
 *
 * In: what was found out before about each node. Out: the handlers; while they run they add the endnotes to `notes`.
 */
export function hastHandlers(plan: RenderingPlan): NonNullable<Options['handlers']> {
  let before = '';
  return {
    paragraph(state: State, node: Paragraph): Element {
      before = '';
      const anchor = plan.anchors.get(node);
      if (anchor === undefined) return element('p', {}, state.all(node));
      const className = anchor === plan.standfirst ? { className: ['standfirst'] } : {};
      const own = [...targets(plan, node), passageNumber(anchor), text(' ')];
      return element('p', { id: anchor, ...className }, [...own, ...state.all(node)]);
    },
    heading(state: State, node: Heading): Element {
      before = '';
      const anchor = plan.anchors.get(node);
      if (anchor === undefined) return element(`h${node.depth}`, {}, state.all(node));
      const number = element(
        'a',
        { className: ['sn'], href: `#${anchor}`, ariaLabel: `Link to section ${anchor.slice(1)}` },
        [text(`§\u2009${anchor.slice(1)}`)],
      );
      const heading = element(`h${node.depth}`, { id: anchor }, state.all(node));
      return element('div', { className: ['head'] }, [heading, text('\n'), number]);
    },
    list(state: State, node: List): Element {
      const start =
        node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
      const properties = { ...idOf(plan.lists.get(node)), ...start };
      return element(node.ordered ? 'ol' : 'ul', properties, state.wrap(state.all(node), true));
    },
    table(state: State, node: Table): Element {
      return tableElement(node, {
        anchor: plan.lists.get(node),
        rowAnchor: (row) => plan.anchors.get(row),
        targets: (row) => targets(plan, row),
        cell: (cell) => {
          before = '';
          return state.all(cell);
        },
      });
    },
    listItem(state: State, node: ListItem): Element {
      return element('li', {}, state.wrap(state.all(node), true));
    },
    text(_: State, node: Text): ElementContent[] {
      const words = wordsWithLinks(node, plan);
      before = foldWhiteSpace(node.value).at(-1) ?? before;
      return words;
    },
    break(): ElementContent[] {
      before = ' ';
      return [element('br', {}, []), text('\n')];
    },
    link(state: State, node: Link): ElementContent | ElementContent[] {
      const children = state.all(node);
      if (addressFault(node.url)) return children;
      const link = element('a', { href: node.url, rel: ['external'] }, children);
      const archived = plan.archived.get(node.url);
      if (archived === undefined) return link;
      before = ']';
      const copy = element('a', { href: archived, rel: ['external'] }, [text('archived copy')]);
      return [link, element('ins', { className: ['ed'] }, [text(' ['), copy, text(']')])];
    },
    textDirective(state: State, node: TextDirective): ElementContent[] {
      const words = node.name === 'missing' ? [] : state.all(node);
      const shown = plan.marks.get(node);
      if (shown === undefined) return words;
      const gap = /^$|[\s([{«“‘]$/u.test(before) ? '' : ' ';
      before = ']';
      return [...words, element('ins', { className: ['ed'] }, [text(gap + shown)])];
    },
    // Faults all; even so nothing of them may stand in the page but their words.
    image: () => undefined,
    imageReference: () => undefined,
    linkReference: (state: State, node: Parents): ElementContent[] => state.all(node),
    leafDirective(state: State, node: LeafDirective): Element | undefined {
      before = '';
      const anchor = plan.anchors.get(node);
      if (node.name !== 'picture' || anchor === undefined) return undefined;
      return pictureElement({
        anchor,
        number: [...targets(plan, node), passageNumber(anchor)],
        caption: state.all(node),
        mark: plan.marks.get(node),
        shown: plan.pictures.get(node.attributes?.['file'] ?? ''),
      });
    },
    containerDirective: (state: State, node: Parents): ElementContent[] => state.all(node),
    footnoteReference(_: State, node: FootnoteReference): Element | undefined {
      const marker = plan.markers.get(node);
      if (!marker) return undefined;
      before = marker.label;
      const properties = {
        className: ['nr'],
        id: marker.id,
        href: `#${marker.note}`,
        role: 'doc-noteref',
      };
      return element('a', properties, [
        element('span', { className: ['vh'] }, [text('note ')]),
        text(marker.label),
      ]);
    },
    footnoteDefinition(state: State, node: FootnoteDefinition): undefined {
      const anchor = plan.anchors.get(node);
      if (anchor === undefined) return;
      const label = printedNumeral(node.label ?? node.identifier);
      const isOne = node.children.length === 1;
      const children = node.children.flatMap((child): ElementContent[] => {
        before = '';
        if (child.type !== 'paragraph') return state.all({ type: 'root', children: [child] });
        const words = state.all(child);
        return isOne ? words : [element('p', {}, words)];
      });
      const end = children.at(-1);
      const last = !isOne && end?.type === 'element' && end.tagName === 'p' ? end.children : children;
      for (const [index, id] of (plan.backLinks.get(node) ?? []).entries()) {
        last.push(text(' '), backLink(id, { label, place: index + 1 }));
      }
      const properties = { id: anchor, tabIndex: -1, dataLabel: label };
      plan.notes.push(element('li', properties, children));
    },
  };
}

function wordsWithLinks(node: Text, { runs, links }: RenderingPlan): ElementContent[] {
  const shown = foldWhiteSpace(node.value);
  const run = runs.get(node);
  const placed = links.get(node);
  if (!run || !placed) return [text(shown)];
  // A run is what is printed: a space at its beginning may belong to the node before it.
  const shift = shown.indexOf(run.words);
  const content: ElementContent[] = [];
  let at = 0;
  for (const { start, end, href } of placed) {
    if (start + shift > at) content.push(text(shown.slice(at, start + shift)));
    content.push(
      element('a', { className: ['name'], href }, [text(shown.slice(start + shift, end + shift))]),
    );
    at = end + shift;
  }
  if (at < shown.length) content.push(text(shown.slice(at)));
  return content;
}

function backLink(reference: string, { label, place }: { label: string; place: number }): Element {
  const properties = {
    className: ['back'],
    href: `#${reference}`,
    role: 'doc-backlink',
    ariaLabel: `Back to reference ${label}${place > 1 ? `, place ${place}` : ''}`,
  };
  return element('a', properties, [text('↩')]);
}

function idOf(id: string | undefined): Properties {
  return id === undefined ? {} : { id };
}

/** Where a list was divided, its own address leads to what stood in it. */
function targets({ loose }: RenderingPlan, node: ParsedPassage['node']): ElementContent[] {
  return (loose.get(node) ?? []).map((id) => element('span', { id }, []));
}

/** What is known of each node before the HTML is made. */
export interface RenderingPlan {
  /** Of all passages. */
  readonly anchors: ReadonlyMap<ParsedPassage['node'], string>;
  /** Of lists and tables; and those that none of them has, by the passage that they lead to. */
  readonly lists: ReadonlyMap<List | Table, string>;
  readonly loose: ReadonlyMap<ParsedPassage['node'], readonly string[]>;
  /** The paragraph that is the standfirst. */
  readonly standfirst?: string | undefined;
  /** By the name of its file, each picture that may be shown. */
  readonly pictures: ReadonlyMap<string, ShownPicture>;
  /** Of addresses that the author links to, the address of a copy in a web archive. */
  readonly archived: ReadonlyMap<string, string>;
  readonly runs: ReadonlyMap<Text, Run>;
  readonly links: ReadonlyMap<Text, readonly NameLink[]>;
  /** What each editorial mark shows, brackets included. */
  readonly marks: ReadonlyMap<TextDirective | LeafDirective, string>;
  /** `id` is the marker's anchor, `note` its endnote's. */
  readonly markers: ReadonlyMap<FootnoteReference, { id: string; note: string; label: string }>;
  /** The anchors of each endnote's markers. */
  readonly backLinks: ReadonlyMap<FootnoteDefinition, readonly string[]>;
  /** Filled while rendering. */
  readonly notes: Element[];
}

/** The state of mdast-util-to-hast, as far as it is used here. */
interface State {
  all(node: Parents): ElementContent[];
  wrap(nodes: ElementContent[], loose: boolean): ElementContent[];
}
