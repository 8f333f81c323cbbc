/** An element as a document of XML. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** In: the root element, without CDATA; what of it is `raw` is XML already. Out: the document. In words too, `]]>` may only stand escaped (XML 1.0, 2.4); the serializer leaves it. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { allowDangerousXml: true }).replaceAll(']]>', ']]&gt;')}\n`;
}
