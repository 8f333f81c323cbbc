/** Files of CSL-JSON, read for `npm run cite`. */
import { readFileSync } from 'node:fs';
import { cslItemSchema, type CslItem } from '../../src/citation/csl-item.ts';

/**
 * In: the file's path. Out: its items, or everything that is wrong with it, each fault as a line or two that name the
 * file, what is so, and what to do. The file holds an array of items, or one item alone.
 */
export function readItems(file: string): { items: CslItem[] } | { faults: string[] } {
  const text = readText(file);
  if ('fault' in text) return { faults: [`${file}: ${text.fault}`] };
  const value = readJson(text.text);
  if ('fault' in value) return { faults: [`${file}: ${value.fault}`] };
  const given = Array.isArray(value.json) ? value.json : [value.json];
  if (given.length === 0) return { faults: [`${file}: The array is empty. Put one item or more into it.`] };

  const items = given.map((item) => cslItemSchema.safeParse(item));
  const faults = items.flatMap(({ error }, index) =>
    (error?.issues ?? []).map(({ path, message }) => {
      const field = path.length === 0 ? '' : `, "${path.join('.')}"`;
      const what = `item ${index + 1}${named(given[index])}${field}: ${message}`;
      return `${file}: ${what}. ${adviceOn(path[0])}`;
    }),
  );
  const sound = items.flatMap(({ data }) => (data ? [data] : []));
  const faultsOfIds = repeatedIds(sound).map(
    (id) => `${file}: Two items have the id "${id}". Give each an id of its own.`,
  );
  return faults.length + faultsOfIds.length > 0 ? { faults: [...faults, ...faultsOfIds] } : { items: sound };
}

function readText(file: string): { text: string } | { fault: string } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return { fault: 'There is no such file. Look at the path.' };
    if (code === 'EISDIR') return { fault: 'This is a folder. Name a file in it.' };
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { fault: 'The file is not in UTF-8. Save it in that encoding.' };
    return { fault: `The file could not be read (${code ?? String(error)}).` };
  }
}

function readJson(text: string): { json: unknown } | { fault: string } {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: `The file is not JSON: ${reason}. Export it again as CSL-JSON, or mend it there.` };
  }
}

function named(item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' || typeof id === 'number' ? ` ("${id}")` : '';
}

function adviceOn(field: PropertyKey | undefined): string {
  if (field === undefined) return 'Write an item as {"id": "…", "type": "…", "title": "…"}.';
  if (field === 'id') return 'Give every item an id.';
  if (field === 'type') return 'Take one of the types of CSL 1.0.2, such as "report" or "article-newspaper".';
  if (field === 'issued') return 'Write a date as {"date-parts": [[2015, 6, 7]]}.';
  return 'Write it as CSL-JSON does (csl-data.json, CSL 1.0.2).';
}

function repeatedIds(items: readonly CslItem[]): string[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }) => {
    if (seen.has(id)) return [id];
    seen.add(id);
    return [];
  });
}
