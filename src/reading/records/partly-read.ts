/** Records that have a fault in one field: what of the others can still be held against texts and records. */
import { z } from 'zod';
import { claim } from '../../records/claim.ts';
import { telling } from '../../records/event.ts';
import { voice } from '../../records/question.ts';
import { citedSource } from '../../records/source.ts';
import {
  quotedByClaims,
  quotedByEvent,
  quotedByQuestion,
  quotedBySources,
} from '../../text/evidence/quoted-by-records.ts';
import type { QuotedWords } from '../../text/evidence/quoted-words.ts';
import type { Issue } from '../../issues/issue.ts';
import type { YamlValue } from '../yaml/yaml.ts';
import { claimFaults } from './claim-faults.ts';
import type { RecordFault } from './record-fault.ts';
import type { RecordTypes } from './record-facts.ts';
import { sourceFaults } from './source-faults.ts';

/**
 * In: the kind of a record that its schema refuses, and its value. Out: what its sound entries quote, and what of them denies
 * itself, each with its path in the record as it is written.
 */
export function soundEntries(kind: keyof RecordTypes, value: unknown): SoundEntries {
  switch (kind) {
    case 'claims': {
      const { entries: claims, places } = soundOf(claim, fieldOf(value, 'claims'));
      const file = { article: textOf(fieldOf(value, 'article')), claims };
      return renumbered({ quoted: quotedByClaims(file), faults: claimFaults(file) }, [places]);
    }
    case 'sources': {
      const { entries: sources, places } = soundOf(citedSource, fieldOf(value, 'sources'));
      const file = { article: textOf(fieldOf(value, 'article')), sources };
      return renumbered({ quoted: quotedBySources(file), faults: sourceFaults(file) }, [places]);
    }
    case 'events': {
      const { entries: tellings, places } = soundOf(telling, fieldOf(value, 'tellings'));
      return renumbered({ quoted: quotedByEvent({ tellings }), faults: [] }, [places]);
    }
    case 'questions':
      return {
        quoted: listOf(fieldOf(value, 'positions')).flatMap((position, i) => {
          const { entries: voices, places } = soundOf(voice, fieldOf(position, 'voices'));
          const quoted = quotedByQuestion({ positions: [{ voices }] });
          return renumbered({ quoted, faults: [] }, [[i], places]).quoted;
        }),
        faults: [],
      };
    default:
      return { quoted: [], faults: [] };
  }
}

function soundOf<Schema extends z.ZodType>(
  schema: Schema,
  list: unknown,
): { entries: z.output<Schema>[]; places: number[] } {
  const entries: z.output<Schema>[] = [];
  const places: number[] = [];
  listOf(list).forEach((one, i) => {
    const parsed = schema.safeParse(one);
    if (!parsed.success) return;
    entries.push(parsed.data);
    places.push(i);
  });
  return { entries, places };
}

/** In: paths that count the sound entries only; for each list on the way, in their order, the place of each entry in the whole. */
function renumbered({ quoted, faults }: SoundEntries, places: readonly (readonly number[])[]): SoundEntries {
  const whole = <Step extends PropertyKey>(path: readonly Step[]): Step[] => {
    let list = 0;
    return path.map((step) => {
      if (typeof step !== 'number' || list >= places.length) return step;
      list += 1;
      return (places[list - 1]?.[step] ?? step) as Step;
    });
  };
  return {
    quoted: quoted.map(({ path, parts = [], numbers = [], ...rest }) => ({
      ...rest,
      path: whole(path),
      parts: parts.map((part) => ({ ...part, path: whole(part.path) })),
      numbers: numbers.map((number) => ({ ...number, path: whole(number.path) })),
    })),
    faults: faults.map((fault) => ({ ...fault, path: whole(fault.path) })),
  };
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

interface SoundEntries {
  readonly quoted: readonly QuotedWords[];
  readonly faults: readonly RecordFault[];
}

/** A record that its schema refuses, and what of it can be checked all the same. */
export interface PartlyRead {
  readonly file: string;
  readonly yaml: YamlValue;
  readonly quoted: readonly QuotedWords[];
  /** What is wrong with it is told at these lines already. */
  readonly issues: readonly Issue[];
}
