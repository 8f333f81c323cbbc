/** Signs that a line of our own was never finished, or was made by a program that failed. */

/**
 * In: a line that the editors wrote. Out: what is wrong with it where something in it is no sentence of theirs, and after a colon
 * what to do; undefined when nothing is.
 */
export function leftoverFault(line: string): string | undefined {
  for (const { pattern, what, cure } of signs) {
    const [found] = pattern.exec(line) ?? [];
    if (found !== undefined) return `has “${found.trim()}” in it, ${what}: ${cure}`;
  }
  return undefined;
}

const signs: readonly { pattern: RegExp; what: string; cure: string }[] = [
  {
    pattern: /(?:^|\s)(?:<{7}|>{7}|={7}|\|{7})(?=\s|$)/,
    what: 'which is left over from an unfinished merge',
    cure: 'keep one of the two versions, and take the signs away',
  },
  {
    pattern: /\b(?:TODO|FIXME|TBD|TBC|TKTK|TK TK)\b|\blorem ipsum\b|^(?:\?+|-+|…+|\.{2,}|xxx+)$/i,
    what: 'which keeps a place for words that were never written',
    cure: 'write them',
  },
  {
    pattern: /^(?:undefined|null|nil|NaN|None|N\/A)$|\[object Object\]|\{\{.*?\}\}|\$\{.*?\}|<%.*?%>/i,
    what: 'which a program wrote where it had nothing',
    cure: 'write the words',
  },
  {
    pattern:
      /<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>|&(?:[a-z]{2,8}|#\d+|#x[0-9a-f]+);|\*\*[^*]+\*\*|\[[^\]]+\]\(https?:[^)]*\)/i,
    what: 'which readers would see as it stands',
    cure: 'write plain words',
  },
  // UTF-8 read as Latin-1 or Windows-1252.
  {
    pattern:
      /[ÃÂ][\u0080-\u00bf]|Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:\u0080|€)[\u0080-\u00bf\u2018-\u201e˜™œž¦]|(?:[ÐÑ][\u0080-\u00bf]){2}/,
    what: 'which a wrong encoding made of other letters',
    cure: 'type it anew',
  },
];
