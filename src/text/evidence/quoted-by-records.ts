/** What each kind of record quotes: the words, and what of the record must stand in them. */
import type { Claim, ClaimsFile } from '../../records/claim.ts';
import type { EventRecord } from '../../records/event.ts';
import type { QuestionRecord } from '../../records/question.ts';
import type { Sayer } from '../../records/quotation.ts';
import type { CitedSource, SourcesFile } from '../../records/source.ts';
import type { QuotedWords } from './quoted-words.ts';

/** In: the claims of one article. Out: one quotation a claim, its numbers and printed quantities with it. */
export function quotedByClaims(file: ClaimsFile): QuotedWords[] {
  return file.claims.map((claim, i) => {
    const path = ['claims', i];
    return {
      path,
      article: file.article,
      where: claim.where,
      words: claim.words,
      parts: [...amountParts(claim, path), ...sayerParts(claim.claimedBy, [...path, 'claimedBy'])],
      numbers: amountNumbers(claim, path),
    };
  });
}

/** In: a contested question. Out: one quotation a voice. */
export function quotedByQuestion(question: WithVoices): QuotedWords[] {
  return question.positions.flatMap((position, i) =>
    position.voices.map((voice, j) => {
      const path = ['positions', i, 'voices', j];
      const { article, where, words } = voice;
      return { path, article, where, words, parts: sayerParts(voice.saidBy, [...path, 'saidBy']) };
    }),
  );
}

/** In: an event. Out: one quotation a telling; its printed date must stand in its words. */
export function quotedByEvent(event: Pick<EventRecord, 'tellings'>): QuotedWords[] {
  return event.tellings.map(({ article, where, words, dated }, i) => {
    const path = ['tellings', i];
    return { path, article, where, words, parts: part(dated, [...path, 'dated']) };
  });
}

/** In: the citations of one article. Out: one quotation a citation; every printed detail must stand in its words. */
export function quotedBySources(file: SourcesFile): QuotedWords[] {
  return file.sources.map((source, i) => {
    const path = ['sources', i];
    const { where, words } = source;
    return { path, article: file.article, where, words, parts: sourceParts(source, path) };
  });
}

function amountParts({ amount }: Claim, path: Path): Parts {
  const at = [...path, 'amount'];
  if ('printed' in amount) return part(amount.printed, [...at, 'printed']);
  if (amount.qualifier !== 'range') return [];
  return (['from', 'to'] as const).flatMap((end) => {
    const value = amount[end];
    return typeof value === 'string' ? part(value, [...at, end]) : [];
  });
}

function amountNumbers({ amount }: Claim, path: Path): { path: Path; value: number }[] {
  return Object.entries(amount).flatMap(([key, value]) =>
    typeof value === 'number' ? [{ path: [...path, 'amount', key], value }] : [],
  );
}

/** A claimant may be named earlier in the passage than the words begin. */
function sayerParts({ named }: Sayer, path: Path): Parts {
  return named === undefined ? [] : [{ path: [...path, 'named'], text: named, of: 'passage' }];
}

function sourceParts(source: CitedSource, path: Path): Parts {
  const { title, dated, volume, issue, pages, number } = source;
  return [
    ...part(title?.printed, [...path, 'title', 'printed']),
    ...source.authors.flatMap((author, i) => part(author.printed, [...path, 'authors', i, 'printed'])),
    ...Object.entries({ dated, volume, issue, pages, number }).flatMap(([key, text]) =>
      part(text, [...path, key]),
    ),
  ];
}

function part(text: string | undefined, path: Path): Parts {
  return text === undefined ? [] : [{ path, text, of: 'words' }];
}

interface WithVoices {
  readonly positions: readonly Pick<QuestionRecord['positions'][number], 'voices'>[];
}

type Path = readonly (string | number)[];
type Parts = NonNullable<QuotedWords['parts']>;
