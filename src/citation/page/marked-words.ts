/** Words with italics and the like, as nodes: no HTML is ever handed to the browser as text. Browser only. */

/**
 * In: a citation as this archive writes it: words, `<i>`, `<b>`, `<sup>`, `<sub>`, `<span>`, and references for characters. Out: the nodes for it; whatever
 * else stands there is shown as it is written.
 */
export function markedWords(html: string): Node[] {
  const root = document.createElement('span');
  const open: HTMLElement[] = [root];
  for (const part of html.split(/(<\/?(?:i|b|sup|sub|span)(?: style="[^"<>]*")?>)/)) {
    const [, end, name = ''] = /^<(\/?)(i|b|sup|sub|span)[ >]/.exec(part) ?? [];
    if (end === undefined) open.at(-1)?.append(part.replace(/&(#?\w+);/g, characterOf));
    else if (end === '/') open.splice(Math.max(1, open.length - 1));
    else {
      const element = document.createElement(name);
      open.at(-1)?.append(element);
      open.push(element);
    }
  }
  return [...root.childNodes];
}

function characterOf(written: string, name: string): string {
  const [, hexadecimal, digits] = /^#(x?)([\da-f]+)$/i.exec(name) ?? [];
  if (digits !== undefined) return String.fromCodePoint(parseInt(digits, hexadecimal === '' ? 10 : 16));
  return named[name] ?? written;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
