/** Events whose dates cannot be so. Pure. */
import type { EventRecord } from '../../records/event.ts';
import { agreesWith, statesDate } from '../../text/evidence/dates-in-words.ts';
import type { RecordFault } from './record-fault.ts';

/** In: an event, each field in order. Out: printed dates that no telling states, and parts of words that state another date. */
export function eventFaults({ date, tellings, differs }: EventRecord): RecordFault[] {
  const isStated = tellings.some(({ words }) => statesDate(date.edtf, words));
  const unsaid = date.known === 'printed' && !isStated ? [{ path: ['date', 'edtf'], date: date.edtf }] : [];
  // One date is one fault: what gives it in the words denies it as well.
  if (differs !== undefined || unsaid.length > 0) return unsaid;
  const others = tellings.flatMap(({ dated, date: own }, i): RecordFault[] => {
    const meant = own ?? date.edtf;
    if (dated === undefined || agreesWith(meant, dated)) return [];
    return [
      {
        path: ['tellings', i, own === undefined ? 'dated' : 'date'],
        what: `“${dated}” is not a part of ${meant}, the date that is given for it.`,
        of: meant,
        cure: 'Correct the date. Where the tellings date it differently, say so under "differs".',
      },
    ];
  });
  return [...unsaid, ...others];
}
