/** The name of a field, as one would say it. */

/** In: the path to it. Out: `corrections[0].date`; of the whole, an empty text. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
