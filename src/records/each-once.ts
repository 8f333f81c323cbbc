/** Lists in which nothing stands twice. */
import { z } from 'zod';

/**
 * In: what a list holds; what makes two entries the same, the whole entry where nothing else is said. Out: the schema of a list
 * whose entries are distinct; of two that are the same, the second is refused.
 */
export function eachOnce<Entry extends z.ZodType>(
  entry: Entry,
  sameness: (entry: z.output<Entry>) => unknown = (one) => one,
): z.ZodArray<Entry> {
  return z.array(entry).check(({ value, issues }) => {
    const seen = new Map<string, number>();
    value.forEach((one, i) => {
      const key = JSON.stringify(sameness(one));
      const first = seen.get(key);
      if (first === undefined) seen.set(key, i);
      else
        issues.push({
          code: 'custom',
          input: one,
          path: [i],
          message: `stands twice in this list, the first time as entry ${first + 1}: take one away`,
        });
    });
  });
}
