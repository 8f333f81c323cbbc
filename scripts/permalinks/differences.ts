/** Two locks compared, in words. */
import type { Lock } from '../../src/permalinks/lock.ts';
import { shownAddress } from '../../src/reading/addresses.ts';
import { count } from '../report/count.ts';

/**
 * In: the lock before and after. Out: one line for each address or anchor that is new, changed or retired, and for an
 * article of which nothing but its list of corrections has grown.
 */
export function differences(before: Lock, after: Lock): string[] {
  const gone = Object.keys(before.addresses).filter((address) => !Object.hasOwn(after.addresses, address));
  const others = Object.entries(after.addresses).flatMap(([address, { anchors, corrections }]) => {
    const old = before.addresses[address];
    const lines = Object.entries(anchors).flatMap(([anchor, print]) => {
      const was = old?.anchors[anchor];
      if (was === print) return [];
      const what = was === undefined ? 'new' : print === null ? 'retired' : 'changed';
      return [`  #${anchor} ${what}`];
    });
    if (!old)
      return [
        `+ ${shownAddress(address)}${lines.length > 0 ? ` with ${count(lines.length, 'anchor')}` : ''}`,
      ];
    if (lines.length === 0 && corrections !== old.corrections)
      lines.push(`  corrections: ${corrections}, before ${old.corrections}`);
    return lines.length > 0 ? [`  /${address}/`, ...lines] : [];
  });
  return [...gone.map((address) => `- ${shownAddress(address)}`), ...others];
}
