/** Where the name of somebody still stands after the record went. */
import { isPair, isScalar, LineCounter, parse, parseDocument, visit } from 'yaml';
import type { Mention } from '../../src/names/find-mentions.ts';
import type { Content } from '../../src/reading/read.ts';
import type { TextStore } from '../../src/store/text-store.ts';
import { editYaml } from './content-files.ts';

/**
 * In: the record of the person; the files of content/. Out: the places, `content/events/x.yaml:3`, at which words of ours, or
 * an id, have one of the spellings. What is quoted from an article is a matter of that article.
 */
export function namedStill(source: string, files: ReadonlyMap<string, string>): string[] {
  const { id = '', printed = [] } = parse(source) as { id?: string; printed?: { text: string }[] };
  const names = [id, ...printed.map(({ text }) => text)].filter((name) => name !== '');
  return [...files].flatMap(([path, text]) => {
    const found: string[] = [];
    editYaml(path, text, (yaml) => {
      const lines = new LineCounter();
      visit(parseDocument(yaml, { lineCounter: lines }), {
        Scalar(_key, { value, range }, way) {
          const pair = way.findLast((one) => isPair(one));
          const field = pair && isScalar(pair.key) ? String(pair.key.value) : '';
          if (quoting.has(field) || typeof value !== 'string' || !names.some((name) => value.includes(name)))
            return;
          found.push(`${path}:${lines.linePos(range?.[0] ?? 0).line + (path.endsWith('.md') ? 1 : 0)}`);
        },
      });
      return yaml;
    });
    return found;
  });
}

/** Fields that hold an article's own words. */
const quoting = new Set(['words', 'printed', 'named', 'dated', 'text']);

/**
 * In: a record; what was read before it went; the store of texts. Out: the passages whose words are a mention of it, by
 * article: `edm-2014-alien-war#p5`.
 */
export function mentionedAt(
  record: string,
  { articles }: Pick<Content, 'articles'>,
  texts: TextStore,
): string[] {
  return articles.flatMap(({ id, mentionsKey }) => {
    const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
    const places = (kept?.mentions ?? []).filter((one) => one.record === record).map(({ at }) => at);
    return [...new Set(places)].map((at) => `${id}#${at}`);
  });
}
