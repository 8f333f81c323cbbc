/** Citations that deny themselves. Pure. */
import type { CitedSource, SourcesFile } from '../../records/source.ts';
import { agreesWith, statesDate } from '../../text/evidence/dates-in-words.ts';
import type { RecordFault } from './record-fault.ts';

/** In: the sources of one article, each field in order. Out: what of them denies itself, or the words. */
export function sourceFaults({ sources }: SourcesFile): RecordFault[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return sources.flatMap((source, i) =>
    [
      ...dateFaults(source),
      ...placeFaults(source),
      ...lossFaults(source),
      ...samenessFaults(source, byId),
    ].map((fault) => ({ ...fault, path: ['sources', i, ...fault.path] })),
  );
}

function dateFaults({ date, dated, words }: CitedSource): RecordFault[] {
  if (!date) return [];
  if (date.known === 'printed' && !statesDate(date.edtf, words))
    return [{ path: ['date', 'edtf'], date: date.edtf }];
  if (dated === undefined || agreesWith(date.edtf, dated)) return [];
  return [
    {
      path: ['date', 'edtf'],
      what: `The date is ${date.edtf}, and the words date it “${dated}”.`,
      cure: 'Correct the date to what is printed.',
    },
  ];
}

function placeFaults({ form, where, pages }: CitedSource): RecordFault[] {
  const misplaced =
    form === 'endnote' && !where.startsWith('n')
      ? [
          {
            path: ['form'],
            what: `This citation is said to be an endnote, and it stands in ${where}.`,
            cure: 'Write "bracket" or "in-text", or name the endnote.',
          },
        ]
      : [];
  const [, from = '', to = ''] = /^(\d+)\s*[-–—]\s*(\d+)$/.exec(pages ?? '') ?? [];
  // "145–52" ends on page 152.
  const last = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
  const isReversed = from !== '' && Number(last) < Number(from);
  return isReversed
    ? [
        ...misplaced,
        {
          path: ['pages'],
          what: `The pages ${pages ?? ''} end before they begin.`,
          cure: 'Copy them from the words.',
        },
      ]
    : misplaced;
}

function lossFaults({ lost, title, authors, dated }: CitedSource): RecordFault[] {
  const given = { title: title !== undefined, author: authors.length > 0, date: dated !== undefined };
  const denied = lost.findIndex(
    (part) =>
      (part === 'all' && Object.values(given).some(Boolean)) ||
      (part === 'date' && given.date) ||
      (part === 'title' && given.title),
  );
  if (denied === -1) return [];
  return [
    {
      path: ['lost', denied],
      what: `The copy is said to have lost ${lost[denied] === 'all' ? 'all of this citation' : `its ${lost[denied] ?? ''}`}, and yet it is given here as printed.`,
      cure: 'Take one of the two away.',
    },
  ];
}

function samenessFaults(
  { sameAs, perhapsSameAs, outlet }: CitedSource,
  byId: ReadonlyMap<string, CitedSource>,
): RecordFault[] {
  if (sameAs !== undefined && sameAs === perhapsSameAs)
    return [
      {
        path: ['perhapsSameAs'],
        what: 'Of the same citation it is said that this is the same work, and that it may be.',
        cure: 'Keep one of the two.',
      },
    ];
  const other = byId.get(sameAs ?? '')?.outlet;
  if (other === undefined || outlet === undefined || other === outlet) return [];
  return [
    {
      path: ['sameAs'],
      what: `Two outlets cannot have brought out the same work: here it is ${outlet}, there ${other}.`,
      cure: 'Correct an outlet, or take "sameAs" away.',
    },
  ];
}
