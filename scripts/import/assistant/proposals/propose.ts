/** All that the copy and the archive tell of an article: one proposal a field, each with where it was read. Pure. */
import { articleLabel } from '../../../../src/reading/articles/article-facts.ts';
import { articleRecord } from '../../../../src/records/article.ts';
import type { KnownArchive } from '../known-archive.ts';
import { withoutTitles } from '../names/quoted-titles.ts';
import { guessLanguage } from '../../languages/guess-language.ts';
import { textAt, type DraftText } from '../read-draft.ts';
import { authorsIn } from './authors.ts';
import { firstPublished } from './first-published.ts';
import type { Proposal } from './proposal.ts';
import { publicationOf } from './publication.ts';
import { sentenceCase } from './sentence-case.ts';
import { datesIn } from './written-date.ts';

/**
 * In: a draft; what is known; the address that the archivist gave. Out: proposals for fields that the draft leaves empty, in the order of the record; and the
 * label that the article will go by, as far as author and date are known. What is told nowhere is not proposed.
 */
export function propose(
  draft: DraftText,
  { archive, address }: { archive: KnownArchive; address?: string | undefined },
): Proposals {
  const { front, title, passages } = draft;
  const text = passages.map((passage) => passage.text).join('\n');
  const where = firstPublished(draft, address);
  const known = publicationOf(
    {
      address: textAt(front, ['firstPublished']) ?? where?.value,
      name: textAt(front, ['publication', 'name']),
    },
    archive,
  );
  const language = guessLanguage(text);
  const found = [
    titleProposal(title, { text, archive }),
    ...bylineProposals(draft),
    known?.publication,
    dateProposal(draft, { address: where?.value, fromAddress: known?.date }),
    language === undefined
      ? undefined
      : { field: 'language', value: language, readIn: 'the letters and words of the text', isSure: true },
    where,
    known?.rights && !known.isRecord
      ? { field: 'rights', value: known.rights, readIn: known.publication.readIn, isSure: true }
      : undefined,
  ].filter((one) => one !== undefined);
  const open = found.filter(({ field }) => isOpen(front, field));
  return {
    proposals: open,
    label: labelOf(front, open),
    ...(known?.isRecord && known.rights ? { rightsByRecord: known.rights } : {}),
  };
}

function titleProposal(
  title: string,
  { text, archive }: { text: string; archive: KnownArchive },
): Proposal | undefined {
  if (title === '') return undefined;
  const names = archive.table.spellings.map((spelling) => spelling.text);
  const { sentence, kept } = sentenceCase(title, { text: withoutTitles(text), names });
  const readIn =
    kept.length === 0 ? 'the title as printed' : `the title as printed; names in it: ${kept.join(', ')}`;
  return { field: 'title.sentence', value: sentence, readIn, isSure: sentence === title };
}

function bylineProposals({ byline, front }: DraftText): Proposal[] {
  const name = textAt(front, ['byline', 'name']) ?? byline;
  if (name === undefined) {
    if (textAt(front, ['byline', 'state']) !== 'lost') return [];
    return [{ field: 'authors', value: 'unknown', readIn: 'the byline, which is lost', isSure: true }];
  }
  const found = authorsIn(name);
  if (!found) return [];
  return [
    {
      field: 'authors',
      value: found.authors,
      readIn: `the byline “${byline ?? name}”`,
      isSure: found.isSure,
    },
  ];
}

/** Printed dates are the importer's affair; here the address is asked, and a line of the text that is a date and little else. */
function dateProposal(
  { passages }: DraftText,
  { address, fromAddress }: { address: string | undefined; fromAddress: string | undefined },
): Proposal | undefined {
  // A note tells the date of what it cites.
  const own = passages.filter(({ anchor }) => anchor.startsWith('p'));
  for (const { anchor, text } of [...own.slice(0, 2), ...own.slice(-1)]) {
    const [date] = datesIn(text);
    if (!date || text.length > date.words.length + 25 || !/^\d{4}-\d\d-\d\d$/.test(date.edtf)) continue;
    const value = { date: date.edtf, known: 'printed', reason: `The copy prints “${date.words}”.` };
    return { field: 'issued', value, readIn: `${anchor}: “${date.words}”`, isSure: true };
  }
  const dateline = /^[^.]{0,60}?[—–-]/u.exec(passages[0]?.text ?? '')?.[0];
  const [inLine] = dateline === undefined ? [] : datesIn(dateline);
  if (inLine && /^\d{4}-\d\d/.test(inLine.edtf)) {
    const value = {
      date: inLine.edtf,
      known: 'printed',
      reason: `The dateline is “${dateline?.replace(/\s*[—–-]$/u, '') ?? ''}”.`,
    };
    return { field: 'issued', value, readIn: `the dateline, “${inLine.words}”`, isSure: false };
  }
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/.exec(address ?? '') ??
    [];
  const inAddress =
    fromAddress ??
    (year === undefined
      ? undefined
      : [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])).join('-'));
  if (inAddress === undefined) return undefined;
  const reason = `No date is printed in the copy; the address of first publication contains ${inAddress.replaceAll('-', '/')}.`;
  return {
    field: 'issued',
    value: { date: inAddress, known: 'address', reason },
    readIn: `the address, “${address ?? ''}”`,
    isSure: false,
  };
}

function isOpen(front: DraftText['front'], field: string): boolean {
  if (field === 'issued') return textAt(front, ['issued', 'date']) === undefined;
  if (field === 'rights') return textAt(front, ['rights', 'holder']) === undefined;
  if (field === 'publication')
    return (
      textAt(front, ['publication']) === undefined && textAt(front, ['publication', 'kind']) === undefined
    );
  const [group = '', part] = field.split('.');
  const value =
    part === undefined ? front[group] : (front[group] as Record<string, unknown> | null | undefined)?.[part];
  return value === undefined || value === null;
}

function labelOf(front: DraftText['front'], proposals: readonly Proposal[]): string | undefined {
  const proposed = new Map(proposals.map(({ field, value }) => [field, value]));
  const authors = articleRecord.shape.authors.safeParse(front['authors'] ?? proposed.get('authors'));
  const publication = articleRecord.shape.publication.safeParse(
    proposed.get('publication') ?? front['publication'],
  );
  const date = textAt(front, ['issued', 'date']) ?? textAt(proposed.get('issued'), ['date']);
  if (!authors.success || date === undefined) return undefined;
  if (!Array.isArray(authors.data) && !publication.success) return undefined;
  return articleLabel({
    authors: authors.data,
    publication: publication.success ? publication.data : { kind: 'website', name: '' },
    issued: { date, known: 'printed' },
  } as Parameters<typeof articleLabel>[0]);
}

/** What is proposed. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** "Goble 2015"; undefined while author or date are not known. */
  readonly label: string | undefined;
  /** The rights that the publication's record tells: the article need not. */
  readonly rightsByRecord?: { readonly holder: string; readonly statement: string };
}
