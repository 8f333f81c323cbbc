/** What of an archive a change can touch: its addresses, names and numbers, each with what tells that it is as it was. */
import { createHash } from 'node:crypto';
import type { Mention } from '../../src/names/find-mentions.ts';
import { shownAddress } from '../../src/reading/addresses.ts';
import { nameFolders } from '../../src/reading/records/check-names.ts';
import type { Content } from '../../src/reading/read.ts';
import type { TextStore } from '../../src/store/text-store.ts';
import { amountInWords } from '../../src/views/figures/amount-in-words.ts';

/** In: what was read of an archive; the store of its texts. Out: its addresses with digests of what stands there, its names with spellings and mentions, its numbers in words. */
export function contentSummary(content: Summarised, texts: TextStore): ContentSummary {
  const { articles, records, lock } = content;
  const addresses: Record<string, string> = {};
  const digests = new Map([
    // Its words are told by their anchors.
    ...articles.map(({ id, record, counts }) => [`articles/${id}`, digest([record, counts])] as const),
    ...([...nameFolders, 'questions', 'events'] as const).flatMap((folder) =>
      records[folder].map(({ file, digest: own }) => [file.replace(/^content\/|\.yaml$/g, ''), own] as const),
    ),
    ...(['claims', 'sources'] as const).flatMap((folder) =>
      records[folder].flatMap(({ record }) => {
        const entries = 'claims' in record ? record.claims : record.sources;
        return entries.map((one) => [`${folder}/${record.article}.${one.id}`, digest(one)] as const);
      }),
    ),
  ]);
  for (const [address, { anchors }] of Object.entries(lock().addresses)) {
    const shown = shownAddress(address);
    addresses[shown] = digests.get(address) ?? '';
    for (const [anchor, print] of Object.entries(anchors))
      if (/^[a-qs-z]/.test(anchor)) addresses[`${shown}#${anchor}`] = print ?? 'taken away';
  }
  const names: Record<string, SummedName> = {};
  for (const folder of nameFolders)
    for (const { record } of records[folder]) {
      const spellings = [...record.printed, ...record.further].map(({ text }) => text);
      names[`${folder}/${record.id}`] = { spellings, mentions: {} };
    }
  for (const { id, mentionsKey } of articles) {
    const kept = texts.read(mentionsKey) as { mentions: readonly Mention[] } | undefined;
    for (const { record } of kept?.mentions ?? []) {
      const mentions = names[record]?.mentions;
      if (mentions) mentions[id] = (mentions[id] ?? 0) + 1;
    }
  }
  const numbers = Object.fromEntries(
    records.claims.flatMap(({ record: { article, claims } }) =>
      claims.map((claim) => [`/figures/#${article}.${claim.id}`, `${claim.what}: ${amountInWords(claim)}`]),
    ),
  );
  return { addresses, names, numbers };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}

type Summarised = Pick<Content, 'articles' | 'records' | 'lock'>;

/** A name's spellings, and how often each article mentions it. */
export interface SummedName {
  readonly spellings: readonly string[];
  readonly mentions: Record<string, number>;
}

/** A summary. */
export interface ContentSummary {
  /** As a reader opens them: `/people/x/`, `/articles/x/#p4`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** By reference, `people/x`. */
  readonly names: Readonly<Record<string, SummedName>>;
  /** By address, with what it says. */
  readonly numbers: Readonly<Record<string, string>>;
}
