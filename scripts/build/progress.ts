/** How far a long run has come: one line that renews itself in a terminal, nothing elsewhere. */

/** In: what is counted. Out: `step(done, of)` for each one done, `end()` to clear the line. */
export function progress(what: string): { step: (done: number, of: number) => void; end: () => void } {
  const start = Date.now();
  let shown = 0;
  return {
    step(done, of) {
      const now = Date.now();
      // Short runs show nothing; a line is renewed twice a second at most.
      if (!process.stderr.isTTY || process.env['CI'] || now - start < 1000 || now - shown < 500) return;
      shown = now;
      const left = Math.ceil((((now - start) / done) * (of - done)) / 1000);
      process.stderr.write(`\r${done} of ${of} ${what}, about ${left} s left \u001b[K`);
    },
    end() {
      if (shown > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
